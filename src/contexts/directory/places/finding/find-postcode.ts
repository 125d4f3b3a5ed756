/** Reads postcodes: whole or outward British ones, Eircodes, ZIPs, and the codes of every country that was added. */
import { foldPlace } from '../fold-place.ts'
import type { FoundPlace } from '../place-name.ts'
import type { PostalTable, Postcode } from '../postcodes/postal-table.ts'
import { ukPostcodeAreas } from '../postcodes/uk-postcode-areas.ts'
import { regionShown } from '../regions/region.ts'
import type { MainTown } from './main-town.ts'

const FULL_UK = /(?:^|[\s,])([A-Z]{1,2}\d[A-Z\d]?)\s*\d[ABD-HJLNP-UW-Z]{2}(?=$|[\s,])/
const OUTWARD_UK = /^([A-Z]{1,2})\d[A-Z\d]?$/
/** The first half of a British postcode, whether or not it is known: `S80` of "s80 1ab"; null where there is none. */
export function outwardCode(typed: string): string | null {
  const upper = typed.toUpperCase().trim()
  return FULL_UK.exec(upper)?.[1] ?? (OUTWARD_UK.test(upper) ? upper : null)
}

/** Countries whose tables know only the first letters of a whole code: how many. */
const SHORTENED: readonly [country: string, pattern: RegExp, kept: number][] = [
  ['IE', /^[AC-FHKNPRTV-Y]\d[\dW][0-9A-Z]{4}$/, 3],
  ['CA', /^[A-Z]\d[A-Z]\d[A-Z]\d$/, 3],
  ['NL', /^\d{4}[A-Z]{2}$/, 4],
  ['US', /^\d{9}$/, 5],
]

export interface PostcodeFinder {
  /** What the typed line may mean as a postcode; home countries first. Empty when it holds none. */
  find(typed: string, country?: string): FoundPlace[]
  byKey(key: string): FoundPlace | null
}

export function postcodeFinder(
  tables: ReadonlyMap<string, PostalTable>,
  homeCountries: readonly string[],
  mainTown: (postcode: Postcode) => MainTown,
  locale = 'en',
): PostcodeFinder {
  const order = [
    ...homeCountries,
    ...[...tables.keys()].filter(country => !homeCountries.includes(country)).sort(),
  ]

  const known = (postcode: Postcode): FoundPlace => {
    const { country, code } = postcode
    const { name, town, centre } = mainTown(postcode)
    const region =
      town?.region.country === country ? regionShown(town.name, town.region, locale) : postcode.region
    return {
      key: `p-${country}-${code}`,
      name: name ? `${code} ${name}` : code,
      region,
      country,
      kind: 'postcode',
      lat: centre.lat,
      lon: centre.lon,
      population: 0,
    }
  }
  const area = (letters: string): FoundPlace | null => {
    const found = ukPostcodeAreas.get(letters)
    if (!found) return null
    const { code, country, lat, lon } = found
    const name = `${found.name} (${code})`
    return { key: `a-${code}`, name, region: null, country, kind: 'district', lat, lon, population: 0 }
  }
  const british = (outward: string): FoundPlace | null => {
    const district = tables.get('GB')?.find(outward) ?? tables.get('GB')?.find(outward.replace(/[A-Z]$/, ''))
    return district ? known(district) : area(/^[A-Z]+/.exec(outward)![0])
  }
  const inTable = (country: string, compact: string): Postcode | null => {
    const table = tables.get(country)
    const whole = table?.find(compact)
    if (whole) return whole
    const short = SHORTENED.find(([of, pattern]) => of === country && pattern.test(compact))
    return short ? (table?.find(compact.slice(0, short[2])) ?? null) : null
  }
  return {
    byKey(key) {
      const [kind, country = '', code = ''] = key.split('-')
      if (kind === 'a') return area(country)
      const postcode = kind === 'p' ? tables.get(country)?.find(code) : null
      return postcode ? known(postcode) : null
    },
    find(typed, country) {
      const upper = typed.toUpperCase().trim()
      const wanted = (place: FoundPlace | null) => place !== null && (!country || place.country === country)
      const full = FULL_UK.exec(upper)
      const outward = full ? british(full[1]!) : OUTWARD_UK.test(upper) ? british(upper) : null
      if (outward && wanted(outward)) return [outward]
      const letters = (country ?? homeCountries.find(home => home === 'GB')) === 'GB' ? area(upper) : null
      if (letters) return [letters]
      for (const { compact, rest } of codesIn(upper)) {
        const found = order
          .filter(one => !country || one === country)
          .flatMap(one => inTable(one, compact) ?? [])
          .filter(
            postcode => rest === '' || homeCountries.includes(postcode.country) || agrees(postcode, rest),
          )
        const home = found.filter(postcode => homeCountries.includes(postcode.country))
        if (found.length > 0) return (home.length > 0 ? home.slice(0, 1) : found).map(known)
      }
      return []
    },
  }
}

/** A house number abroad is no postcode: the rest of the line must name its town or region. */
function agrees({ places, region }: Postcode, rest: string): boolean {
  const line = ` ${foldPlace(rest)} `
  return [...places.map(place => place.name), region ?? ''].some(
    name => name !== '' && line.includes(` ${foldPlace(name)} `),
  )
}

/** The whole line as one code, then the last and the first words with a digit: "0150 Oslo", "New York, NY 10001-1234". */
function codesIn(upper: string): { compact: string; rest: string }[] {
  const words = upper
    .replace(/[,;]/g, ' ')
    .split(/\s+/)
    .filter(word => word !== '')
  const last = words.length
  const spans = [
    [0, last],
    [last - 2, last],
    [last - 1, last],
    [0, 1],
    [0, 2],
  ] as const
  return spans
    .filter(([from, to]) => from >= 0 && to <= last)
    .map(([from, to]) => ({
      compact: words.slice(from, to).join('').replace(/-/g, ''),
      rest: [...words.slice(0, from), ...words.slice(to)].join(' '),
    }))
    .filter(({ compact }) => compact.length <= 10 && /\d/.test(compact))
}
