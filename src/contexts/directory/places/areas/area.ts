/** A part of the world that towns lie in: a county, a state, a country. */
import { foldPlace } from '../fold-place.ts'
import { countryName, type Region } from '../regions/region.ts'
import { composedAreas } from './composed-areas.ts'

export interface Area {
  /** Says where it lies, so that a phone knows it by the same: `r-gb.england.norfolk`; `x-area-` before a made-up one. */
  key: string
  name: string
  /** The area itself, and what it is part of. */
  region: Region
  /** Numbers of the regions that lie in it. */
  parts: Set<number>
}

const keyPart = (name: string | null) => (name === null ? '' : foldPlace(name).replace(/ /g, '-'))

const keyOf = ({ country, county, wide }: Region): string =>
  ['r', [country.toLowerCase(), keyPart(wide), keyPart(county)].join('.').replace(/\.+$/, '')].join('-')

/** The region itself, and each one it is part of. */
function levels({ country, county, wide }: Region): { name: string; region: Region }[] {
  const whole = { country, county: null, wide: null }
  return [
    { name: countryName(country) ?? country, region: whole },
    ...(wide ? [{ name: wide, region: { ...whole, wide } }] : []),
    ...(county ? [{ name: county, region: { country, county, wide } }] : []),
  ]
}

/**
 * Every area there is, by its key.
 * @param madeUp numbers of the regions that are on no real map
 */
export function areasOf(regions: readonly Region[], madeUp: (number: number) => boolean): Map<string, Area> {
  const areas = new Map<string, Area>()
  const note = (number: number, name: string, region: Region, key: string) => {
    const known = areas.get(key)
    if (known) known.parts.add(number)
    else areas.set(key, { key, name, region, parts: new Set([number]) })
  }
  regions.forEach((region, number) => {
    for (const { name, region: level } of levels(region)) {
      const own = madeUp(number) && level.county !== null
      note(number, name, level, own ? `x-area-${keyPart(level.county)}` : keyOf(level))
    }
    for (const { country, wide, name, holds } of composedAreas) {
      if (country !== region.country || !holds(region.county ?? region.wide ?? '')) continue
      const level = wide ? { country, county: name, wide } : { country, county: null, wide: name }
      note(number, name, level, keyOf(level))
    }
  })
  return areas
}
