/** What may be suggested while somebody types where: the larger towns of the country the site is for. */
import type { FoundPlace } from '../places/place-name.ts'
import type { Places } from '../places/places.ts'

/** `inFull`: the name alone is read as another town, so the region has to be written with it. */
export type TownWords = [name: string, region: string, inFull?: 1]

/** About 7 kB packed. A village that is not among them is typed, and found all the same. */
const MOST = 1_000

/** Largest first. Each one, written as it is suggested, is found as that very place. */
export function townWords(places: Places, country: string): TownWords[] {
  const leadsTo = (typed: string, { key }: FoundPlace): boolean => {
    const answer = places.find(typed)
    return answer.kind === 'found' && answer.place.key === key
  }
  return places.largest(country, MOST).flatMap((town): TownWords[] => {
    const { name, region } = town
    if (leadsTo(name, town)) return [[name, region ?? '']]
    return region && leadsTo(`${name}, ${region}`, town) ? [[name, region, 1]] : []
  })
}
