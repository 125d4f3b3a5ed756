/** An untrusted value, from the database, a form or an import, made into a schedule or refused with reasons. */
import { z } from 'zod'
import { isLocalDate, isLocalTime } from './dates/calendar-day.ts'
import { isZone } from './dates/zone-offset.ts'
import { normalSchedule } from './normal-schedule.ts'
import { type Schedule, WEEKDAYS } from './schedule.ts'

const date = z.string().refine(isLocalDate, 'not-a-date')
const time = z.string().refine(isLocalTime, 'not-a-time')
const minutes = z.int().min(1).max(1439)
const words = z.string().trim().min(1).max(300)
const range = z.object({ from: date, to: date }).refine(({ from, to }) => from <= to, 'ends-before-it-begins')
const days = z
  .array(z.enum(WEEKDAYS as [(typeof WEEKDAYS)[number]]))
  .min(1)
  .max(20)
const week = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)])
const every = z.int().min(1).max(52)

const pattern = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekly'), every, days, from: date.optional() }),
  z.object({
    kind: z.literal('monthly'),
    every,
    weeks: z.array(week).min(1).max(20),
    days,
    from: date.optional(),
  }),
  z.object({ kind: z.literal('dates'), dates: z.array(date).min(1).max(500) }),
  z.object({ kind: z.literal('by-appointment') }),
  z.object({ kind: z.literal('always-open') }),
])

const exception = z.discriminatedUnion('change', [
  z.object({ date, change: z.literal('cancelled'), note: words.optional() }),
  z.object({
    date,
    change: z.literal('moved'),
    to: z.object({
      date,
      start: time.optional(),
      minutes: minutes.optional(),
      where: words.optional(),
      away: z.literal(true).optional(),
    }),
    note: words.optional(),
  }),
  z.object({ date, change: z.literal('noted'), note: words }),
])

/**
 * Promises a schedule in its normal form: real dates, a zone this runtime knows, a start time wherever there are dates,
 * nothing unknown kept. Issues carry short codes (`not-a-date`, `not-a-zone`, `needs-a-time`, `ends-before-it-begins`)
 * for the page to put into words. A gathering is shorter than a day.
 */
export const scheduleForm = z
  .object({
    pattern,
    start: time.nullable(),
    minutes: minutes.nullable(),
    zone: z.string().max(64).refine(isZone, 'not-a-zone'),
    seasons: z.array(range).max(60),
    seasonName: z.literal('school-terms').optional(),
    pauses: z.array(range).max(60),
    exceptions: z.array(exception).max(500),
  })
  .refine(value => value.start !== null || ['by-appointment', 'always-open'].includes(value.pattern.kind), {
    message: 'needs-a-time',
    path: ['start'],
  })
  .transform(value => normalSchedule(withoutGaps(value) as Schedule))

/** Drops keys whose value is undefined: an optional field is either there or absent. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, withoutGaps(part)]])),
  )
}
