/** What does not happen: "no meeting in August", "not 25 December", "closed on bank holidays". */

import { type Draft, type Reader, readList, skip, wordAt, wordsOf } from './draft.ts'
import { datesAt, monthAt, rangeAt } from './read-dates.ts'
import { weekdaysAt } from './weekdays-at.ts'
import { ofMonthAt, weeksAt } from './weeks-at.ts'

const HOLIDAY_KIND =
  /^(bank|public|national|federal|legal|jewish|religious|major|summer|winter|christmas|easter|spring|half)$/
const HOLIDAY = /^(holidays?|breaks?|vacations?|weekends?)$/
const SEASON = /^(summer|winter|christmas|easter|passover|ramadan|thanksgiving|holidays)$/

/** What does not happen. Answers 0 when nothing about dates follows: "closed meeting" means something else. */
export const readNot: Reader = (draft, at) => {
  const start = afterNot(draft, at)
  if (start === at) return 0
  const object = skip(
    draft,
    start,
    'on',
    'in',
    'during',
    'for',
    'over',
    'the',
    'all',
    'any',
    'every',
    'each',
    'of',
    ':',
  )
  const next =
    holidays(draft, object) || weeks(draft, object) || spans(draft, object) || single(draft, object)
  return next > object ? next - at : 0
}

function afterNot(draft: Draft, at: number): number {
  const word = wordAt(draft, at)
  if (/^(no|not|never)$/.test(word))
    return skip(
      draft,
      at + 1,
      'meeting',
      'meetings',
      'mtg',
      'mtgs',
      'group',
      'groups',
      'gathering',
      'held',
      'open',
      'session',
    )
  if (word === 'but') return afterNot(draft, at + 1) > at + 1 ? afterNot(draft, at + 1) : at
  if (/^(except|excluding|excl|closed|cancelled|canceled)$/.test(word)) return skip(draft, at + 1, '.', 'for')
  if (/^(does|do|doesn't|don't|will|is)$/.test(word)) {
    const meet = skip(draft, at + 1, 'not')
    if (
      /^(meet|meeting|closed|cancelled)$/.test(wordAt(draft, meet)) &&
      (meet > at + 1 || /n't$/.test(word) || word === 'is')
    )
      return word === 'is' && wordAt(draft, meet) === 'meeting' && meet === at + 1 ? at : meet + 1
  }
  return at
}

/** Holidays whose dates we do not know are asked for; school holidays mean that it keeps to terms. */
function holidays(draft: Draft, at: number): number {
  const school = wordAt(draft, at) === 'school' || wordAt(draft, skip(draft, at, 'public')) === 'school'
  const noun = skip(draft, at, 'public', 'school', 'term')
  if (school && (HOLIDAY.test(wordAt(draft, noun)) || wordAt(draft, noun) === 'summer')) {
    draft.terms = true
    return noun + 1
  }
  let next = at
  while (HOLIDAY_KIND.test(wordAt(draft, next)) || ['and', '&', ',', 'or'].includes(wordAt(draft, next)))
    next++
  if (HOLIDAY.test(wordAt(draft, next)) || wordAt(draft, next) === 'months') next++
  else if (!SEASON.test(wordAt(draft, next - 1)) || next === at)
    return SEASON.test(wordAt(draft, at)) ? known(draft, at, at + 1) : 0
  return known(draft, at, next)
}

function known(draft: Draft, at: number, next: number): number {
  draft.notes.push({ code: 'holidays-unknown', words: wordsOf(draft, at, next - at) })
  return next
}

/** "the first Wednesday of the month". */
function weeks(draft: Draft, at: number): number {
  const found = weeksAt(draft, at)
  if (!found || draft.tokens[found.next]?.kind === 'month') return 0
  const days = weekdaysAt(draft, found.next)
  const week = !days && /^weeks?$/.test(wordAt(draft, found.next)) ? 1 : 0
  if (!days && !week) return 0
  draft.withoutWeeks.push(...found.values)
  draft.withoutDays.push(...(days?.values ?? []))
  return ofMonthAt(draft, days?.next ?? found.next + week).next
}

function spans(draft: Draft, at: number): number {
  const ranges = readList(draft, at, next => rangeAt(draft, next) ?? lonelyMonth(draft, next))
  if (!ranges) return 0
  draft.pauses.push(...ranges.values)
  return ranges.next
}

/** A month that is not part of a date: "in August", but not "August 3rd". */
function lonelyMonth(draft: Draft, at: number) {
  const next = draft.tokens[at + 1]
  return (next?.kind === 'number' && next.n <= 31) || next?.kind === 'ordinal' ? null : monthAt(draft, at)
}

function single(draft: Draft, at: number): number {
  const dates = datesAt(draft, at)
  if (!dates) return 0
  draft.cancelled.push(...dates.values)
  return dates.next
}
