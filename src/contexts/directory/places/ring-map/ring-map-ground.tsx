/** The ground of the ring map: land, rings, ways, named towns and the arrow to the north. */
import type { Translator } from '#ui/messages/translator.ts'
import type { RingMapLayout } from './layout-ring-map.ts'
import { MIDDLE, RADIUS, tenth } from './ring-scale.ts'

const CENTRE = { cx: MIDDLE.x, cy: MIDDLE.y }

export function Rings({ map: { rings, marks, unit }, t }: { map: RingMapLayout; t: Translator }) {
  const inner = rings.slice(0, -1)
  const edge = unit === 'mi' ? 'map.ring-mi' : 'map.ring-km'
  return (
    <>
      <circle class="rm-land" {...CENTRE} r={RADIUS} />
      {inner.map(({ radius }, i) => (
        <circle class={i === 0 ? 'rm-near' : 'rm-ring'} {...CENTRE} r={radius} />
      ))}
      {marks.length > 0 && (
        <path class="rm-way" d={marks.map(({ x, y }) => `M${MIDDLE.x} ${MIDDLE.y} ${x} ${y}`).join('')} />
      )}
      {rings.map(({ value, label }, i) => (
        <text class="rm-mile" x={label.x} y={label.y} text-anchor="middle">
          {t(i === inner.length ? edge : 'map.ring', { value })}
        </text>
      ))}
    </>
  )
}

export function Towns({ map: { towns, middle } }: { map: RingMapLayout }) {
  return (
    <>
      <g class="rm-here">
        {towns.map(({ x, y, dot }) => dot && <circle cx={x} cy={y} r="3" />)}
        <circle {...CENTRE} r="6" />
      </g>
      <g class="rm-town">
        {towns.map(({ label }) => (
          <text x={label.x} y={label.y} text-anchor={label.anchor}>
            {label.text}
          </text>
        ))}
        <text x={tenth(middle.x)} y={tenth(middle.y)} text-anchor={middle.anchor} font-weight="700">
          {middle.text}
        </text>
      </g>
    </>
  )
}

export function North({ t }: { t: Translator }) {
  return (
    <>
      <path
        d="M44 62V32M38 40l6-8 6 8"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <text class="rm-mile" x="28" y="82" text-anchor="start">
        {t('map.north')}
      </text>
    </>
  )
}
