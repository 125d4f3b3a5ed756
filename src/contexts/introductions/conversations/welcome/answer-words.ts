/** What the person reads when a welcomer pressed a button instead of writing: whole sentences, from what is true at this moment. */
import {
  type Group,
  isAhead,
  linesOfDate,
  readDay,
  readPhone,
  sayOccurrence,
  viewOf,
} from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { WelcomePage } from '../conversation-url.ts'

/** Null: the record holds no date that goes ahead. */
export function nextGathering(group: Group, now: number, t: Translator): string | null {
  const { next } = viewOf(group, now, t)
  if (!next) return null
  return [sayOccurrence(next.date, t, { now, form: 'full' }), ...linesOfDate(next, t)].join('\n')
}

/** What "welcome" says, but for a line of the group's own: shown before the press as it is sent. */
export const welcomeWords = (group: Group, now: number, t: Translator): string[] =>
  [t('conversation.welcome-words'), nextGathering(group, now, t), group.happens.firstVisit].filter(
    part => part !== null,
  )

/** What was filled in, as typed. */
export type Typed = Record<'until' | 'phone' | 'name' | 'line', string>

export interface PressedPage {
  page: Exclude<WelcomePage, 'stop'>
  typed: Typed
  group: Group
  /** What is said of the better fit that was picked. */
  fit: readonly string[] | null
  /** IANA. */
  zone: string
}

/** A pause may be so many days long. */
const FAR = 400

/** In the person's language. Null: something is missing, or cannot be read. */
export function wordsOfPress(t: Translator, pressed: PressedPage, now: number): string | null {
  const said = saidBy(t, pressed, now)
  return said && [...said, pressed.typed.line].filter(Boolean).join('\n\n')
}

function saidBy(
  t: Translator,
  { page, typed, group, fit, zone }: PressedPage,
  now: number,
): readonly (string | null)[] | null {
  if (page === 'welcome') return welcomeWords(group, now, t)
  if (page === 'paused') {
    const today = new Date(now).toISOString().slice(0, 10)
    const day = readDay(typed.until, { zone, today })
    return day && isAhead(day, today, FAR) ? [t('conversation.paused-words', { date: sayDay(t, day) })] : null
  }
  if (page === 'please-call') {
    const phone = readPhone(typed.phone)
    return phone ? [t('conversation.please-call-words', { phone })] : null
  }
  return fit
}
