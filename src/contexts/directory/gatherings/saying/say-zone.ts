/** Whose clock a time is by, said where it may not be the reader's: "7 to 8 pm, New York time". */
import { zones } from '#ui/messages/en/zones.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { offsetAt } from '../dates/zone-offset.ts'
import type { Gathering } from '../gathering.ts'

/** In half a year every zone that moves its clocks has moved them. */
const HALF_A_YEAR = 182 * 86_400_000

/**
 * The zone to name beside the times, or null where it goes without saying: one is there in person, or the clocks
 * of the reader show the same all year.
 * @param homeZone IANA zone of the reader; null: not known, so it is named wherever one takes part from afar
 * @param at about when, in epoch milliseconds
 */
export function foreignZone(
  { mode, schedule }: Pick<Gathering, 'mode' | 'schedule'>,
  homeZone: string | null,
  at: number,
): string | null {
  if (mode === 'in-person' || schedule.zone === homeZone) return null
  return homeZone !== null && sameClock(schedule.zone, homeZone, at) ? null : schedule.zone
}

const sameClock = (one: string, other: string, at: number): boolean =>
  [at, at + HALF_A_YEAR].every(moment => offsetAt(one, moment) === offsetAt(other, moment))

/** The times as they stand, with the name of the zone after them where there is one to name. */
export const withZone = (times: string, zone: string | null, t: Translator): string =>
  zone === null ? times : t('gatherings.zone-time', { times, city: cityOf(zone, t) })

/** `America/Argentina/Buenos_Aires` is known by its city, in the reader's language where that has a name for it. */
function cityOf(zone: string, t: Translator): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1)
  const key = `zone.${city.toLowerCase().replaceAll('_', '-')}`
  const name = isNamed(key) ? t(key) : (SPELT[city] ?? city.replaceAll('_', ' '))
  return name.replaceAll(' ', '\u00a0')
}

/** Zones are named without accents and dots; these cities are not. */
const SPELT: Record<string, string> = {
  Asuncion: 'Asunción',
  Bogota: 'Bogotá',
  Sao_Paulo: 'São Paulo',
  St_Johns: 'St. John’s',
}

const isNamed = (key: string): key is keyof typeof zones => Object.hasOwn(zones, key)
