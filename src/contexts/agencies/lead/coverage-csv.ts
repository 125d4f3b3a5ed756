/** What may be told, as a table to take along: the same cells as on the page; sums are left to the sheet. Pure. */
import { labelOf } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { Covered } from '../counts/covered.ts'
import type { Told } from '../counts/suppressed.ts'

/** A cell that a spreadsheet takes for words and never for a formula. */
const field = (text: string): string =>
  `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

export function coverageCsv(covered: readonly Covered[], t: Translator): string {
  const say = (told: Told) => (told === 'few' ? t('agency.few') : String(told))
  const head = ['quarter', 'unit', 'moment', 'topic', 'told', 'came', 'percent'] as const
  const rows = covered.flatMap(({ quarter, units }) =>
    units.flatMap(({ name, touchpoints }) =>
      touchpoints.flatMap(({ title, encounters, topics }) =>
        topics.map(({ topic, offered, percent }) => [
          ...[quarter, name, title, labelOf(topic, t.locale)],
          ...[say(offered), say(encounters), percent === null ? '' : String(percent)],
        ]),
      ),
    ),
  )
  const lines = [head.map(name => t(`agency.col.${name}`)), ...rows]
  return lines.map(cells => `${cells.map(field).join(',')}\r\n`).join('')
}
