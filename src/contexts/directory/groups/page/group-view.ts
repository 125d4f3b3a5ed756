/** What the parts of a group's page share: worked out once from the record and this moment. */
import type { Translator } from '#ui/messages/translator.ts'
import { nowAt } from '../../find/now.ts'
import type { Freshness } from '../../freshness/confirmation.ts'
import { groupFreshness } from '../../freshness/freshness.ts'
import { occurrences } from '../../gatherings/dates/occurrences.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import type { LocalDate, Occurrence } from '../../gatherings/schedule.ts'
import { heldSchedule } from '../../gatherings/stop.ts'
import type { Group } from '../group.ts'
import { type LifeNow, lifeOn } from '../life-state.ts'
import { type TakingPart, takingPart } from '../taking-part.ts'

export interface DatedGathering {
  gathering: Gathering
  date: Occurrence
}

export interface GroupView {
  group: Group
  /** Epoch milliseconds. */
  now: number
  today: LocalDate
  life: LifeNow
  freshness: Freshness
  part: TakingPart
  /** Of all gatherings in order of time, cancelled ones among them; empty while the group does not meet. */
  dates: DatedGathering[]
  /** The first that goes ahead. */
  next: DatedGathering | null
  /** Overdue or unconfirmed: every date begins with "perhaps". */
  doubtful: boolean
  /** IANA zone of the reader; null: not known. */
  homeZone: string | null
  t: Translator
}

/** How many dates are listed. */
const DATES = 6

export function viewOf(group: Group, now: number, t: Translator, homeZone: string | null = null): GroupView {
  const today = nowAt(now).today(group.gatherings[0]?.schedule.zone ?? 'UTC')
  const life = lifeOn(group.life, today)
  const freshness = groupFreshness(group, now)
  const dates = life.meets ? datesOf(group, now) : []
  const next = dates.find(({ date }) => date.state !== 'cancelled') ?? null
  return {
    group,
    now,
    today,
    life,
    freshness,
    part: takingPart(group, life, freshness, next?.gathering),
    dates,
    next,
    doubtful: freshness.state === 'overdue' || freshness.state === 'unconfirmed',
    homeZone,
    t,
  }
}

/** From an hour and a half ago, so that a gathering that is on now is still shown. */
function datesOf({ gatherings }: Group, now: number): DatedGathering[] {
  return gatherings
    .flatMap(gathering =>
      occurrences(heldSchedule(gathering), { from: now - 5_400_000, count: DATES }).map(date => ({
        gathering,
        date,
      })),
    )
    .filter(({ date }) => date.endsAt > now)
    .sort((a, b) => a.date.startsAt - b.date.startsAt)
    .slice(0, DATES)
}
