/** The neutral record every reader produces, whatever the format it read. */
import type { SourceGathering, SourceGroup } from '#contexts/directory/index.ts'

/** Where in the file a record stood. */
export interface RowReference {
  /** From 1, as a person counts rows of records (a heading line is not counted). */
  number: number
  /** The source's id, cleaned; null when the row has none. */
  id: string | null
  /** The name as far as it could be read, for the report. */
  name: string | null
}

export type IncomingGathering = SourceGathering

export interface IncomingGroup extends SourceGroup {
  rows: RowReference[]
  /** What rows of one group have in common, where the format says it; null: told by name and place. */
  sameAs: string | null
  /** True: kept as a proposal and not shown until a person has looked. */
  held: boolean
}

/** A group with a name and nothing else known: readers fill in what their format tells. */
export function bareGroup(externalId: string, name: string, row: RowReference): IncomingGroup {
  return {
    externalId,
    name,
    summary: null,
    words: null,
    topics: [],
    forWhom: null,
    communities: [],
    languages: [],
    cost: null,
    joining: 'open',
    bringSomeone: null,
    life: null,
    contact: { phone: null, email: null, web: null },
    listedBy: null,
    gatherings: [],
    updatedAt: null,
    rows: [row],
    sameAs: null,
    held: false,
  }
}
