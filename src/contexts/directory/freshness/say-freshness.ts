/** Freshness in one sentence, and in the two cells of "How we know this" (M03). */
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Confirmation, Freshness } from './confirmation.ts'
import { isFromSource } from './is-from-source.ts'
import { DAY, defaultLadder } from './ladder.ts'

type Named = { key?: string; name: string; missingSince: number | null } | null

/** The name of a list; null where nobody gave it one and it goes by our own key, which tells a reader nothing. */
export const listName = (source: Named): string | null =>
  source === null || source.name === source.key ? null : source.name

/**
 * The shape that stands before the sentence: a full, half or broken round where somebody of the group spoke, a sheet of
 * paper where only a list did. Class names of `freshness.css`.
 */
const classes = {
  confirmed: 'fresh',
  due: 'fresh fresh-due',
  overdue: 'fresh fresh-overdue',
  unconfirmed: 'fresh fresh-overdue',
} as const

export const freshClass = ({ state, last }: Freshness): string =>
  last && isFromSource(last) && (state === 'confirmed' || state === 'due')
    ? `${classes[state]} fresh-listed`
    : classes[state]

/** One sentence: the state, the date, who said so. A list is never passed off as the group (M03). */
export function sayFreshness(t: Translator, freshness: Freshness, source: Named = null): string {
  const { state, last } = freshness
  const name = listName(source)
  if (!last) return t('freshness.never')
  const date = sayDay(t, last.at)
  const listed = isFromSource(last)
  if (listed && source && source.missingSince !== null)
    return sayGone(t, name, sayDay(t, source.missingSince))
  if (state === 'due' || state === 'overdue')
    return t(listed ? `freshness.${state}.source` : `freshness.${state}`, { date })
  if (state === 'unconfirmed') return t('freshness.unconfirmed', { date })
  if (!listed) return t(`freshness.confirmed.${last.by}` as MessageKey, { date })
  return name
    ? t('freshness.confirmed.source', { date, source: name })
    : t(source ? 'freshness.confirmed.unnamed-source' : 'freshness.confirmed.some-source', { date })
}

const sayGone = (t: Translator, source: string | null, date: string): string =>
  source === null ? t('freshness.gone-some', { date }) : t('freshness.gone', { source, date })

/** Who said so, and how. */
export function sayWhoConfirmed(t: Translator, last: Confirmation | null, source: Named = null): string {
  if (!last) return t('freshness.who.nobody')
  const date = sayDay(t, last.at)
  if (!isFromSource(last)) return t(`freshness.who.${last.by}.${last.how}` as MessageKey, { date })
  const name = listName(source)
  if (name) return t('freshness.who.source', { date, source: name })
  return t(source ? 'freshness.who.unnamed-source' : 'freshness.who.some-source', { date })
}

/** The state and what comes next, in few words. */
export function sayState(t: Translator, { state, last, dueAt }: Freshness, ladder = defaultLadder): string {
  if (state === 'due' || state === 'unconfirmed') return t(`freshness.state.${state}`)
  if (dueAt === null || !last) return t('freshness.state.ended')
  if (state === 'overdue')
    return t('freshness.state.overdue', { date: sayDay(t, dueAt + ladder.dueToOverdue * DAY) })
  return t(isFromSource(last) ? 'freshness.state.source' : 'freshness.state.confirmed', {
    month: sayDay(t, dueAt, 'month'),
  })
}
