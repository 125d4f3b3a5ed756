/** How many of a list meet on the days to come that were asked for. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { FindAnswer } from './find-answer.ts'

export function OnDatesLine({ answer: { onDates, total }, t }: { answer: FindAnswer; t: Translator }) {
  if (!onDates || total === 0) return null
  const { from, to, fits } = onDates
  const when =
    from === to
      ? t('find.on-day', { day: sayDay(t, from, 'weekday-day') })
      : t('find.from-to', { from: sayDay(t, from, 'weekday-day'), to: sayDay(t, to, 'weekday-day') })
  const key = fits === 0 ? 'find.dated-none' : fits < total ? 'find.dated-some' : 'find.dated-all'
  return <p class="understood">{t(key, { n: total, fits, when })}</p>
}
