/** Dates and hours as short as a card wants them. Each is worked out once and kept: there are few, and many cards. */
import type { Translator } from '#ui/messages/translator.ts'
import type { LocalDate, LocalTime } from '../gatherings/schedule.ts'

const kept = new Map<string, string>()

function keep(key: string, say: () => string): string {
  let text = kept.get(key)
  if (text === undefined) {
    text = say()
    if (kept.size > 20_000) kept.clear()
    kept.set(key, text)
  }
  return text
}

const glue = (text: string): string => text.replace(/ /g, '\u00a0')

/** `Tue 17 Nov`; with the year once it is not this one. */
export const sayShortDay = (date: LocalDate, today: LocalDate, t: Translator): string => {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  return keep(`${t.locale} ${date} ${sameYear}`, () => {
    const year = sameYear ? {} : { year: 'numeric' as const }
    const form = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC', ...year } as const
    const text = new Intl.DateTimeFormat(t.locale, form).format(Date.parse(`${date}T12:00:00Z`))
    return glue(t.locale.startsWith('en') ? text.replace(',', '') : text)
  })
}

/** `7.30 pm`, `noon`, `19:30`, as the reader's language has it. */
export const sayTime = (time: LocalTime, t: Translator): string =>
  keep(`${t.locale} ${time}`, () => [...split(time, t)].filter(Boolean).join('\u00a0'))

/** `7 to 8.30 pm`, `10.30 am to noon`. */
export const sayHours = (start: LocalTime, end: LocalTime | null, t: Translator): string =>
  keep(`${t.locale} ${start} ${end}`, () => {
    if (end === null) return sayTime(start, t)
    const [from, half] = split(start, t)
    const sameHalf = half !== '' && half === split(end, t)[1]
    return t('find.hours', { from: sameHalf ? from : sayTime(start, t), to: sayTime(end, t) })
  })

function split(time: LocalTime, t: Translator): [time: string, half: string] {
  if (!t.locale.startsWith('en')) return [time, '']
  if (time === '12:00') return [t('find.noon'), '']
  if (time === '00:00') return [t('find.midnight'), '']
  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3) === '00' ? '' : `${t.locale === 'en-US' ? ':' : '.'}${time.slice(3)}`
  return [`${hour % 12 || 12}${minutes}`, t(hour < 12 ? 'find.am' : 'find.pm')]
}
