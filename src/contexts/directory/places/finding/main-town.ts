/** Which town a postcode is called by: its code covers many names, people say one. */
import { distanceKm, type Point } from '../distance.ts'
import { foldPlace } from '../fold-place.ts'
import type { Gazetteer, Town } from '../gazetteer/gazetteer.ts'
import type { Postcode } from '../postcodes/postal-table.ts'
import { townAt, townsWithin } from './near-towns.ts'

const LOOKED_AT_KM = 12
const REAL_TOWN = 5_000
const AT_THE_TOWN_KM = 3

export interface MainTown {
  name: string | null
  town: Town | null
  /** Where most people of the code live. */
  centre: Point
}

/**
 * The biggest town near that is among the names of the code. Where the code's own row for it lies in that town, the
 * people are there and the middle is too; a quarter of a city keeps its own middle.
 */
export function mainTown(gazetteer: Gazetteer, extras: readonly Town[], postcode: Postcode): MainTown {
  const places = new Map(postcode.places.map(place => [foldPlace(place.name), place]))
  const near = townsWithin(gazetteer, extras, postcode, LOOKED_AT_KM).map(([town]) => town)
  const town = near.find(({ name, section }) => !section && places.has(foldPlace(name)))
  if (!town) {
    const around = townAt(gazetteer, extras, postcode)
    return { name: postcode.places[0]?.name ?? around?.name ?? null, town: around, centre: postcode }
  }
  const place = places.get(foldPlace(town.name))!
  const there = town.population >= REAL_TOWN && distanceKm(place, town) <= AT_THE_TOWN_KM
  return { name: town.name, town, centre: there ? place : postcode }
}
