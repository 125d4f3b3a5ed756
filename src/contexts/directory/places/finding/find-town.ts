/** From a typed line to a town, a question, or names that come near (M07). */
import { distanceKm } from '../distance.ts'
import { foldPlace } from '../fold-place.ts'
import type { Town } from '../gazetteer/gazetteer.ts'
import { slipsAllowed } from '../gazetteer/near-keys.ts'
import { says } from '../regions/region-qualifier.ts'
import { readings } from './read-typed.ts'
import type { Candidate, TownNames } from './town-names.ts'
import { type Settled, weight, whichTown, withoutDoubles } from './which-town.ts'

const NEIGHBOUR_KM = 30
const MOST_SUGGESTIONS = 6
/** How much less likely than the likeliest a suggestion may be; about one slip. */
const STILL_LIKELY = 2.5

export interface TownFinder {
  candidates(typed: string): Candidate[]
  settle(candidates: readonly Candidate[], country?: string): Settled
  /** Towns whose names come near to what was typed, likeliest first. */
  suggestions(typed: string, country?: string): Town[]
}

export function townFinder(names: TownNames, isHome: (town: Town) => boolean): TownFinder {
  /** "Carlton, Nottingham": the second name may be a bigger town close by. */
  const besides = (town: Town, told: string): boolean =>
    names.named(told).some(other => {
      const near = other.town.key !== town.key && distanceKm(other.town, town) <= NEIGHBOUR_KM
      return near && other.own && other.town.population > town.population
    })
  const fits = ({ town }: Candidate, told: readonly string[]) =>
    told.every(words => says(words, town.region) || besides(town, words) || isPostcode(words))

  const candidates = (typed: string): Candidate[] => {
    let homeTownFirst = false
    for (const { name, told, part } of readings(typed)) {
      // "Worksop, Kent" is a question about Worksop, not about Kent.
      if (part > 0 && homeTownFirst) return []
      const named = names.named(name)
      const fitting = named.filter(candidate => fits(candidate, told))
      if (fitting.length > 0) return fitting
      homeTownFirst ||= part === 0 && named.some(({ town }) => isHome(town))
    }
    return []
  }
  /** One slip is looked for first: where that leads home, two would only bring strangers. */
  const near = (folded: string, country?: string): Candidate[] => {
    const most = slipsAllowed(folded)
    const one = names.near(folded, Math.min(1, most))
    if (most < 2 || one.some(({ town }) => (country ? town.region.country === country : isHome(town))))
      return one
    return names.near(folded, most)
  }
  const likelihood = ({ town, edits }: Candidate, country?: string) => {
    const atHome = country ? town.region.country === country : isHome(town)
    return edits * 2 + (atHome ? 0 : 2) - Math.log10(town.population + 30) / 2
  }
  return {
    candidates,
    settle: (found, country) => whichTown(found, country ? town => town.region.country === country : isHome),
    suggestions(typed, country) {
      const inCountry = ({ town }: Candidate) => !country || town.region.country === country
      const [first = typed] = typed.split(/[,;(]/)
      const tries = [...new Set([foldPlace(first), foldPlace(typed), foldPlace(typed).split(' ')[0]!])]
      for (const folded of tries) {
        if (folded.length < 3) continue
        const exact = names.named(folded)
        const close =
          exact.length > 0 ? exact : [...near(folded, country), ...names.beginning(`${folded} `, 3, country)]
        const begun = close.length > 0 || folded.length < 4 ? close : names.beginning(folded, 5, country)
        const ranked = withoutDoubles(begun.filter(inCountry)).sort(
          (a, b) => likelihood(a, country) - likelihood(b, country) || weight(b) - weight(a),
        )
        const best = ranked[0] ? likelihood(ranked[0], country) : 0
        const likely = ranked.filter(candidate => likelihood(candidate, country) <= best + STILL_LIKELY)
        if (likely.length > 0) return likely.slice(0, MOST_SUGGESTIONS).map(({ town }) => town)
      }
      return []
    },
  }
}

/** A postcode that is not known says nothing against the town written before it. */
const isPostcode = (words: string) => /\d/.test(words) && words.length <= 10
