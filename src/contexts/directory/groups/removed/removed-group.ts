/** A group that took itself out: what stays of it is no name (M79). */
import { createHash } from 'node:crypto'
import type { Group } from '../group.ts'

export interface RemovedGroup {
  id: string
  code: string
  /** Epoch milliseconds. */
  removedAt: number
  /** `source`: the list it came from said that the group had taken itself out there. */
  by: 'group' | 'source'
  /** To lead to others: slug of the thesaurus, town, ISO 3166 alpha-2. */
  topic: string | null
  town: string | null
  country: string | null
}

const digestOf = (...parts: string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex')

/** Whoever knows the address finds it again; nobody reads the name out of it. */
export const slugDigest = (slug: string): string => digestOf('slug', slug)

/** What a list calls a group or a gathering, as it is known again. */
export const recordMark = (sourceKey: string, kind: 'group' | 'gathering', externalId: string): string =>
  digestOf(sourceKey, kind, externalId)

/** Addresses in use, and those that groups had which took themselves out: never given to another. */
export class TakenSlugs extends Set<string> {
  readonly #removed: ReadonlySet<string>

  constructor(slugs: Iterable<string>, removedDigests: Iterable<string>) {
    super()
    this.#removed = new Set(removedDigests)
    for (const slug of slugs) this.add(slug)
  }

  override has(slug: string): boolean {
    return super.has(slug) || (this.#removed.size > 0 && this.#removed.has(slugDigest(slug)))
  }
}

/** What stays of a group when it goes. */
export function remainsOf(group: Group, on: { at: number; by: RemovedGroup['by'] }): RemovedGroup {
  const place = group.gatherings.find(each => each.place?.town)?.place ?? null
  const { at: removedAt, by } = on
  const { id, code, topics } = group
  const country = place?.country ?? group.gatherings.find(each => each.place?.country)?.place?.country ?? null
  return { id, code, removedAt, by, topic: topics[0] ?? null, town: place?.town ?? null, country }
}
