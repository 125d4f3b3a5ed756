/** What a printed list needs that a screen has around it: of which day it is, where it stands, and whom to ring. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { FindQuery } from './find-answer.ts'
import { findUrl } from './find-url.ts'

interface PrintedProps {
  query: FindQuery
  /** Epoch milliseconds. */
  now: number
  /** Public address without a slash at the end. */
  baseUrl: string
  t: Translator
}

export function Printed({ query, now, baseUrl, t }: PrintedProps) {
  const site = baseUrl.replace(/^https?:\/\//, '')
  return (
    <p class="on-paper">
      {t('group.printed', { date: sayDay(t, now, 'weekday'), address: `${site}${findUrl(query)}` })}{' '}
      {t('find.printed-urgent', { address: `${site}/urgent-help` })}
    </p>
  )
}
