/** A difference in words, a line for each field: what stands, and what is to stand. */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { type DifferenceLine, SAID_FIELDS, type SaidField } from '#ui/proposed/proposal-view.ts'
import { sayDay } from '#ui/say-day.ts'
import { localDate } from '../../gatherings/dates/calendar-day.ts'
import { ACCESS_FACTS, type Gathering, type OnlineWay, type Place } from '../../gatherings/gathering.ts'
import { saySchedule } from '../../gatherings/saying/say-schedule.ts'
import type { Schedule } from '../../gatherings/schedule.ts'
import type { Group } from '../../groups/group.ts'
import type { FactPart } from '../mend/fact-part.ts'
import { type FieldChange, saysSame, valueAt } from './difference.ts'

export interface SaidFor {
  /** As the record says it, and as much of it as is shown to whoever reads. */
  part: FactPart
  shown: FactPart
  t: Translator
  /** Epoch milliseconds. */
  now: number
}

export const fieldOf = (at: readonly string[]): SaidField =>
  SAID_FIELDS.find(field => field === at.at(-1)) ?? 'other'

export function sayChanges(
  changes: readonly FieldChange[],
  { part, shown, t, now }: SaidFor,
): DifferenceLine[] {
  const lines = changes.map(({ at, to }) => {
    const [is, seen] = [valueAt(part, at) ?? null, valueAt(shown, at) ?? null]
    const field = fieldOf(at)
    const say = (value: unknown) => sayValue(field, value, t, now)
    return { field, from: saysSame(is, seen) ? say(is) : null, to: say(to) }
  })
  return onlySaid(lines)
}

/** The point on the map moves with the town: alone it is worth a line, beside the town it is not. */
export function onlySaid(lines: readonly DifferenceLine[]): DifferenceLine[] {
  const said = lines.filter(({ field }) => field !== 'other')
  return said.length > 0 ? said : lines.slice(0, 1)
}

export function sayValue(field: SaidField, value: unknown, t: Translator, now: number): string {
  if (value === null || value === undefined) return ''
  const today = localDate(Math.floor(now / 86_400_000))
  switch (field) {
    case 'schedule':
      return sentenceStart(saySchedule(value as Schedule, t, { today, form: 'full' }), t)
    case 'mode':
      return t(`mend.where.mode.${value as Gathering['mode']}`)
    case 'place': {
      const { name, street, postcode, town } = value as Place
      return [name, street, postcode, town].filter(Boolean).join(', ')
    }
    case 'online': {
      const { url, phone, note } = value as OnlineWay
      return [url, phone, note].filter(Boolean).join(', ')
    }
    case 'access': {
      const known = value as Place['access']
      return ACCESS_FACTS.flatMap(fact => {
        if (known[fact] === undefined) return []
        return known[fact] === 'yes' ? t(`narrow.access.${fact}`) : t(`group.access-no.${fact}`)
      }).join(', ')
    }
    case 'life': {
      const { state, until } = value as Group['life']
      const says = t(`proposal.life.${state}`)
      return until === null ? says : `${says}, ${t('group.life.until', { date: sayDay(t, until) })}`
    }
    case 'joining':
      return t(`proposal.joining.${value as Group['joining']}`)
    case 'newcomersNow':
      return t(`proposal.newcomers.${value as 'yes' | 'ask' | 'no'}`)
    case 'other':
      return ''
    default:
      return String(value)
  }
}
