/** Names on the map: each beside its point where there is room, or left out. */
import { type Box, boxAround, inside, touch } from './box.ts'
import { type Spot, VIEW } from './ring-scale.ts'

export interface Label extends Spot {
  text: string
  anchor: 'start' | 'middle' | 'end'
  box: Box
}

const LONGEST = 22
/** Reckoned a little wide, since the server cannot measure letters: wide scripts twice as much. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/
const LETTER = 9.4
const ASCENT = 14
const DESCENT = 5
const EDGE = 2

export function shorten(text: string): string {
  const letters = [...text]
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}

function textWidth(text: string): number {
  if (!WIDE.test(text)) return 2 + LETTER * text.length
  let width = 2
  for (const letter of text) width += WIDE.test(letter) ? LETTER * 2 : LETTER
  return width
}

/** `y` is the line the letters stand on. */
export function labelAt(
  text: string,
  x: number,
  y: number,
  anchor: Label['anchor'],
  width = textWidth(text),
): Label {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { text, x, y, anchor, box: { left, top: y - ASCENT, right: left + width, bottom: y + DESCENT } }
}

/** The places around a thing, best first: below, above, right, left, then askew. Few are looked at beyond the first. */
export function* around(text: string, thing: Box): Generator<Label> {
  const x = (thing.left + thing.right) / 2
  const y = (thing.top + thing.bottom) / 2
  const below = thing.bottom + ASCENT + 3
  const above = thing.top - DESCENT - 2
  const width = textWidth(text)
  yield labelAt(text, x, below, 'middle', width)
  yield labelAt(text, x, above, 'middle', width)
  yield labelAt(text, thing.right + 5, y + 5, 'start', width)
  yield labelAt(text, thing.left - 5, y + 5, 'end', width)
  yield labelAt(text, thing.left, below, 'start', width)
  yield labelAt(text, thing.right, below, 'end', width)
  yield labelAt(text, thing.left, above, 'start', width)
  yield labelAt(text, thing.right, above, 'end', width)
}

const FRAME = { ...VIEW, x: VIEW.x + EDGE, width: VIEW.width - 2 * EDGE }
const fits = (label: Label): boolean => inside(label.box, FRAME)

/** The first of these that is inside the picture and free; null where none is. */
export function freeLabel(choices: Iterable<Label>, taken: readonly Box[]): Label | null {
  for (const label of choices) {
    if (fits(label) && taken.every(box => !touch(label.box, box, 1))) return label
  }
  return null
}

/** The one that hides least; for what must be said in any case. At least one choice must fit the picture. */
export function leastHiding(choices: readonly Label[], spots: readonly Spot[], taken: readonly Box[]): Label {
  const hides = (label: Label) =>
    spots.filter(spot => touch(boxAround(spot, 28, 28), label.box)).length +
    taken.filter(box => touch(box, label.box)).length
  const fitting = choices.filter(fits)
  return (fitting.length > 0 ? fitting : choices).reduce((a, b) => (hides(b) < hides(a) ? b : a))
}
