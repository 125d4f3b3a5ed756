/** Reads what people write after a town to say which one: "notts", "Wales", "NY", "UK", "Co. Durham". */
import { foldPlace } from '../fold-place.ts'
import { COUNTRIES, SHORT } from './other-names.ts'
import { countryName, type Region } from './region.ts'
import { widerRegions } from './wider-regions.ts'

const codes = new Map<string, string>()
for (const [code, name] of widerRegions) codes.set(foldPlace(name), code.slice(3).toLowerCase())
const foldedNames = new Map<string, string>()
function folded(name: string): string {
  const known = foldedNames.get(name)
  if (known !== undefined) return known
  const answer = foldPlace(name)
  foldedNames.set(name, answer)
  return answer
}

const foldedCountries = new Map<string, string>()
function foldedCountry(country: string): string {
  const known = foldedCountries.get(country)
  if (known !== undefined) return known
  const answer = foldPlace(countryName(country) ?? '')
  foldedCountries.set(country, answer)
  return answer
}

/** True when these folded words name the county, the state or the country of this region. */
export function says(words: string, region: Region): boolean {
  const { country, county, wide } = region
  if (country.toLowerCase() === words || COUNTRIES[country]?.includes(words)) return true
  const long = SHORT[words]
  for (const name of [county, wide]) {
    if (!name) continue
    const known = folded(name)
    if (known === words || known === long || known === `county ${words}` || known === `${words} county`)
      return true
    // "Yorkshire" stands for each of its ridings, "Sussex" for both.
    if (country === 'GB' && words.length > 4 && known.endsWith(` ${words}`)) return true
  }
  if (country === 'GB' && words === 'yorks' && county && /yorkshire$/i.test(county)) return true
  if (country === 'US' && wide && codes.get(folded(wide)) === words) return true
  if (country === 'IE' && county && words === folded(county).replace(/^county /, 'co ')) return true
  return foldedCountry(country) === words
}
