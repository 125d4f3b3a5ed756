/** The index against the plainest way of keeping the same promises, over random documents, changes and queries. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex } from './create-index.ts'
import type { Document, Facets, Gathering, LatLon, Slot, Weekday } from './document.ts'
import { createNaiveIndex } from './naive/naive-index.ts'
import type { Query, Want } from './query.ts'
import { TIMES_OF_DAY } from './week/time-of-day.ts'

const WORDS =
  `anxiety anxieties depression depressed panic attack attacks ibs ibd copd baby loss boss lone love
  worksop leeds gruppe sorgen schizophrenia co-dependency the coffee long-covid`.split(/\s+/)
const TYPED = [
  ...WORDS,
  'anxeity',
  'depresion',
  'shizophrena',
  'worsop',
  'cofee',
  'anx',
  'dep',
  'lov',
  'ibx',
  'codependency',
  'zzz',
]
const TOPICS = ['anxiety', 'copd', 'ibs', 'grief']

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map(words => words.join(' '))
const point: fc.Arbitrary<LatLon> = fc
  .oneof(
    fc.record({ lat: fc.integer({ min: 5300, max: 5340 }), lon: fc.integer({ min: -150, max: -100 }) }),
    fc.record({ lat: fc.integer({ min: -9000, max: 9000 }), lon: fc.integer({ min: -18000, max: 18000 }) }),
  )
  .map(({ lat, lon }) => ({ lat: lat / 100, lon: lon / 100 }))
const weekday = fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Weekday>
const slot: fc.Arbitrary<Slot> = fc.tuple(
  weekday,
  fc.integer({ min: 0, max: 1439 }),
  fc.integer({ min: 0, max: 1700 }),
)
const facets: fc.Arbitrary<Facets> = fc.record(
  {
    how: fc.subarray(['in-person', 'online', 'phone']),
    access: fc.subarray(['step-free', 'parking', 'loop']),
    language: fc.subarray(['en', 'no', 'de']),
  },
  { requiredKeys: [] },
)
const nextAt = fc.option(fc.integer({ min: 0, max: 300_000 }))
const gathering: fc.Arbitrary<Gathering> = fc.record(
  { point, slots: fc.array(slot, { maxLength: 3 }), facets, nextAt },
  { requiredKeys: [] },
)
const key = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom('a', 'b', 'c'))
const document: fc.Arbitrary<Document> = fc.record(
  {
    key,
    text: fc.record({ name: text, words: text, topics: text, place: text }, { requiredKeys: [] }),
    topics: fc.subarray(TOPICS),
    facets,
    gatherings: fc.array(gathering, { maxLength: 3 }),
    rankClass: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: ['key', 'text'] },
)
const want: fc.Arbitrary<Want> = fc.record({
  typed: fc.constantFrom('one', 'two'),
  phrases: fc.array(
    fc.array(fc.constantFrom(...TYPED), { maxLength: 3 }).map(words => words.join(' ')),
    { maxLength: 2 },
  ),
  topics: fc
    .oneof(fc.constant<string[]>([]), fc.subarray(TOPICS))
    .map(slugs => slugs.map((slug, i) => ({ slug, weight: i ? 0.6 : 1 }))),
  exactly: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
})
const query: fc.Arbitrary<Query> = fc.record(
  {
    wants: fc.array(want, { maxLength: 3 }),
    match: fc.constantFrom('all', 'some'),
    near: point,
    withinKm: fc.constantFrom(null, 3, 15, 100, 5000, Infinity),
    inside: fc.constantFrom(
      ({ lon }: LatLon) => lon > -1.305,
      ({ lat }: LatLon) => lat > 200,
    ),
    enough: fc.integer({ min: 1, max: 12 }),
    anywhere: fc.boolean(),
    days: fc.uniqueArray(weekday, { maxLength: 2 }),
    times: fc.subarray([...TIMES_OF_DAY], { maxLength: 2 }),
    facets,
    prefer: facets,
    sort: fc.constantFrom('nearest', 'soonest'),
    offset: fc.integer({ min: 0, max: 4 }),
    limit: fc.integer({ min: 0, max: 30 }),
    seed: fc.integer(),
  },
  { requiredKeys: [] },
)
const ONLINE: Query = { facets: { how: ['online'] } }
const ANXIETY: Query = {
  wants: [
    { typed: 'anxiety', phrases: ['anxiety'], topics: [{ slug: 'anxiety', weight: 1 }] },
    { typed: 'leeds', phrases: ['leeds'] },
  ],
  near: { lat: 53.2, lon: -1.2 },
}
/** One by one, as a crowd, and whichever seems quicker. */
const crowdFrom = fc.constantFrom(1, 0, 1 / 8)
const step = fc.oneof(
  { weight: 6, arbitrary: document.map(put => ({ put })) },
  { weight: 2, arbitrary: key.map(remove => ({ remove })) },
  { weight: 2, arbitrary: query.map(search => ({ search })) },
  // Asked again and again between changes: what is kept has to be forgotten in time.
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Query>({}, ONLINE, ANXIETY, { ...ANXIETY, ...ONLINE })
      .map(search => ({ search })),
  },
  { weight: 1, arbitrary: fc.tuple(key, fc.integer({ min: 0, max: 2 }), nextAt).map(moved => ({ moved })) },
  { weight: 1, arbitrary: fc.constant({ tidy: true }) },
)

describe('The index', () => {
  it('answers as the naive one does, whatever was put, removed, moved and tidied before', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.array(query, { minLength: 3, maxLength: 6 }),
        crowdFrom,
        (steps, queries, crowdFrom) => {
          const index = createIndex({ allOf: ['access'], crowdFrom })
          const naive = createNaiveIndex({ allOf: ['access'] })
          for (const step of [...steps, ...queries.map(search => ({ search }))]) {
            if ('put' in step) for (const one of [index, naive]) one.put(step.put)
            else if ('remove' in step) expect(index.remove(step.remove)).toBe(naive.remove(step.remove))
            else if ('moved' in step) for (const one of [index, naive]) one.setNextAt(...step.moved)
            else if ('tidy' in step) index.tidy()
            else expect(index.search(step.search)).toEqual(naive.search(step.search))
            expect(index.size).toBe(naive.size)
          }
        },
      ),
      { numRuns: 300 },
    )
    // As long as a busy machine needs; alone it takes a few seconds.
  }, 90_000)
})
