/** How fresh each fact is, worked out from the clock and never stored (M03). */
import { hasStopped } from '../gatherings/stop.ts'
import { contactFor } from '../groups/contact-consent.ts'
import type { Group } from '../groups/group.ts'
import { expectedEnd } from '../groups/life-state.ts'
import { type Confirmation, FACTS, type Fact, type Freshness, type FreshnessState } from './confirmation.ts'
import { openDoubt } from './doubt.ts'
import { isFromSource } from './is-from-source.ts'
import { DAY, dayStart, defaultLadder, holdsForDays, type Ladder } from './ladder.ts'

/** What freshness is worked out from; a whole group will do. */
export type Known = Pick<
  Group,
  'life' | 'confirmations' | 'contact' | 'contactConsent' | 'gatherings' | 'source' | 'doubts'
>

/** From best to worst. */
export const FRESHNESS_STATES = ['confirmed', 'due', 'overdue', 'unconfirmed'] as const

const rank = (state: FreshnessState): number => FRESHNESS_STATES.indexOf(state)

function stateAt(dueAt: number, now: number, ladder: Ladder): FreshnessState {
  const late = (now - dueAt) / DAY
  if (late < 0) return 'confirmed'
  if (late < ladder.dueToOverdue) return 'due'
  return late < ladder.dueToOverdue + ladder.overdueToUnconfirmed ? 'overdue' : 'unconfirmed'
}

/**
 * What a reader said is wrong is due from that moment until somebody confirms it, and by that alone no worse than due:
 * a stranger must not be able to take a group out of what people find.
 * A pause that should be over makes "open to newcomers" due on the day after, however recently confirmed; and what
 * only a list said is due from the day on which that list no longer names the group.
 */
function standing(known: Known, last: Confirmation, ladder: Ladder, now: number): Freshness {
  const { fact } = last
  const doubted = openDoubt(known, fact, now)
  const held = heldUntil(known, last, ladder)
  return doubted && now < held
    ? { fact, last, state: 'due', dueAt: doubted.at }
    : { fact, last, state: stateAt(held, now, ladder), dueAt: held }
}

function heldUntil(known: Known, confirmation: Confirmation, ladder: Ladder): number {
  const { fact, at } = confirmation
  const gone = isFromSource(confirmation) ? (known.source?.missingSince ?? null) : null
  const held = at + holdsForDays(known.life, at, ladder) * DAY
  const due = gone === null ? held : Math.min(held, gone)
  const until = expectedEnd(known.life)
  if (fact !== 'openness' || until === null || dayStart(until) + DAY < at) return due
  return Math.min(due, dayStart(until) + DAY)
}

/** A list whose own notes say that all of it has stopped confirms neither the dates nor that one can come. */
function denied({ gatherings }: Known, fact: Fact, now: number): boolean {
  if (fact !== 'time-place' && fact !== 'openness') return false
  if (!gatherings.every(({ notesDoubt }) => notesDoubt?.stop)) return false
  const today = new Date(now).toISOString().slice(0, 10)
  return gatherings.length > 0 && gatherings.every(gathering => hasStopped(gathering, today))
}

/**
 * One fact. Of several confirmations the freshest counts; between equals somebody's word comes before
 * a list's, then the later one. Time alone never makes a fact fresher. What an ended group said is
 * history: it stays as it was last confirmed and is never asked about again.
 * @param now epoch milliseconds
 */
export function factFreshness(
  known: Known,
  fact: Fact,
  now: number,
  ladder: Ladder = defaultLadder,
): Freshness {
  const ended = known.life.state === 'ended'
  const candidates = known.confirmations
    .filter(confirmation => confirmation.fact === fact && confirmation.at <= now)
    .filter(confirmation => !(isFromSource(confirmation) && denied(known, fact, now)))
    .map(
      (last): Freshness =>
        ended ? { fact, state: 'confirmed', last, dueAt: null } : standing(known, last, ladder, now),
    )
  const best = (a: Freshness, b: Freshness): number =>
    rank(a.state) - rank(b.state) ||
    Number(isFromSource(a.last!)) - Number(isFromSource(b.last!)) ||
    b.last!.at - a.last!.at
  return candidates.sort(best)[0] ?? { fact, state: 'unconfirmed', last: null, dueAt: null }
}

/** The facts whose being wrong means a journey for nothing. A contact counts only where one is published. */
export function essentialFacts(known: Pick<Known, 'contact' | 'contactConsent' | 'gatherings'>): Fact[] {
  const { phone, email, web } = contactFor(known, 'page')
  const reachable = Boolean(phone ?? email ?? web) || known.gatherings.some(({ online }) => online !== null)
  return reachable ? ['time-place', 'openness', 'contact'] : ['time-place', 'openness']
}

/**
 * The one line on a card: the worst of the essential facts. While all are confirmed it speaks of time and place;
 * between equally bad ones it speaks of the one that fell due first.
 */
export function groupFreshness(known: Known, now: number, ladder: Ladder = defaultLadder): Freshness {
  const facts = essentialFacts(known).map(fact => factFreshness(known, fact, now, ladder))
  const worst = (a: Freshness, b: Freshness): number =>
    rank(b.state) - rank(a.state) || (a.state === 'confirmed' ? 0 : (a.dueAt ?? 0) - (b.dueAt ?? 0))
  return facts.sort(worst)[0]!
}

/** Every fact, in the order shown under "How we know this". Access counts only where there is a place. */
export function allFreshness(known: Known, now: number, ladder: Ladder = defaultLadder): Freshness[] {
  const hasPlace = known.gatherings.some(({ place }) => place !== null)
  return FACTS.filter(fact => (fact === 'access' ? hasPlace : essentialFacts(known).includes(fact))).map(
    fact => factFreshness(known, fact, now, ladder),
  )
}

/** What a state does to the record, wherever it is shown. */
export interface FreshnessEffect {
  /** A plain warning stands beside the facts. */
  marked: boolean
  /** Found without asking for more. Out of it, the group is still found by name and by its address. */
  inDefaultResults: boolean
  /** Nobody has been reached for so long that only its own address still leads here, with a way back. */
  archived: boolean
}

/** The consequence of not having been confirmed (M03). */
export function freshnessEffect(
  { state, dueAt }: Freshness,
  now: number,
  ladder: Ladder = defaultLadder,
): FreshnessEffect {
  const days = ladder.dueToOverdue + ladder.overdueToUnconfirmed + ladder.unconfirmedToArchived
  return {
    marked: state === 'overdue' || state === 'unconfirmed',
    inDefaultResults: state !== 'unconfirmed',
    archived: state === 'unconfirmed' && dueAt !== null && now >= dueAt + days * DAY,
  }
}
