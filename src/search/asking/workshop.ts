/** Everything an index searches with: its stores, and the tools that serve query after query. */
import { Filters } from '../facets/filters.ts'
import { PassingShelf } from '../facets/passing.ts'
import { Profiles } from '../facets/profiles.ts'
import { Tally } from '../facets/tally.ts'
import { WeekPatterns } from '../facets/week-patterns.ts'
import { WeekTally } from '../facets/week-tally.ts'
import { Grid } from '../place/grid.ts'
import { Rings } from '../place/rings.ts'
import { Columns } from '../store/columns.ts'
import { compareKeys } from '../store/hash.ts'
import { KeyTable } from '../store/key-table.ts'
import { Shelf } from '../store/shelf.ts'
import { Vocabulary } from '../store/vocabulary.ts'
import { Candidates } from './candidates.ts'
import { Counter } from './count.ts'
import { Gatherer } from './gather.ts'
import { NearMissCounter } from './near-misses.ts'
import { GatheringPicker } from './pick-gathering.ts'
import { WordReader } from './read-word.ts'
import { Survey } from './survey.ts'
import { Top } from './top.ts'
import { WantMarks } from './want-marks.ts'

export type Workshop = ReturnType<typeof openWorkshop>

export interface WorkshopOptions {
  /** Facets of which all the asked values must hold. */
  allOf: ReadonlySet<string>
  /** Folded words that are never mended, nor mended into. */
  abbreviations: ReadonlySet<string>
  /** Kilometres, smallest first. */
  ladder: readonly number[]
  /** From this share of all documents on, those that meet the words are counted as marks. */
  crowdFrom: number
}

export function openWorkshop({ allOf, abbreviations, ladder, crowdFrom }: WorkshopOptions) {
  const columns = new Columns()
  const keys = new KeyTable()
  const vocabulary = new Vocabulary()
  const shelf = new Shelf(columns)
  const grid = new Grid()
  const profiles = new Profiles()
  const weeks = new WeekPatterns()
  const stores = { columns, keys, vocabulary, shelf, grid, profiles, weeks }

  const filters = new Filters(columns, profiles, weeks)
  const rings = new Rings(columns)
  const tally = new Tally(profiles)
  const weekTally = new WeekTally(filters)
  const candidates = new Candidates()
  const byKey = (a: number, b: number) =>
    compareKeys(keys.keyAt(candidates.places[a]!), keys.keyAt(candidates.places[b]!))
  const passing = new PassingShelf(columns, filters)
  const tools = {
    filters,
    passing,
    rings,
    tally,
    weekTally,
    candidates,
    words: new WordReader(vocabulary, shelf.postings, abbreviations),
    gatherer: new Gatherer(columns, shelf.postings),
    survey: new Survey(columns, filters, rings),
    counter: new Counter(columns, filters, rings, tally, weekTally),
    picker: new GatheringPicker(columns, filters, rings),
    nearMisses: new NearMissCounter(),
    marks: new WantMarks(),
    top: new Top(byKey),
  }
  return { ...stores, ...tools, allOf, ladder, crowdFrom }
}
