/** The ground of the ring map: land, rings, ways, named towns and the arrow to the north. */
import { type Html, html } from '#ui/html.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { Label } from './labels.ts'
import type { RingMapLayout } from './layout-ring-map.ts'
import { MIDDLE, RADIUS, tenth } from './ring-scale.ts'

const CENTRE = html`cx="${MIDDLE.x}" cy="${MIDDLE.y}"`
const LAND = html`<circle class="rm-land" ${CENTRE} r="${RADIUS}"/>`

export function rings({ rings, marks, unit }: RingMapLayout, t: Translator): Html {
  const edge = rings.length - 1
  const circles = rings
    .slice(0, edge)
    .map(
      ({ radius }, i) => html`<circle class="${i === 0 ? 'rm-near' : 'rm-ring'}" ${CENTRE} r="${radius}"/>`,
    )
  const ways = marks.map(({ x, y }) => `M${MIDDLE.x} ${MIDDLE.y} ${x} ${y}`).join('')
  const edgeText = unit === 'mi' ? 'map.ring-mi' : 'map.ring-km'
  const values = rings.map(
    ({ value, label: { x, y } }, i) =>
      html`<text class="rm-mile" x="${x}" y="${y}" text-anchor="middle">${t(i === edge ? edgeText : 'map.ring', { value })}</text>`,
  )
  return html`${LAND}${circles}${ways !== '' && html`<path class="rm-way" d="${ways}"/>`}${values}`
}

export function towns({ towns, middle }: RingMapLayout): Html {
  const dots = towns.filter(({ dot }) => dot).map(({ x, y }) => html`<circle cx="${x}" cy="${y}" r="3"/>`)
  const names = towns.map(({ label }) => named(label, null))
  return html`<g class="rm-here">${dots}<circle ${CENTRE} r="6"/></g><g class="rm-town">${names}${named(middle, BOLD)}</g>`
}

const BOLD = html` font-weight="700"`
const named = ({ x, y, anchor, text }: Label, look: Html | null): Html =>
  html`<text x="${tenth(x)}" y="${tenth(y)}" text-anchor="${anchor}"${look}>${text}</text>`

export const north = (t: Translator): Html =>
  html`<path d="M44 62V32M38 40l6-8 6 8" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/><text class="rm-mile" x="28" y="82" text-anchor="start">${t('map.north')}</text>`
