/** What the ring map shows, in words: for those who hear it, and the line below it. */
import type { Translator } from '#ui/messages/translator.ts'
import type { RingMapLayout } from './layout-ring-map.ts'

interface Told {
  t: Translator
  /** Name of the place in the middle. */
  middle: string
  online: readonly number[]
  unplaced: readonly number[]
}

const lists = new Map<string, Intl.ListFormat>()

/** Made once: making one takes longer than drawing the map. */
function listIn(locale: string): Intl.ListFormat {
  const list = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' })
  lists.set(locale, list)
  return list
}

export function describeRingMap(
  { rings, unit, numbersByRing }: RingMapLayout,
  { t, middle, online, unplaced }: Told,
): { caption: string; description: string } {
  const list = listIn(t.locale)
  const listed = (values: readonly number[]) => list.format(values.map(String))
  const miles = unit === 'mi'
  const count = rings.at(-1)!.value
  const sentences = [
    t(miles ? 'map.around-mi' : 'map.around-km', {
      place: middle,
      rings: listed(rings.map(ring => ring.value)),
      count,
    }),
  ]
  rings.forEach(({ value }, i) => {
    const numbers = numbersByRing[i]!
    if (numbers.length === 0) return
    sentences.push(
      t(miles ? 'map.within-mi' : 'map.within-km', {
        count: numbers.length,
        numbers: listed(numbers),
        value,
      }),
    )
  })
  const caption = [t(miles ? 'map.caption-mi' : 'map.caption-km')]
  if (online.length > 0) caption.push(t('map.online', { count: online.length, numbers: listed(online) }))
  if (unplaced.length > 0)
    caption.push(t('map.unplaced', { count: unplaced.length, numbers: listed(unplaced) }))
  return { caption: caption.join(' '), description: sentences.join(' ') }
}
