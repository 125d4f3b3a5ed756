/** One mark on the ring map: each number in it leads to its group in the list. */
import type { Translator } from '#ui/messages/translator.ts'
import { cellWidth, columnsOf, DOT, type Mark, MOST_SHOWN, type Pin } from './marks.ts'
import { tenth } from './ring-scale.ts'

interface MarkLinksProps {
  mark: Mark
  names: ReadonlyMap<number, string>
  href(number: number): string
  t: Translator
}

const ROW = 20

export function MarkLinks({ mark, names, href, t }: MarkLinksProps) {
  const { x, y, width, height, pins } = mark
  const quiet = pins.every(pin => pin.quiet)
  const shape = quiet ? 'rm-dot-quiet' : undefined
  const shown = pins.length > MOST_SHOWN ? pins.slice(0, MOST_SHOWN - 1) : pins
  const rest = pins.slice(shown.length)
  const columns = columnsOf(Math.min(pins.length, MOST_SHOWN))
  const rows = Math.ceil(Math.min(pins.length, MOST_SHOWN) / columns)
  const cell = (i: number) => ({
    x: tenth(x + ((i % columns) - (columns - 1) / 2) * cellWidth(pins)),
    y: tenth(y + (Math.floor(i / columns) - (rows - 1) / 2) * ROW + 5),
  })
  const said = (pin: Pin) => t('map.group', { number: pin.number, name: names.get(pin.number) ?? '' })
  const number = quiet ? 'rm-num rm-num-quiet' : 'rm-num'
  if (pins.length === 1) {
    const pin = pins[0]!
    return (
      <a class="rm-dot" href={href(pin.number)} aria-label={said(pin)}>
        <Shape x={x} y={y} width={width} height={height} name={shape} />
        <text class={number} stroke="none" x={x} y={tenth(y + 5)}>
          {pin.number}
        </text>
      </a>
    )
  }
  return (
    <g class="rm-dot">
      <Shape x={x} y={y} width={width} height={height} name={shape} />
      {shown.map((pin, i) => (
        <a href={href(pin.number)} aria-label={said(pin)}>
          <text class={number} stroke="none" {...cell(i)}>
            {pin.number}
          </text>
        </a>
      ))}
      {rest.length > 0 && (
        <a href={href(rest[0]!.number)} aria-label={t('map.more', { count: rest.length })}>
          <text class={number} stroke="none" {...cell(shown.length)}>
            +{rest.length}
          </text>
        </a>
      )}
    </g>
  )
}

function Shape({
  x,
  y,
  width,
  height,
  name,
}: {
  x: number
  y: number
  width: number
  height: number
  name: string | undefined
}) {
  if (width === DOT && height === DOT) return <circle class={name} cx={x} cy={y} r={DOT / 2} />
  const round = DOT / 2
  return (
    <rect
      class={name}
      x={tenth(x - width / 2)}
      y={tenth(y - height / 2)}
      width={width}
      height={height}
      rx={round}
    />
  )
}
