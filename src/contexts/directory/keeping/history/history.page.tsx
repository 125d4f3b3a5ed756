/** Who did what about a record, and when: by role, field by field, the newest first. */

import { Difference } from '#ui/proposed/difference.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { LOOK_REASONS, LOOKED_AT } from '../looks/look.ts'
import { fieldOf, onlySaid, sayValue } from '../proposals/say-difference.ts'
import type { HistoryEntry } from './history.ts'

export interface HistoryProps {
  setting: Setting
  entries: readonly HistoryEntry[]
  /** Epoch milliseconds. */
  now: number
}

export function History({ setting, entries, now }: HistoryProps) {
  const { t, homeZone } = setting
  if (entries.length === 0) return <p>{t('history.none')}</p>
  return (
    <ol class="history">
      {entries.map(entry => (
        <li>
          <p class="small soft">
            {sayDay(t, entry.at, 'full', homeZone ?? 'UTC')} · {whoOf(entry, setting)}
            {entry.how && ` · ${t(`history.how.${entry.how}`)}`}
          </p>
          <p>{deedOf(entry, setting)}</p>
          {entry.changes.length > 0 && <Difference past t={t} lines={linesOf(entry, setting, now)} />}
        </li>
      ))}
    </ol>
  )
}

const whoOf = ({ who, sourceName }: HistoryEntry, { t }: Setting): string =>
  who === 'source' && sourceName !== null
    ? t('history.who.list', { name: sourceName })
    : t(`history.who.${who}`)

function deedOf({ deed, fact, look }: HistoryEntry, { t }: Setting): string {
  if (look !== null)
    return t('history.looked-at', {
      what: t(`looks.what.${LOOKED_AT.find(each => each === look.what) ?? 'contact-details'}`),
      why: t(`looks.why.${LOOK_REASONS.find(each => each === look.why) ?? 'request'}`),
    })
  const did = t(`history.did.${deed}`)
  return fact === null ? did : `${did}: ${t(`answer.fact.${fact}`)}`
}

const linesOf = ({ changes }: HistoryEntry, { t }: Setting, now: number) =>
  onlySaid(
    changes.map(change => {
      const field = fieldOf(change.at)
      const say = (side: 'from' | 'to') => (side in change ? sayValue(field, change[side], t, now) : null)
      return { field, from: say('from'), to: say('to') }
    }),
  )
