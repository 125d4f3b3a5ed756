/** One mark on the ring map: each number in it leads to its group in the list. */
import { type Html, html } from '#ui/html.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { cellWidth, columnsOf, DOT, type Mark, MOST_SHOWN, type Pin } from './marks.ts'
import { tenth } from './ring-scale.ts'

const ROW = 20

/** @param names by number in the list */
export function markLinks(
  mark: Mark,
  names: ReadonlyMap<number, string>,
  href: (number: number) => string,
  t: Translator,
): Html {
  const { x, y, pins } = mark
  const quiet = pins.every(pin => pin.quiet)
  const look = quiet ? 'rm-num rm-num-quiet' : 'rm-num'
  const link = (first: Pin, said: string, shown: string, at: { x: number; y: number }, under: Html | null) =>
    html`<a${under && html` class="rm-dot"`} href="${href(first.number)}" aria-label="${said}">${under}<text class="${look}" stroke="none" x="${at.x}" y="${at.y}">${shown}</text></a>`
  const numbered = (pin: Pin, at: { x: number; y: number }, under: Html | null) => {
    const said = t('map.group', { number: pin.number, name: names.get(pin.number) ?? '' })
    return link(pin, said, String(pin.number), at, under)
  }
  const [only] = pins
  if (only && pins.length === 1) return numbered(only, { x, y: tenth(y + 5) }, shape(mark, quiet))
  const cells = cellsOf(mark)
  const shown = pins.length > MOST_SHOWN ? pins.slice(0, MOST_SHOWN - 1) : pins
  const rest = pins.slice(shown.length)
  const [next] = rest
  const more =
    next && link(next, t('map.more', { count: rest.length }), `+${rest.length}`, cells(shown.length), null)
  return html`<g class="rm-dot">${shape(mark, quiet)}${shown.map((pin, i) => numbered(pin, cells(i), null))}${more ?? null}</g>`
}

/** Where the numbers of a mark stand, in rows. */
function cellsOf({ x, y, pins }: Mark): (i: number) => { x: number; y: number } {
  const shown = Math.min(pins.length, MOST_SHOWN)
  const columns = columnsOf(shown)
  const rows = Math.ceil(shown / columns)
  const width = cellWidth(pins)
  return i => ({
    x: tenth(x + ((i % columns) - (columns - 1) / 2) * width),
    y: tenth(y + (Math.floor(i / columns) - (rows - 1) / 2) * ROW + 5),
  })
}

function shape({ x, y, width, height }: Mark, quiet: boolean): Html {
  const look = quiet && html` class="rm-dot-quiet"`
  const round = DOT / 2
  if (width === DOT && height === DOT) return html`<circle${look} cx="${x}" cy="${y}" r="${round}"/>`
  return html`<rect${look} x="${tenth(x - width / 2)}" y="${tenth(y - height / 2)}" width="${width}" height="${height}" rx="${round}"/>`
}
