/** Addresses and codes for new groups: those they had in one of our directories where free, else new ones (M17). */
import { readShortCode } from '#platform/ids.ts'
import { freeSlug, readSlug } from '../groups/slug.ts'
import type { SourceGroup } from './source-group.ts'

export interface TakenNames {
  slugs: Set<string>
  codes: Set<string>
}

/** In the order of the groups. What a record brings goes first, so that no newly made address takes it away. */
export function namesForNew(
  groups: readonly SourceGroup[],
  taken: TakenNames,
  newCode: () => string,
): { slug: string; code: string }[] {
  const brought = groups.map(({ record }) => ({
    slug: claim(readSlug(record?.slug ?? ''), taken.slugs),
    code: claim(readShortCode(record?.code ?? ''), taken.codes),
  }))
  return groups.map(({ name, gatherings }, at) => {
    const town = gatherings.find(({ place }) => place?.town)?.place?.town ?? null
    const { slug, code } = brought[at] ?? { slug: null, code: null }
    return { slug: slug ?? freeSlug(name, town, taken.slugs), code: code ?? freeCode(newCode, taken.codes) }
  })
}

/** The name, marked as taken; null where it is none or another group has it. */
function claim(name: string | null, taken: Set<string>): string | null {
  if (name === null || taken.has(name)) return null
  taken.add(name)
  return name
}

function freeCode(newCode: () => string, taken: Set<string>): string {
  let code = newCode()
  while (taken.has(code)) code = newCode()
  taken.add(code)
  return code
}
