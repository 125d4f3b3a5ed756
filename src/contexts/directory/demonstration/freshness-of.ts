/** Confirmations that come out as a given freshness on a given day (M03). */
import type { Confirmation, Confirmer, Fact } from '../freshness/confirmation.ts'
import { DAY, defaultLadder, holdsForDays } from '../freshness/ladder.ts'
import type { DatedLifeState } from '../groups/group.ts'
import type { Lots } from './lots.ts'

/** How fresh, and how many of a hundred groups are so. */
export const FRESHNESS = [
  ['confirmed', 70],
  ['due', 14],
  ['overdue', 9],
  ['unconfirmed', 4],
  ['never', 1],
  ['archived', 2],
] as const
export type WantedFreshness = (typeof FRESHNESS)[number][0]

const { dueToOverdue, overdueToUnconfirmed, unconfirmedToArchived } = defaultLadder

/** Days past due, from and to. */
const late: Record<Exclude<WantedFreshness, 'confirmed' | 'never'>, [number, number]> = {
  due: [1, dueToOverdue - 2],
  overdue: [dueToOverdue + 1, dueToOverdue + overdueToUnconfirmed - 2],
  unconfirmed: [
    dueToOverdue + overdueToUnconfirmed + 1,
    dueToOverdue + overdueToUnconfirmed + unconfirmedToArchived - 2,
  ],
  archived: [
    dueToOverdue + overdueToUnconfirmed + unconfirmedToArchived + 1,
    dueToOverdue + overdueToUnconfirmed + unconfirmedToArchived + 300,
  ],
}

const hows: Record<Exclude<Confirmer, 'source'>, Confirmation['how'][]> = {
  group: ['email', 'email', 'phone', 'form'],
  'contact-point': ['phone', 'phone', 'visit'],
  organisation: ['email', 'form'],
}

export interface Confirming {
  life: DatedLifeState
  led: boolean
  lots: Lots
  now: number
  /** The essential ones of this group. */
  facts: readonly Fact[]
}

/** One essential fact is as old as asked; the others are younger, as they are when people answer one question at a time. */
export function confirmationsFor(
  wanted: WantedFreshness,
  { life, led, lots, now, facts }: Confirming,
): Confirmation[] {
  if (wanted === 'never') return []
  const holds = holdsForDays(life, now, defaultLadder)
  const age = wanted === 'confirmed' ? lots.number(1, holds - 4) : holds + lots.number(...late[wanted])
  const oldest = lots.pick(facts)
  const daysOld = (fact: Fact): number => {
    if (fact === 'access') return age + lots.number(0, 400)
    return fact === oldest || wanted === 'archived' ? age : lots.number(1, Math.min(age, holds - 2))
  }
  return [...facts, ...(lots.chance(0.55) ? (['access'] as const) : [])].map(fact => {
    const by = fact === 'access' ? lots.pick(['contact-point', 'group'] as const) : confirmer(led, lots)
    const how = fact === 'access' && by === 'contact-point' ? 'visit' : lots.pick(hows[by])
    return { fact, by, how, at: now - daysOld(fact) * DAY - lots.number(0, 8) * 3_600_000 }
  })
}

const confirmer = (led: boolean, lots: Lots): Exclude<Confirmer, 'source'> =>
  led
    ? lots.pick(['organisation', 'organisation', 'contact-point'])
    : lots.pick(['group', 'group', 'group', 'contact-point'])
