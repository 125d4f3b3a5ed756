/** The demonstration county as a running product is filled with it; ids and codes are counted, so that runs are alike. */
import { demonstrationGroups } from '#contexts/directory/demonstration/demonstration-groups.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import { noonOn12November } from './a-group.ts'

const SIGNS = '23456789cdfghjkmnpqrtvwx'

/** @param now epoch milliseconds; noon on 12 November 2026 where not said */
export function theCounty(now = noonOn12November, seed = 1): Group[] {
  let ids = 0
  let codes = 0
  return demonstrationGroups({
    now,
    seed,
    newId: () => `00000000-0000-7000-9000-${String(++ids).padStart(12, '0')}`,
    newCode: () => codeOf(++codes),
  })
}

const codeOf = (n: number): string =>
  Array.from({ length: 7 }, (_, at) => SIGNS[Math.floor(n / 24 ** (6 - at)) % 24]).join('')
