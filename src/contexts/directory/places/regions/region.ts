/** The names a town is told apart by: its county, its state or nation, its country. */
import { britishCounties, britishNations, nationCodes } from './british-counties.ts'
import { irishCounties, norwegianCounty, widerRegions } from './wider-regions.ts'

export interface Region {
  /** ISO 3166 alpha-2. */
  country: string
  county: string | null
  /** Nation, state, province, canton. */
  wide: string | null
}

/** The region of a gazetteer row; `usCounties` holds names by `NY.061`, taken from the ZIP table. */
export function regionOf(
  country: string,
  admin1: string,
  admin2: string,
  usCounties: ReadonlyMap<string, string>,
): Region {
  if (country === 'GB') {
    const known = britishCounties.get(`${admin1}.${admin2}`)
    return { country, county: known?.county ?? null, wide: known?.wide ?? britishNations.get(admin1) ?? null }
  }
  if (country === 'IE') return { country, county: irishCounties.get(admin2) ?? null, wide: null }
  const divided = country === 'NO' ? norwegianCounty(admin1, admin2) : null
  const wide = divided ?? widerRegions.get(`${country}.${admin1}`) ?? null
  const county = country === 'US' ? usCounties.get(`${admin1}.${admin2}`) : undefined
  return { country, county: county ? `${county} County` : null, wide }
}

/** ISO 3166-2 of the nation, `GB-NIR`; null where it is not known or the country is not of several. */
export const nationOf = ({ country, wide }: Region): string | null =>
  country === 'GB' && wide ? (nationCodes.get(wide) ?? null) : null

/** How the region is said beside the name: "Worksop, Nottinghamshire", "Newport, Wales", "Boston, Massachusetts". */
export function regionShown(name: string, region: Region, locale = 'en'): string | null {
  const { county, wide } = region
  const short = region.country === 'US' ? wide : (county ?? wide)
  if (short && short !== name) return short
  if (wide && wide !== name) return wide
  return countryName(region.country, locale)
}

/** Both levels, where one is not enough to tell two places apart. */
export function regionInFull(name: string, region: Region, locale = 'en'): string | null {
  const both = [region.county, region.wide].filter(part => part && part !== name)
  return both.length > 0 ? both.join(', ') : countryName(region.country, locale)
}

const namers = new Map<string, Intl.DisplayNames>()

function namerFor(locale: string): Intl.DisplayNames {
  const known = namers.get(locale)
  if (known) return known
  const namer = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
  namers.set(locale, namer)
  return namer
}

/** Null for letters that name no country. */
export function countryName(country: string, locale = 'en'): string | null {
  return /^[A-Z]{2}$/.test(country) ? (namerFor(locale).of(country) ?? null) : null
}
