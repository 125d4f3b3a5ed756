/** Times of day: "7–9 pm", "10.30am to noon", "18:00-19:30", "at 3", "for two hours". */
import { localTime } from '../dates/calendar-day.ts'
import { faceAt } from './clock-face-at.ts'
import { fail, type Reader, skip, wordAt, wordsOf } from './draft.ts'
import type { ClockFace } from './tokens.ts'

/** With no "am" or "pm", hours up to this one are taken as afternoon and evening, which is said. */
const LAST_EVENING_HOUR = 8

export const readTimes: Reader = (draft, at) => {
  const lead = skip(draft, at, 'at', 'from', 'between', '@', ',', '(')
  const led =
    draft.tokens[skip(draft, at, ',', '(') - 1]?.kind === 'day' || skip(draft, lead - 1, ',', '(') < lead
  const first = faceAt(draft, lead, lead > at ? led : draft.tokens[at - 1]?.kind === 'day')
  if (!first) return 0
  const joins =
    wordAt(draft, lead - 1) === 'between' ? ['and', '-'] : ['to', '-', 'until', 'till', 'til', 'through']
  const gap = skip(draft, first.next, ...joins)
  const second = gap > first.next ? faceAt(draft, gap, true) : null
  if (first.bare && !second && lead === at) return 0
  const next = second?.next ?? first.next
  const words = wordsOf(draft, lead, next - lead)
  const read = second ? range(first.face, second.face) : single(first.face)
  if (read.guessed) draft.notes.push({ code: 'time-read-as', words, read: sayRead(read) })
  if (first.face.midnight) draft.notes.push({ code: 'midnight', words })
  const time = { start: localTime(read.start), minutes: read.minutes }
  if (draft.time && (draft.time.start !== time.start || draft.time.minutes !== time.minutes))
    fail(draft, 'more-than-one', words)
  draft.time ??= time
  return next - at
}

/** "for 90 minutes", "(1.5 hours)", "an hour and a half". */
export const readLength: Reader = (draft, at) => {
  const start = skip(draft, at, 'for', 'about', '(', 'lasts', 'lasting')
  const token = draft.tokens[start]
  const amount =
    token?.kind === 'number' ? token.n : ['an', 'a', 'half'].includes(wordAt(draft, start)) ? 1 : null
  if (amount === null) return 0
  const unit = wordAt(draft, start + 1)
  if (/^(minutes|minute|mins|min)$/.test(unit)) draft.length = amount
  else if (/^(hours|hour|hrs|hr|h)$/.test(unit)) draft.length = amount * 60
  else return 0
  if (wordsOf(draft, start + 2, 3) === 'and a half' && unit.startsWith('h')) {
    draft.length += 30
    return start + 5 - at
  }
  return skip(draft, start + 2, ')', 'long') - at
}

interface Minutes {
  start: number
  minutes: number | null
  guessed: boolean
}

function single(face: ClockFace): Minutes {
  const [sure] = readings(face)
  if (known(face)) return { start: sure!, minutes: null, guessed: false }
  return { start: guess(face), minutes: null, guessed: true }
}

/** Where one end is known the other is the reading that makes the shorter gathering. */
function range(from: ClockFace, to: ClockFace): Minutes {
  const twentyFour = [from, to].some(face => face.sure && face.half === null && !face.midnight)
  const starts = known(from) || twentyFour ? [plain(from)] : known(to) ? readings(from) : [guess(from)]
  const ends = known(to) || twentyFour ? [plain(to)] : readings(to)
  let best: Minutes | null = null
  for (const start of starts)
    for (const end of ends) {
      const minutes = (end - start + 1440) % 1440
      if (minutes > 0 && minutes < (best?.minutes ?? 1440)) best = { start, minutes, guessed: false }
    }
  const found = best ?? { start: starts[0]!, minutes: null, guessed: true }
  return known(from) || known(to) || twentyFour ? found : { ...found, guessed: true }
}

const known = (face: ClockFace) => face.half !== null || face.sure
const plain = (face: ClockFace) => readings(face)[0]!

function readings({ hour, minute, half, sure }: ClockFace): number[] {
  if (half) return [((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute]
  if (sure || hour > 12) return [hour * 60 + minute]
  return [hour * 60 + minute, ((hour % 12) + (hour === 12 ? 0 : 12)) * 60 + minute]
}

function guess({ hour, minute }: ClockFace): number {
  return (hour <= LAST_EVENING_HOUR ? hour + 12 : hour) * 60 + minute
}

function sayRead({ start, minutes }: Minutes): string {
  return minutes === null ? localTime(start) : `${localTime(start)}–${localTime(start + minutes)}`
}
