/** A pack as one text: a line that names its form and proves it whole, then columns. The same in server and browser. */
import type { Group } from '../groups/group.ts'
import type { Town } from '../places/gazetteer/gazetteer.ts'
import { packColumn } from './columns.ts'
import { leanGroup } from './lean-group.ts'
import { type Difference, FORMAT, type Pack, type PackHead } from './pack.ts'

export const writePack = (pack: Pack): Promise<string> => write(pack, null)

export const writeDifference = (difference: Difference): Promise<string> =>
  write(difference, difference.buckets)

async function write(
  {
    groups,
    towns,
    middle,
    withinKm,
    madeAt,
    words,
    sums,
  }: PackHead & { groups: Group[]; towns: Town[] | null },
  buckets: number[] | null,
): Promise<string> {
  const ordered = groups.map(leanGroup).sort(sameTopicTogether)
  const text = JSON.stringify({
    ...{ middle, withinKm, madeAt, words, sums, buckets },
    groups: { count: ordered.length, column: packColumn(ordered) },
    towns: towns && { count: towns.length, column: packColumn(towns) },
  })
  return `waymeet-pack ${FORMAT} ${await sha256(text)}\n${text}`
}

/** What is alike lies together and packs better. The order says nothing, and nothing depends on it. */
const sameTopicTogether = (a: { topics: string[]; code: string }, b: typeof a): number =>
  compare(a.topics[0] ?? '', b.topics[0] ?? '') || compare(a.code, b.code)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** Lower-case hex. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}
