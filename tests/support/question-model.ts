/**
 * What is promised of a first question, written down once more without looking at the product: where it stands, who may still
 * read it, and when all of it is gone. Pure; moments are epoch milliseconds.
 */
const DAY = 86_400_000

export type Shown =
  | 'gone'
  | 'on-its-way'
  | 'with-the-group'
  | 'answered'
  | 'unanswered'
  | 'group'
  | 'group-gone'
  | 'lost'

export interface QuestionModel {
  openedAt: number
  /** When the relay handed it to the group. */
  handedAt: number | null
  lastAt: number
  answered: boolean
  over: { by: 'group' | 'group-gone' | 'lost'; at: number } | null
  stopped: boolean
}

export const asked = (at: number): QuestionModel => ({
  ...{ openedAt: at, handedAt: null, lastAt: at, answered: false, over: null, stopped: false },
})

/** Thirty days after the last word or after it was over, and never more than ninety after the first. */
const endOf = ({ openedAt, lastAt, over }: QuestionModel): number =>
  Math.min((over ? over.at : lastAt) + 30 * DAY, openedAt + 90 * DAY)

export const isGone = (one: QuestionModel, now: number): boolean => one.stopped || now >= endOf(one)

/** What the person's page says first. */
export function shown(one: QuestionModel, now: number): Shown {
  if (isGone(one, now)) return 'gone'
  if (one.over) return one.over.by
  if (one.answered) return 'answered'
  if (now >= one.openedAt + 7 * DAY) return 'unanswered'
  return one.handedAt === null ? 'on-its-way' : 'with-the-group'
}

/** Whether a link in the group's letter still opens its page. */
export const groupMayRead = (one: QuestionModel, now: number): boolean =>
  !isGone(one, now) && one.over === null

/** From this moment on nothing of what was written first may be found behind any link of the group. */
export const wordsEndOf = ({ openedAt, handedAt }: QuestionModel): number =>
  Math.min(openedAt + 30 * DAY, handedAt === null ? Number.POSITIVE_INFINITY : handedAt + 7 * DAY)
