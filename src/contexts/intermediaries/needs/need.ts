/**
 * What a group needs of a person at the desk today, if anything: what letters cannot settle. Pure (M73, M74).
 * Each need says how long it takes, so that the desk can say what ten minutes are enough for.
 */

import {
  type ConfirmationAsk,
  type ContactTask,
  DAY,
  type DueFacts,
  defaultLadder,
  dueFacts,
  type Known,
  type Ladder,
  reachable,
} from '#contexts/directory/index.ts'
import type { Call } from '../calls/call.ts'

/**
 * `ring`: facts are due and no letter will settle them. `find-contact`: nobody is known who could be asked.
 * `second-contact`: all is well, and hangs on one person.
 */
export type NeedKind = 'ring' | 'find-contact' | 'second-contact'

export interface Need {
  kind: NeedKind
  /** Minutes, as measured at desks like this one. */
  minutes: number
  /** Higher comes first: what is nearest to sending somebody to a locked door. */
  weight: number
  /** What to ask about, where it is about facts. */
  due: DueFacts | null
}

export interface NeedAsked {
  known: Known
  tasks: readonly ContactTask[]
  asks: readonly ConfirmationAsk[]
  calls: readonly Pick<Call, 'at'>[]
  now: number
  ladder?: Ladder
}

const MINUTES: Record<NeedKind, number> = { ring: 4, 'find-contact': 5, 'second-contact': 3 }

/** Days between two calls that nobody answered. */
const CALL_AGAIN = 4
/** Days a contact has for a letter before the phone is picked up; what is not due yet is left to letters. */
const LETTERS_HAVE = 8
/** Days for which one contact alone is no need yet. */
const ALONE = 90
/** Days until a group is asked again for a second contact. */
const ASK_SECOND_AGAIN = 180

/** Null: nothing for a person to do today. */
export function needOf({ known, tasks, asks, calls, now, ladder = defaultLadder }: NeedAsked): Need | null {
  if (known.life.state === 'ended') return null
  const contacts = reachable(tasks, now)
  const byPhone = tasks.some(task => canBeRung(task, now))
  const due = dueFacts(known, now, ladder)
  const lastCall = Math.max(Number.NEGATIVE_INFINITY, ...calls.map(({ at }) => at))
  if (due) {
    if (now < lastCall + CALL_AGAIN * DAY) return null
    const lateDays = (now - due.since) / DAY
    const kind = contacts.length === 0 && !byPhone ? 'find-contact' : 'ring'
    const lastAsk = Math.max(Number.NEGATIVE_INFINITY, ...asks.map(({ askedAt }) => askedAt))
    const waits = asks.length === 0 || lateDays < 0 || now < lastAsk + LETTERS_HAVE * DAY
    if (contacts.length > 0 && waits) return null
    return { kind, minutes: MINUTES[kind], weight: weigh(lateDays, ladder), due }
  }
  const people = tasks.filter(task => canBeRung(task, now) || contacts.some(({ id }) => id === task.id))
  const alone = people.length === 1 && now > people[0]!.agreedAt + ALONE * DAY
  if (!alone || now < lastCall + ASK_SECOND_AGAIN * DAY) return null
  return { kind: 'second-contact', minutes: MINUTES['second-contact'], weight: 0, due: null }
}

const canBeRung = ({ phone, endsAt }: ContactTask, now: number): boolean => phone !== null && endsAt > now

/** The nearer to leaving the default results, the higher; beyond that it hurries less, since nobody is sent there any more. */
function weigh(lateDays: number, { dueToOverdue, overdueToUnconfirmed }: Ladder): number {
  const gone = dueToOverdue + overdueToUnconfirmed
  if (lateDays > gone) return 2
  return 3 + Math.max(0, lateDays) / gone
}

/** What comes first at the desk, and between equals what takes less time. */
export const inOrder = <T extends { need: Need }>(needs: readonly T[]): T[] =>
  [...needs].sort((a, b) => b.need.weight - a.need.weight || a.need.minutes - b.need.minutes)
