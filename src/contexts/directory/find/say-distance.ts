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

/**
 * How wide the circle is that was searched, rounded: `25 miles`, `about 200 miles`, `about 300 km`. Who reads "within
 * 199 miles" takes it for something that was measured.
 */
export function sayAround(km: number, unit: DistanceUnit, t: Translator): string {
  const n = inUnit(km, unit)
  return sayRounded(n, n < 20 ? 1 : n < 95 ? 5 : 50, unit, t)
}

/** How far the nearest is: whole, and from a hundred on to the ten. */
export function sayFarAway(km: number, unit: DistanceUnit, t: Translator): string {
  return inUnit(km, unit) < 95 ? sayDistance(km, unit, t) : sayRounded(inUnit(km, unit), 10, unit, t)
}

/** "About" where it is a long way, or where rounding took or gave a twentieth; nothing exact is called about. */
function sayRounded(n: number, step: number, unit: DistanceUnit, t: Translator): string {
  const round = Math.round(n / step) * step
  const distance = sayDistance(unit === 'mi' ? round * KM_PER_MILE : round, unit, t)
  const off = Math.abs(n - round)
  const isAbout = round >= 1 && (off > n / 20 || (n >= 95 && off > 1e-6))
  return isAbout ? t('find.about-distance', { distance }) : distance
}

/** The circles a reader may choose, in whole kilometres as they stand in the address. */
export const CIRCLES: Record<DistanceUnit, readonly number[]> = {
  mi: [5, 8, 16, 32, 48, 80],
  km: [5, 10, 15, 30, 50, 80],
}
