/** What one letter or label of a feed's flat list of types says, sorted into the fields where it belongs. */
import type { AccessFact, Community, Joining, Place } from '#contexts/directory/index.ts'

export interface TagFacts {
  access?: AccessFact
  community?: Community
  language?: string[]
  /** Feeds' "open" and "closed": may somebody come who does not share the situation? */
  bringSomeone?: 'yes' | 'no'
  joining?: Joining
  attendance?: 'virtual' | 'hybrid'
  /** The place is shut for now. */
  closedForNow?: true
  /** A short fact a newcomer wants to know. */
  note?: string
}

export interface SortedTags {
  access: Place['access']
  communities: Community[]
  languages: string[]
  bringSomeone: 'yes' | 'no' | null
  joining: Joining
  attendance: 'virtual' | 'hybrid' | null
  closedForNow: boolean
  notes: string[]
}

const distinct = <T>(values: (T | undefined)[]): T[] =>
  [...new Set(values.filter(value => value !== undefined))].sort()

export function sortTags(facts: TagFacts[]): SortedTags {
  return {
    access: Object.fromEntries(distinct(facts.map(fact => fact.access)).map(fact => [fact, 'yes' as const])),
    communities: distinct(facts.map(fact => fact.community)),
    languages: distinct(facts.flatMap(fact => fact.language ?? [])),
    bringSomeone: facts.find(fact => fact.bringSomeone)?.bringSomeone ?? null,
    joining: facts.find(fact => fact.joining)?.joining ?? 'open',
    attendance: facts.find(fact => fact.attendance)?.attendance ?? null,
    closedForNow: facts.some(fact => fact.closedForNow),
    notes: [...new Set(facts.map(fact => fact.note).filter(note => note !== undefined))],
  }
}

/** Notes one under the other, or null when there are none. */
export const joinNotes = (notes: (string | null)[]): string | null =>
  notes.filter(note => note !== null).join('\n') || null
