/** The growth of cost as a picture that needs nothing else: own ground, light or dark as the reader likes it. */
import { DRAWN, type DrawnKind, type GrowthPoint } from './growth.ts'
import { drawPanel } from './panel.ts'
import { evenScale, logScale } from './scale.ts'

const WIDTH = 880
const HEIGHT = 620
const SIDES = { left: 84, right: 610 }
const TIME = { top: 60, bottom: 340 }
const ROOM = { top: 430, bottom: 560 }

const NAMES: Record<DrawnKind, string> = {
  clean: 'words, place, day and filters',
  typo: 'misspelt, place, day and filters',
  browse: 'looking around a place on a day',
}

const STYLE = `
  text { font: 14px system-ui, sans-serif; fill: #231c19 }
  .title { font-weight: 600; font-size: 15px }
  .ground { fill: #fffdf8 } .grid { stroke: #d3c6b1; stroke-width: 1 }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round }
  .clean { --ink: #3b5e4b } .typo { --ink: #8f1f5b } .browse { --ink: #5b5048 } .room { --ink: #231c19 }
  .clean .line, .typo .line, .browse .line, .room .line { stroke: var(--ink) }
  .clean circle, .clean text, .typo circle, .typo text, .browse circle, .browse text, .room circle { fill: var(--ink) }
  .typo .line { stroke-dasharray: 8 4 } .browse .line { stroke-dasharray: 2 4 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f4ecdf } .ground { fill: #26201c } .grid { stroke: #4a4038 }
    .clean { --ink: #a9ccb4 } .typo { --ink: #e6a9c1 } .browse { --ink: #c6baab } .room { --ink: #f4ecdf }
  }`

/** @param points from small to large, at least one */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const sizes = points.map(({ groups }) => groups)
  const x = logScale(sizes, SIDES.left, SIDES.right)
  const lines = DRAWN.map(kind => ({
    name: NAMES[kind],
    look: kind,
    points: points.map(({ groups, latency }) => [groups, latency[kind]!.p95] as const),
  }))
  const times = lines.flatMap(line => line.points.map(([, ms]) => ms))
  const time = drawPanel({
    ...SIDES,
    ...TIME,
    title: 'Time of an answer: 95 of 100 below, in milliseconds',
    x,
    y: logScale(times, TIME.bottom, TIME.top),
    sayX: inGroups,
    sayY: String,
    lines,
  })
  const bytes = points.map(({ bytesEach }) => bytesEach)
  const room = drawPanel({
    ...SIDES,
    ...ROOM,
    title: 'Memory of the index: bytes a group',
    x,
    y: evenScale(bytes, ROOM.bottom, ROOM.top),
    sayX: value => `${inGroups(value)}${value === sizes.at(-1) ? ' groups' : ''}`,
    sayY: inGroups,
    lines: [
      {
        name: `${bytes.at(-1)!.toFixed(0)} at ${inGroups(sizes.at(-1)!)}`,
        look: 'room',
        points: points.map(({ groups, bytesEach }) => [groups, bytesEach] as const),
      },
    ],
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">
<title id="title">How cost grows with the number of groups</title>
<desc id="desc">${sayInWords(points)}</desc>
<style>${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="10"/>
${time}
${room}
</svg>
`
}

/** The picture for those who hear it. */
const sayInWords = (points: readonly GrowthPoint[]): string =>
  points
    .map(({ groups, latency, bytesEach }) => {
      const times = DRAWN.map(kind => `${NAMES[kind]} ${latency[kind]!.p95.toFixed(2)} ms`)
      return `${inGroups(groups)} groups: 95 of 100 answers below, ${times.join(', ')}; ${bytesEach.toFixed(0)} bytes a group.`
    })
    .join(' ')

const inGroups = (value: number): string => value.toLocaleString('en-GB')
