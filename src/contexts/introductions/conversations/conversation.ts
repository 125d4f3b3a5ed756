/**
 * A person and a group write to each other through us (W3 to W5): where it stands, and when what of it goes. Neither side learns
 * the other's address, and nobody else learns anything (M13, M16). Pure; every moment is in epoch milliseconds.
 */
import type { WeekSealed } from '#platform/seal/week-sealed.ts'
import type { OpeningWay } from '../ways/way.ts'

/** Why it is over, though the person did not stop it. */
export type EndedBy = 'group' | 'group-gone' | 'lost'

export interface Conversation {
  id: string
  /** Null: the group has left the directory. */
  groupId: string | null
  way: OpeningWay
  /** Said on the phone; opens nothing. */
  reference: string
  /** Of the person's link, with the public half of its key. */
  mark: string
  recipient: string
  /** BCP 47: the person's. */
  language: string
  openedAt: number
  /** When the group had it. */
  handedAt: number | null
  lastAt: number
  answeredAt: number | null
  reminded: number
  /** Calls that nobody took. */
  tries: number
  ended: { by: EndedBy; at: number } | null
  /** Null once it has had its time. */
  sealed: WeekSealed | null
  /** Null: whoever began it can be reached no more, or it lies with the words. */
  reach: WeekSealed | null
  /** Whether the person was told that nobody answered. */
  toldUnanswered: boolean
  /** When they were last warned that something goes. */
  warnedAt: number | null
}

/** What can be said in it. The first is plain words, of either side; all others are the group's. */
export const MESSAGE_KINDS = [
  'words',
  'welcome',
  'paused',
  'better-fit',
  'please-call',
  'rung',
  'not-reached',
] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

const DAY = 86_400_000

/** Days for which the first words are kept after the group had them, so that a reminder can repeat them; and at most. */
const TEXT_DAYS = 7
const TEXT_MOST_DAYS = 30
/** Days after the last word; and at most after the first. */
const QUIET_DAYS = 30
const MOST_DAYS = 90
/** For so long the person's page still says that it is over, and why. */
const OVER_DAYS = 30

/** Days after the question at which the group is reminded, and after which the person is told plainly. */
export const REMINDER_DAYS = [3, 6] as const
export const UNANSWERED_DAYS = 7

/** Words of one side in one day: beyond it something is wrong. */
export const WORDS_A_DAY = 20
/** Signs of what is said at a time. */
export const MOST_WORDS = 600

type Timed = Pick<Conversation, 'openedAt' | 'handedAt' | 'lastAt' | 'answeredAt' | 'ended'>

/** When the words of the first letter are emptied. */
export const wordsEnd = ({ openedAt, handedAt }: Pick<Timed, 'openedAt' | 'handedAt'>): number =>
  Math.min(openedAt + TEXT_MOST_DAYS * DAY, (handedAt ?? Number.POSITIVE_INFINITY) + TEXT_DAYS * DAY)

/** When an answer is emptied on the person's page. */
export const answerEnds = (at: number): number => at + TEXT_MOST_DAYS * DAY

/** When all of it is gone, and its addresses with it. */
export const conversationEnds = ({ openedAt, lastAt, ended }: Timed): number =>
  ended
    ? Math.min(ended.at + OVER_DAYS * DAY, openedAt + MOST_DAYS * DAY)
    : Math.min(lastAt + QUIET_DAYS * DAY, openedAt + MOST_DAYS * DAY)

/** Which reminder the group should have had by now: 0, 1 or 2. None before it has the letter, nor once it has said anything. */
export const remindersBy = ({ handedAt, answeredAt, ended }: Timed, now: number): number =>
  answeredAt !== null || ended || handedAt === null
    ? 0
    : REMINDER_DAYS.filter(days => now >= handedAt + days * DAY).length

/** Days before something said goes at which the person is warned. */
const WARNED_DAYS = 3

/**
 * Whether the person is to be warned now: something said is about to go. A second time only when that is nearly a month ago, so
 * that nobody who writes every day is warned every day. What nobody answered needs no warning.
 * @param oldest when the oldest was said that still stands on their page
 */
export function warnsNow(
  conversation: Timed & Pick<Conversation, 'warnedAt'>,
  oldest: number | null,
  now: number,
): boolean {
  const { answeredAt, ended, warnedAt } = conversation
  if (answeredAt === null || ended) return false
  const goes = firstToGo(conversation, oldest)
  if (warnedAt !== null && now < warnedAt + (TEXT_MOST_DAYS - WARNED_DAYS) * DAY) return false
  return now >= goes - WARNED_DAYS * DAY
}

/** When something goes from the person's page next. */
export const firstToGo = (conversation: Timed, oldest: number | null): number =>
  Math.min(conversationEnds(conversation), oldest === null ? Number.POSITIVE_INFINITY : answerEnds(oldest))

export type Standing = 'on-its-way' | 'with-the-group' | 'unanswered' | 'answered' | 'over'

/** What the person is told first. */
export function standingOf(conversation: Timed, now: number): Standing {
  const { ended, answeredAt, openedAt, handedAt } = conversation
  if (ended) return 'over'
  if (answeredAt !== null) return 'answered'
  if (now >= openedAt + UNANSWERED_DAYS * DAY) return 'unanswered'
  return handedAt === null ? 'on-its-way' : 'with-the-group'
}
