/** Enters documents into the stores and takes them out again. */
import type { Document, Gathering, Key } from '../document.ts'
import type { PassingShelf } from '../facets/passing.ts'
import type { Profiles } from '../facets/profiles.ts'
import type { WeekPatterns } from '../facets/week-patterns.ts'
import { unitVector } from '../place/geo.ts'
import type { Grid } from '../place/grid.ts'
import { weekPattern } from '../week/week-pattern.ts'
import { type Columns, FURTHER, LIVE, NEVER, NO_POINT, NONE } from './columns.ts'
import { DocumentTerms } from './document-terms.ts'
import { hashKey } from './hash.ts'
import type { KeyTable } from './key-table.ts'
import { setMark } from './marks.ts'
import type { Shelf } from './shelf.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Stores {
  columns: Columns
  keys: KeyTable
  vocabulary: Vocabulary
  shelf: Shelf
  grid: Grid
  profiles: Profiles
  weeks: WeekPatterns
  passing: PassingShelf
}

const MINUTE = 60_000
const HIGHEST_RANK_CLASS = 15

export class Entry {
  private stores: Stores
  private terms: DocumentTerms

  constructor(stores: Stores) {
    this.stores = stores
    this.terms = new DocumentTerms(stores.vocabulary)
  }

  /** `bulk`: many follow; call `close` after the last. */
  put(document: Document, bulk: boolean): void {
    this.remove(document.key)
    const { columns, keys, shelf, grid, passing } = this.stores
    const gatherings = document.gatherings?.length ? document.gatherings : [{}]
    const places = gatherings.map(() => columns.take())
    const first = places[0]!
    gatherings.forEach((gathering, i) => {
      this.describe(places[i]!, document, gathering)
      columns.next[places[i]!] = places[i + 1] ?? NONE
      columns.state[places[i]!] = i ? FURTHER : LIVE
    })
    const alone = places.length === 1
    for (const place of places) grid.add(...columns.pointOf(place), first, alone)
    setMark(columns.several, first, !alone)
    columns.hasGatherings[first] = document.gatherings?.length ? 1 : 0
    columns.rankClass[first] = Math.min(HIGHEST_RANK_CLASS, Math.max(0, document.rankClass ?? 0))
    columns.keyHash[first] = hashKey(document.lot ?? document.key)
    keys.add(document.key, first)
    shelf.put(first, this.terms.read(document), bulk)
    passing.touch(first)
    if (!bulk) this.close()
  }

  /** Forgets what of the texts was kept at hand. */
  close(): void {
    this.terms.forget()
  }

  remove(key: Key): boolean {
    const { columns, keys, shelf, grid, passing } = this.stores
    const first = keys.find(key)
    if (first < 0) return false
    keys.remove(key)
    const alone = columns.next[first] === NONE
    for (let place = first; place !== NONE; ) {
      const next = columns.next[place]!
      grid.remove(...columns.pointOf(place), first, alone)
      // Where it was is erased with it.
      columns.setPoint(place, [NO_POINT, NO_POINT, NO_POINT])
      if (place !== first) columns.giveBack(place)
      place = next
    }
    shelf.remove(first)
    passing.touch(first)
    return true
  }

  setNextAt(key: Key, gathering: number, nextAt: number | null): void {
    const { columns, keys } = this.stores
    let place = keys.find(key)
    if (place < 0 || !columns.hasGatherings[place]) return
    for (let i = 0; i < gathering && place !== NONE; i++) place = columns.next[place]!
    if (place !== NONE) columns.nextAt[place] = minutes(nextAt)
  }

  private describe(place: number, document: Document, { point, slots, facets, nextAt }: Gathering): void {
    const { columns, profiles, weeks } = this.stores
    columns.setPoint(place, point ? unitVector(point) : [NO_POINT, NO_POINT, NO_POINT])
    columns.profile[place] = profiles.add(document.facets, facets)
    columns.week[place] = weeks.add(weekPattern(slots ?? []))
    columns.nextAt[place] = minutes(nextAt ?? null)
  }
}

/** Minutes since 1970. */
function minutes(epochMs: number | null): number {
  return epochMs === null ? NEVER : Math.max(0, Math.min(NEVER - 1, Math.floor(epochMs / MINUTE)))
}
