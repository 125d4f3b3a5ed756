/** How far, as people near that place say it: miles in Britain and the United States, kilometres elsewhere. */
import type { Translator } from '#ui/messages/translator.ts'
import { KM_PER_MILE } from '../places/distance.ts'

export type DistanceUnit = 'mi' | 'km'

/** @param country ISO 3166 alpha-2 of the place asked for */
export const unitIn = (country: string | null): DistanceUnit =>
  country === 'GB' || country === 'US' ? 'mi' : 'km'

export const inUnit = (km: number, unit: DistanceUnit): number => (unit === 'mi' ? km / KM_PER_MILE : km)

const said = new Map<string, string>()

/** `about 4 miles`: to a place of which only the town is known. Never less than one, for a town is as wide as that. */
export function sayAboutDistance(km: number, unit: DistanceUnit, t: Translator): string {
  const one = unit === 'mi' ? KM_PER_MILE : 1
  return t('find.about-distance', { distance: sayDistance(Math.max(km, one), unit, t) })
}

/** `under a mile`, `4 miles`, `12 km`. Whole numbers: a straight line is no more exact than that. */
export function sayDistance(km: number, unit: DistanceUnit, t: Translator): string {
  const n = Math.round(inUnit(km, unit))
  const key = `${t.locale} ${unit} ${n}`
  let text = said.get(key)
  if (text === undefined) {
    text =
      n < 1
        ? t(unit === 'mi' ? 'find.under-a-mile' : 'find.under-a-km')
        : t(unit === 'mi' ? 'find.miles' : 'find.km', { n })
    if (said.size > 5000) said.clear()
    said.set(key, text)
  }
  return text
}

/** The circles a reader may choose, in whole kilometres as they stand in the address. */
export const CIRCLES: Record<DistanceUnit, readonly number[]> = {
  mi: [5, 8, 16, 32, 48, 80],
  km: [5, 10, 15, 30, 50, 80],
}
