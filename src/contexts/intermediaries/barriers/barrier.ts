/**
 * A door that stayed shut to a group: its contact tells the contact point, which agrees on a step and tells the group what
 * came of it (M21). Never public. Pure.
 */

/** What kind of place it was. */
export const AGENCIES = ['surgery', 'hospital', 'pharmacy', 'counselling', 'authority', 'other'] as const
export type Agency = (typeof AGENCIES)[number]

/** Signs of its name. */
export const MOST_PLACE = 80

export const OBSTACLES = ['poster', 'not-passed-on', 'no-answer', 'called-unsafe', 'other'] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** `none`: nothing can be done, and the group is told why. */
export const BARRIER_STEPS = ['talk', 'visit', 'policy', 'none'] as const
export type BarrierStep = (typeof BARRIER_STEPS)[number]

export interface Barrier {
  id: string
  groupId: string
  obstacle: Obstacle
  agency: Agency
  /** Its name, where the group gave it. */
  place: string | null
  /** One line; null: nothing was said, or it has been forgotten. */
  words: string | null
  /** Epoch milliseconds. */
  raisedAt: number
  step: BarrierStep | null
  stepAt: number | null
  /** What the group is told. */
  cameOfIt: string | null
  settledAt: number | null
}

export interface DeskBarrier extends Barrier {
  name: string
  slug: string
  /** 0 while the step that was agreed has its time. */
  minutes: number
}

const DAY = 86_400_000
/** Days a talk, a visit or a letter has before the desk is asked what came of it. */
const STEP_DAYS = 14

export const BARRIER_MINUTES = 3

export const barrierMinutes = ({ stepAt }: Pick<Barrier, 'stepAt'>, now: number): number =>
  stepAt !== null && now < stepAt + STEP_DAYS * DAY ? 0 : BARRIER_MINUTES
