/** The ring map of the eight groups near Wexcombe. */
import { RingMap } from '#contexts/directory/places/ring-map/ring-map.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { eightNearWexcombe, wexcombe } from './answers.ts'

/** Bearing in degrees and distance in kilometres of each group that meets in a place. */
const WHERE: readonly [bearing: number, km: number][] = [
  [50, 1.1],
  [10, 6.2],
  [320, 9.8],
  [95, 12.4],
  [150, 13],
  [200, 17.9],
  [70, 25.5],
]
const TOWNS: readonly [name: string, bearing: number, km: number][] = [
  ['Carlow', 12, 7],
  ['Dunnington', 318, 10],
  ['Ratford', 96, 13],
  ['Ollerby', 152, 13],
  ['Manfield', 198, 19],
  ['Gainsbury', 69, 26],
  ['Chesterholm', 250, 22],
]

function at(bearing: number, km: number) {
  const turn = (bearing * Math.PI) / 180
  const { lat, lon } = wexcombe
  return {
    lat: lat + (km * Math.cos(turn)) / 111.2,
    lon: lon + (km * Math.sin(turn)) / (111.2 * Math.cos((lat * Math.PI) / 180)),
  }
}

export function mapOf(t: Translator) {
  const { hits } = eightNearWexcombe
  return (
    <RingMap
      t={t}
      middle={wexcombe}
      withinKm={32}
      unit="mi"
      online={[8]}
      groups={WHERE.map(([bearing, km], n) => ({
        number: n + 1,
        name: hits[n]?.group.name ?? '',
        quiet: n === 2 || n === 4,
        ...at(bearing, km),
      }))}
      towns={TOWNS.map(([name, bearing, km]) => ({ name, ...at(bearing, km) }))}
    />
  )
}
