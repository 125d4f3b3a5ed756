/** What was done about a record, put together from where it is written down: acts, changes, proposals, doubts. Pure. */
import type { Act } from '#platform/audit/act.ts'
import { type ConfirmedHow, FACTS, type Fact } from '../../freshness/confirmation.ts'
import type { DoubtBy } from '../../freshness/doubt.ts'
import type { Group } from '../../groups/group.ts'
import { withoutNoticed } from '../../notice/without-noticed.ts'
import type { Proposal } from '../proposals/proposal.ts'
import type { KeptDifference, RecordChange } from './record-change.ts'
import { shownNow } from './shown-now.ts'

/** By role; never by name. */
export type Who = 'contact' | 'desk' | 'reader' | 'source' | 'post'

export const DEEDS = [
  ...['confirmed', 'mended', 'took-back', 'turned-down', 'reopened', 'proposed', 'doubted', 'looked'],
  ...['merged', 'parted', 'no-answer', 'talked', 'asked', 'undid', 'agreed', 'handed-over', 'stopped'],
  ...['took-out', 'came-back', 'brought-back', 'gave-mandate', 'ended-mandate', 'changed', 'other'],
] as const
export type Deed = (typeof DEEDS)[number]

export interface HistoryEntry {
  /** Epoch milliseconds. */
  at: number
  who: Who
  /** Of the list, where it is one. */
  sourceName: string | null
  deed: Deed
  fact: Fact | null
  how: ConfirmedHow | null
  /** Of a look: at what, and what for. */
  look: { what: string; why: string } | null
  /** Only what may be shown now. */
  changes: readonly KeptDifference[]
}

export interface Written {
  acts: readonly Pick<Act, 'by' | 'verb' | 'about' | 'aboutId' | 'reason' | 'at'>[]
  changes: readonly RecordChange[]
  proposals: readonly Proposal[]
  doubts: readonly { fact: Fact; by: DoubtBy; at: number }[]
}

const BARE = { sourceName: null, fact: null, how: null, look: null, changes: [] } as const

/** The newest first. */
export function historyOf(group: Group, { acts, changes, proposals, doubts }: Written): HistoryEntry[] {
  const now = withoutNoticed(group)
  const shown = (change: RecordChange) => change.changes.map(each => shownNow(each, now))
  const ofPeople = changes.filter(({ by }) => by !== 'source')
  const done = acts.flatMap(act => {
    const entry = entryOf(act)
    const change = ofPeople.find(({ at, fact }) => at === act.at && fact === entry?.fact)
    const how = change?.how ?? (entry?.fact ? (entry.who === 'desk' ? 'phone' : 'email') : null)
    const withValues = entry?.deed === 'mended' || entry?.deed === 'took-back'
    return entry ? [{ ...entry, how, changes: withValues && change ? shown(change) : [] }] : []
  })
  const fromLists = changes
    .filter(({ by }) => by === 'source')
    .map(change => {
      const { at, fact, how, sourceName } = change
      return {
        ...BARE,
        at,
        who: 'source' as const,
        sourceName,
        deed: 'changed' as const,
        fact,
        how,
        changes: shown(change),
      }
    })
  const proposed = proposals.map(({ at, by, fact, sourceName }) => ({
    ...{ ...BARE, at, who: by, deed: 'proposed' as const, fact, sourceName },
  }))
  const doubted = doubts
    .filter(({ by }) => by === 'reader' || by === 'post')
    .filter(({ at, fact }) => !proposals.some(each => each.at === at && each.fact === fact))
    .map(({ at, by, fact }) => ({ ...BARE, at, who: by as Who, deed: 'doubted' as const, fact }))
  return [...done, ...fromLists, ...proposed, ...doubted].sort((a, b) => b.at - a.at)
}

function entryOf({ by, verb, about, aboutId, reason, at }: Written['acts'][number]): HistoryEntry | null {
  const who = by === 'contact' ? 'contact' : by === 'worker' ? 'desk' : null
  // What belongs to another matter has its own page, and its own readers.
  if (who === null || about === 'concern' || about === 'barrier') return null
  const deed = DEEDS.find(each => each === verb) ?? 'other'
  const fact = (about === 'fact' && FACTS.find(each => each === aboutId)) || null
  const look = deed === 'looked' ? { what: about, why: reason ?? 'request' } : null
  return { ...BARE, at, who, deed, fact, look }
}
