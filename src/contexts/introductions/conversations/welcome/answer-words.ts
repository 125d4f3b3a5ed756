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
import type { Pace } from '../../ways/offer.ts'
import { firstGatherings, zoneOf } from '../../ways/pace.ts'
import type { WelcomePage } from '../conversation-url.ts'
import type { Typed } from './fields.tsx'

/** A group, and how many newcomers it welcomes when; null: it has not said. */
export interface Welcoming {
  group: Group
  pace: Pace | null
}

/** The next gathering somebody new may come to by the group's pace. Null: the record holds no date that goes ahead. */
export function nextGathering({ group, pace }: Welcoming, now: number, t: Translator): string | null {
  const { life, next: soonest } = viewOf(group, now, t)
  const next = pace?.kind === 'first-gathering' && life.meets ? nextFirst(group, now) : soonest
  if (!next) return null
  return [sayOccurrence(next.date, t, { now, form: 'full' }), ...linesOfDate(next, t)].join('\n')
}

const nextFirst = (group: Group, now: number) =>
  firstGatherings(group, now, zoneOf(group, 'UTC')).find(({ date }) => date.startsAt > now)

/** What "welcome" says, but for a line of the group's own: shown before the press as it is sent. */
export function welcomeWords(welcoming: Welcoming, now: number, t: Translator): string[] {
  const { group, pace } = welcoming
  const firstOnly = pace?.kind === 'first-gathering'
  return [
    t(firstOnly ? 'conversation.welcome-words-first' : 'conversation.welcome-words'),
    nextGathering(welcoming, now, t),
    group.happens.firstVisit,
  ].filter(part => part !== null)
}

export interface PressedPage extends Welcoming {
  page: Exclude<WelcomePage, 'stop'>
  typed: Typed
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
  { page, typed, group, pace, fit, zone }: PressedPage,
  now: number,
): readonly (string | null)[] | null {
  if (page === 'welcome') return welcomeWords({ group, pace }, now, t)
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
