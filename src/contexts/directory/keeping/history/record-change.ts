/**
 * What changed in a record, field by field, as it is kept for its history: what readers could see of it at that moment. Of
 * numbers and addresses of people only that they changed, so that what is taken back is nowhere (M77). Pure.
 */
import type { ConfirmedHow, Fact } from '../../freshness/confirmation.ts'
import type { Group } from '../../groups/group.ts'
import { publicGroup } from '../../groups/public-group.ts'
import { partOf } from '../mend/fact-part.ts'
import { differencesOf, saysSame, valueAt } from '../proposals/difference.ts'

export interface KeptDifference {
  at: readonly string[]
  /** Left out: it is not kept. */
  from?: unknown
  to?: unknown
}

/** Reach people, or say in free words how to; and the point on the map, which is no news beside the town. */
const NOT_KEPT = new Set([
  'phone',
  'email',
  'web',
  'url',
  'online',
  'note',
  'point',
  'accessNote',
  'notesDoubt',
])

export function keptDifferences(before: Group, after: Group, fact: Fact): KeptDifference[] {
  const [then, now] = [partOf(publicGroup(before), fact), partOf(publicGroup(after), fact)]
  return differencesOf(partOf(before, fact), partOf(after, fact)).map(({ at, from, to }) => {
    if (NOT_KEPT.has(at.at(-1) ?? '') || at.at(-1) === 'place') return { at }
    return {
      at,
      ...(saysSame(valueAt(then, at), from) ? { from } : {}),
      ...(saysSame(valueAt(now, at), to) ? { to } : {}),
    }
  })
}

export type ChangedBy = 'contact' | 'desk' | 'source'

export interface RecordChange {
  fact: Fact
  by: ChangedBy
  how: ConfirmedHow
  /** Name of the list; null: people, or a list that is no more. */
  sourceName: string | null
  changes: readonly KeptDifference[]
  /** Epoch milliseconds. */
  at: number
}
