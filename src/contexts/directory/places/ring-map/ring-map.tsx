/** The ring map as a picture drawn on the server: it prints, needs no script, and the list says everything it says. */
import { html } from '#ui/html.ts'
import { Markup } from '#ui/markup.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { describeRingMap } from './describe-ring-map.ts'
import { layoutRingMap, type RingMapAsked, type RingMapGroup } from './layout-ring-map.ts'
import { markLinks } from './mark-links.ts'
import { north, rings, towns } from './ring-map-ground.ts'
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

const SEEN = `${VIEW.x} ${VIEW.y} ${VIEW.width} ${VIEW.height}`

/** Drawn by template: it has a hundred parts, none of them the same for two searches. */
export function RingMap({
  t,
  online = [],
  unplaced = [],
  href = number => `#group-${number}`,
  ...asked
}: RingMapProps) {
  const map = layoutRingMap(asked)
  const { caption, description } = describeRingMap(map, { t, middle: asked.middle.name, online, unplaced })
  const names = new Map(asked.groups.map(group => [group.number, group.name]))
  const marks = map.marks.map(mark => markLinks(mark, names, href, t))
  // Only the ground is one image to those who hear it; the links on it stand outside.
  const picture = html`<svg viewBox="${SEEN}"><title id="map-title">${t('map.title')}</title><desc id="map-text">${description}</desc><g role="img" aria-labelledby="map-title" aria-describedby="map-text">${rings(map, t)}${towns(map)}${north(t)}</g>${marks}</svg><figcaption>${caption}</figcaption>`
  return <Markup as="figure" id="map" class="ringmap" html={picture} />
}
