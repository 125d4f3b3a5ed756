/** From a typed line or a key to an area, and from an area to what lies in it. */
import type { Point } from '../distance.ts'
import { readings } from '../finding/read-typed.ts'
import { foldPlace } from '../fold-place.ts'
import type { Gazetteer, Town } from '../gazetteer/gazetteer.ts'
import type { FoundPlace } from '../place-name.ts'
import { countryName, type Region } from '../regions/region.ts'
import { says } from '../regions/region-qualifier.ts'
import { type Area, areasOf } from './area.ts'
import { type AreaNames, nameAreas } from './area-names.ts'
import { type Extent, extentOf } from './extent.ts'
import { openRegionAt } from './region-at.ts'

export interface AreaFinder {
  /** Areas of this name, "Norfolk, England" read too. `sure`: a word like "fylke" says that no town is meant. */
  candidates(typed: string): { areas: Area[]; sure: boolean }
  /** Areas whose names come near to what was typed, nearest first. */
  near(typed: string): Area[]
  byKey(key: string): Area | null
  /** Of every area there is. */
  keys(): Iterable<string>
  shown(area: Area): FoundPlace
  /** Whether the town is one of the area's. */
  holds(area: Area, town: Town): boolean
  /** Whether a point lies in the area: its nearest town does, a large one reaching farther. */
  contains(area: Area, point: Point): boolean
}

export function areaFinder(gazetteer: Gazetteer, extras: readonly Town[], locale: string): AreaFinder {
  const regions = [...gazetteer.regions, ...extras.map(town => town.region)]
  // Made when they are first asked for: nobody who starts the product waits for them.
  let made: Map<string, Area> | undefined
  let named: AreaNames | undefined
  const areas = () => (made ??= areasOf(regions, number => number >= gazetteer.regions.length))
  const names = () => (named ??= nameAreas(areas().values()))
  const regionAt = openRegionAt(gazetteer, extras)
  const extents = new Map<string, Extent>()
  const townsOf = (area: Area) => {
    const parts = new Set([...area.parts].map(number => regions[number]))
    const rows = gazetteer.inRegion(region => parts.has(region), Number.POSITIVE_INFINITY)
    const towns = rows.map(row => ({ ...gazetteer.point(row), population: gazetteer.population(row) }))
    return [...towns, ...extras.filter(({ region }) => parts.has(region))]
  }
  const extent = (area: Area): Extent => {
    const known = extents.get(area.key) ?? extentOf(townsOf(area))
    extents.set(area.key, known)
    return known
  }
  return {
    byKey: key => areas().get(key) ?? null,
    keys: () => areas().keys(),
    candidates(typed) {
      for (const { name, told, part } of readings(typed)) {
        if (part > 0) break
        const { areas, sure } = names().named(name)
        const fitting = areas.filter(({ region }) => told.every(words => says(words, wider(region))))
        if (fitting.length > 0) return { areas: fitting, sure }
      }
      return { areas: [], sure: false }
    },
    near: typed => names().near(foldPlace(typed)),
    shown(area) {
      const { key, name, region } = area
      const isCountry = region.wide === null && region.county === null
      const within = region.county === null ? null : region.wide
      const { radiusKm, population, lat, lon } = extent(area)
      return {
        key,
        name: isCountry ? (countryName(region.country, locale) ?? name) : name,
        region: isCountry ? null : (within ?? countryName(region.country, locale)),
        country: region.country,
        kind: 'area',
        lat,
        lon,
        population,
        radiusKm,
      }
    },
    holds: ({ parts }, { region: { country, county, wide } }) =>
      [...parts].some(number => {
        const part = regions[number]!
        return part.country === country && part.county === county && part.wide === wide
      }),
    contains: ({ parts }, point) => parts.has(regionAt(point)),
  }
}

/** What an area is part of: "Norfolk, Norfolk" tells nothing. */
const wider = ({ country, county, wide }: Region): Region => ({
  country,
  county: null,
  wide: county === null ? null : wide,
})
