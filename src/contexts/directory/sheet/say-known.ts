/** How fresh a group's facts are, for paper: who said so and on which day, which stays right however long it lies there (M03, M09). */
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Freshness } from '../freshness/confirmation.ts'
import { isFromSource } from '../freshness/is-from-source.ts'
import { listName } from '../freshness/say-freshness.ts'

/** @param source the list the group came from; null: none, or not known which */
export function sayKnown(
  { state, last }: Pick<Freshness, 'state' | 'last'>,
  source: { key?: string; name: string; missingSince: number | null } | null,
  t: Translator,
): string {
  if (!last) return t('sheet.known-never')
  const date = sayDay(t, last.at)
  if (isFromSource(last)) {
    const name = listName(source)
    const gone = source?.missingSince ?? null
    if (gone === null)
      return name === null
        ? t(source ? 'sheet.known-unnamed-list' : 'sheet.known-some-list', { date })
        : t('sheet.known-list', { source: name, date })
    const since = sayDay(t, gone)
    return name === null
      ? t('sheet.known-gone-some', { date: since })
      : t('sheet.known-gone', { source: name, date: since })
  }
  if (state === 'overdue' || state === 'unconfirmed') return t('sheet.known-since', { date })
  return t(`sheet.known-${last.by}` as MessageKey, { date })
}
