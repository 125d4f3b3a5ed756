/** Reads what people write after a town to say which one: "notts", "Wales", "NY", "UK", "Co. Durham". */
import { foldPlace } from '../fold-place.ts'
import { countryName, type Region } from './region.ts'
import { widerRegions } from './wider-regions.ts'

const SHORT: Record<string, string> = {
  beds: 'bedfordshire',
  berks: 'berkshire',
  bucks: 'buckinghamshire',
  cambs: 'cambridgeshire',
  ches: 'cheshire',
  'co durham': 'county durham',
  durham: 'county durham',
  derbys: 'derbyshire',
  'east yorkshire': 'east riding of yorkshire',
  'e yorks': 'east riding of yorkshire',
  'e sussex': 'east sussex',
  glos: 'gloucestershire',
  hants: 'hampshire',
  herts: 'hertfordshire',
  hereford: 'herefordshire',
  humberside: 'east riding of yorkshire',
  iow: 'isle of wight',
  lancs: 'lancashire',
  leics: 'leicestershire',
  lincs: 'lincolnshire',
  london: 'greater london',
  'gtr london': 'greater london',
  mersey: 'merseyside',
  'gtr manchester': 'greater manchester',
  northants: 'northamptonshire',
  northumb: 'northumberland',
  notts: 'nottinghamshire',
  'n yorks': 'north yorkshire',
  oxon: 'oxfordshire',
  salop: 'shropshire',
  shrops: 'shropshire',
  'south glos': 'gloucestershire',
  's yorks': 'south yorkshire',
  staffs: 'staffordshire',
  'tyne wear': 'tyne wear',
  warks: 'warwickshire',
  'w mids': 'west midlands',
  'w sussex': 'west sussex',
  'w yorks': 'west yorkshire',
  wilts: 'wiltshire',
  worcs: 'worcestershire',
  gwent: 'monmouthshire',
  ni: 'northern ireland',
  cymru: 'wales',
  bavaria: 'bayern',
  saxony: 'sachsen',
  hesse: 'hessen',
  'lower saxony': 'niedersachsen',
  tyrol: 'tirol',
  vienna: 'wien',
  nsw: 'new south wales',
  qld: 'queensland',
  vic: 'victoria',
  wa: 'western australia',
  ont: 'ontario',
  bc: 'british columbia',
}

const COUNTRIES: Record<string, string[]> = {
  GB: ['uk', 'united kingdom', 'great britain', 'britain', 'gb'],
  US: ['us', 'usa', 'united states', 'america', 'united states of america'],
  IE: ['ireland', 'eire', 'ie', 'republic of ireland'],
  DE: ['deutschland'],
  AT: ['osterreich', 'oesterreich'],
  CH: ['schweiz', 'suisse', 'svizzera'],
  NO: ['norge', 'noreg'],
}

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

/** Folded words that can stand for one of these regions; what is not among them need not be asked of each. */
export function wordsForRegions(regions: readonly Region[]): ReadonlySet<string> {
  const words = new Set([...Object.keys(SHORT), ...Object.values(COUNTRIES).flat(), 'yorks'])
  for (const { country, county, wide } of regions) {
    words.add(foldedCountry(country))
    for (const name of [county, wide]) {
      if (!name) continue
      const known = folded(name)
      words.add(known).add(known.replace(/^county /, '').replace(/ county$/, ''))
      if (country === 'GB') words.add(known.slice(known.lastIndexOf(' ') + 1))
      if (country === 'IE') words.add(known.replace(/^county /, 'co '))
    }
  }
  return words
}
