/** One field of the picture: its frame with the marks at the sides, and the lines in it with their names at the end. */
import type { Scale } from './scale.ts'

export interface Line {
  name: string
  /** A class of the picture's style: colour and dashes. */
  look: string
  points: readonly (readonly [x: number, y: number])[]
}

export interface Panel {
  title: string
  x: Scale
  y: Scale
  /** Edges of the field. */
  left: number
  right: number
  top: number
  bottom: number
  sayX: (value: number) => string
  sayY: (value: number) => string
  lines: readonly Line[]
}

const NAME_HEIGHT = 17

export function drawPanel({ title, x, y, left, right, top, bottom, sayX, sayY, lines }: Panel): string {
  const across = y.ticks.map(tick => {
    const at = round(y.at(tick))
    return `<path class="grid" d="M${left} ${at}H${right}"/><text x="${left - 8}" y="${at + 4}" text-anchor="end">${sayY(tick)}</text>`
  })
  const upright = x.ticks.map(tick => {
    const at = round(x.at(tick))
    return `<path class="grid" d="M${at} ${top}V${bottom}"/><text x="${at}" y="${bottom + 20}" text-anchor="middle">${sayX(tick)}</text>`
  })
  const heights = namesApart(lines.map(({ points }) => y.at(points.at(-1)?.[1] ?? 0)))
  const drawn = lines.map(({ name, look, points }, n) => {
    const places = points.map(([across, up]) => `${round(x.at(across))} ${round(y.at(up))}`)
    const dots = places
      .map(place => place.split(' '))
      .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5"/>`)
    return `<g class="${look}"><path class="line" d="M${places.join('L')}"/>${dots.join('')}<text x="${right + 12}" y="${round(heights[n]!) + 4}">${name}</text></g>`
  })
  return [
    `<text class="title" x="${left}" y="${top - 14}">${title}</text>`,
    ...across,
    ...upright,
    ...drawn,
  ].join('\n')
}

/** Names near to where their lines end, never one upon another. */
export function namesApart(wanted: readonly number[]): number[] {
  const order = wanted.map((_, n) => n).sort((a, b) => wanted[a]! - wanted[b]!)
  const placed = [...wanted]
  for (let n = 1; n < order.length; n++) {
    const above = placed[order[n - 1]!]!
    placed[order[n]!] = Math.max(placed[order[n]!]!, above + NAME_HEIGHT)
  }
  return placed
}

const round = (at: number): number => Math.round(at * 10) / 10
