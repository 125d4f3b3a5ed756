/** The ring map as a picture drawn on the server: it prints, needs no script, and the list says everything it says. */
import { useId } from 'preact/hooks'
import type { Translator } from '#ui/messages/translator.ts'
import { describeRingMap } from './describe-ring-map.ts'
import { layoutRingMap, type RingMapAsked, type RingMapGroup } from './layout-ring-map.ts'
import { MarkLinks } from './mark-links.tsx'
import { North, Rings, Towns } from './ring-map-ground.tsx'
import { VIEW } from './ring-scale.ts'

interface NamedGroup extends RingMapGroup {
  /** The group's own name. */
  name: string
}

export interface RingMapProps extends Omit<RingMapAsked, 'groups'> {
  t: Translator
  groups: readonly NamedGroup[]
  /** Numbers in the list that meet online only. */
  online?: readonly number[]
  /** Numbers whose place is not shown. */
  unplaced?: readonly number[]
  /** Anchor of a group in the list. */
  href?: (number: number) => string
}

export function RingMap({
  t,
  online = [],
  unplaced = [],
  href = number => `#group-${number}`,
  ...asked
}: RingMapProps) {
  const map = layoutRingMap(asked)
  const id = useId()
  const { caption, description } = describeRingMap(map, { t, middle: asked.middle.name, online, unplaced })
  const names = new Map(asked.groups.map(group => [group.number, group.name]))
  return (
    <figure class="ringmap" id="map">
      <svg viewBox={`${VIEW.x} ${VIEW.y} ${VIEW.width} ${VIEW.height}`}>
        <title id={`${id}-title`}>{t('map.title')}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is not interactive; the links stand outside it. */}
        <g role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
          <Rings map={map} t={t} />
          <Towns map={map} />
          <North t={t} />
        </g>
        {map.marks.map(mark => (
          <MarkLinks mark={mark} names={names} href={href} t={t} />
        ))}
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
