/** The life of a group and what a reader sees of each state (M05). Reopening is always possible. */
import type { LocalDate } from '../gatherings/schedule.ts'
import type { DatedLifeState, LifeState } from './group.ts'

export const LIFE_STATES = ['forming', 'open', 'paused', 'resting', 'ended'] as const satisfies LifeState[]

/** What a state does, wherever the group is shown. */
export interface LifeEffect {
  /** `quiet`: shown, but after those a newcomer can go to now. `no`: only by its own address. */
  listed: 'yes' | 'quiet' | 'no'
  /** May somebody new come now? `soon`: not yet meeting, but people are gathering. */
  newcomers: 'yes' | 'soon' | 'no'
  /** Do people meet at present, so that dates may be shown? */
  meets: boolean
  /** Other groups are offered on its page. */
  alternatives: boolean
}

const effects: Record<LifeState, LifeEffect> = {
  forming: { listed: 'quiet', newcomers: 'soon', meets: false, alternatives: true },
  open: { listed: 'yes', newcomers: 'yes', meets: true, alternatives: false },
  // Paused means full: the group goes on meeting, without newcomers.
  paused: { listed: 'quiet', newcomers: 'no', meets: true, alternatives: true },
  resting: { listed: 'quiet', newcomers: 'no', meets: false, alternatives: true },
  ended: { listed: 'no', newcomers: 'no', meets: false, alternatives: true },
}

export interface LifeNow extends LifeEffect {
  state: LifeState
  since: LocalDate
  /** The day of which this is true, in the group's own zone. */
  today: LocalDate
  /** Set only for a pause or rest that has an expected end. */
  until: LocalDate | null
  /** The expected end has passed and nobody has said what is true now. The state stays as it was. */
  lapsed: boolean
  /** In the group's words. */
  note: string | null
}

/** When a pause or rest is expected to end; the other states go on until somebody says otherwise. */
export const expectedEnd = (life: DatedLifeState): LocalDate | null =>
  life.state === 'paused' || life.state === 'resting' ? life.until : null

/**
 * What is true of the group's life on a day, with its effects (M05). A lapsed pause never opens the
 * group by itself: nobody is sent to a door that may still be shut; the page says that it has lapsed.
 * @param today the day in the group's own zone
 */
export function lifeOn(life: DatedLifeState, today: LocalDate): LifeNow {
  const until = expectedEnd(life)
  return {
    ...effects[life.state],
    state: life.state,
    since: life.since,
    today,
    until,
    lapsed: until !== null && until < today,
    note: life.note,
  }
}
