/** The one bit for whoever helped (M18): what counts as contact, and how exactly its time is known. Pure. */
import type { MessageKind } from '../conversations/conversation.ts'

const DAY = 86_400_000

/** A group that is pausing, or knows a better one, has answered, and there is no contact yet. */
const CONTACT: readonly MessageKind[] = ['words', 'welcome', 'please-call', 'rung']
export const isContact = (kind: MessageKind): boolean => CONTACT.includes(kind)

/** Whether that week is over: before that nobody is told, since whoever asks every day would learn the day. */
export const isWeekOver = (monday: string, now: number): boolean =>
  now >= Date.parse(`${monday}T00:00:00Z`) + 7 * DAY

/** The Monday of the week of a moment, ISO date in UTC: nothing finer is said of what happened. */
export function mondayOf(at: number): string {
  const day = new Date(at).getUTCDay() || 7
  return new Date(at - (day - 1) * DAY).toISOString().slice(0, 10)
}
