/** What follows those few that fit all the words: one list, with one circle, one total and one set of counts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndex, type SearchIndex } from '#search/create-index.ts'
import type { Document } from '#search/document.ts'
import type { Query } from '#search/query.ts'
import { look } from './look.ts'

const SHEFFIELD = { lat: 53.38, lon: -1.47 }
const KM = 1 / 111.2

interface Placed {
  key: string
  /** North of Sheffield; null: online. */
  km: number | null
  words: string
}
const indexOf = (groups: readonly Placed[]): SearchIndex => {
  const index = createIndex()
  index.putMany(
    groups.map(
      ({ key, km, words }): Document => ({
        key,
        text: { name: words },
        topics: ['grief'],
        facets: { how: [km === null ? 'online' : 'in-person'] },
        gatherings: [km === null ? {} : { point: { lat: SHEFFIELD.lat + km * KM, lon: SHEFFIELD.lon } }],
      }),
    ),
  )
  return index
}
const many = (n: number, mark: string, km: number | null, words: string): Placed[] =>
  Array.from({ length: n }, (_, at) => ({ key: `${mark}${at}`, km, words }))
const asked: Query = {
  wants: [
    { typed: 'lost my dad', phrases: ['lost my dad'], topics: [{ slug: 'grief', weight: 1 }] },
    { typed: 'knitting', phrases: ['knitting'] },
  ],
  near: SHEFFIELD,
  withinKm: null,
  enough: 8,
}
const PAGE = 20
const page = (index: SearchIndex, query: Query, number: number) =>
  look({ ...query, offset: (number - 1) * PAGE, limit: PAGE }, index, () => [])

describe('Joan lost her dad and likes knitting', () => {
  it('and the four that knit, 67 km on, are counted with the nine around the corner, in one circle', () => {
    const index = indexOf([...many(9, 'near', 1, 'Talk'), ...many(4, 'far', 67, 'Knitting')])
    const { answer, widened } = page(index, asked, 1)
    expect(answer.hits.map(({ key }) => String(key).slice(0, -1))).toEqual([
      ...Array(4).fill('far'),
      ...Array(9).fill('near'),
    ])
    expect({ total: answer.total, withinKm: answer.withinKm }).toEqual({ total: 13, withinKm: 80 })
    expect(widened).toEqual({ from: 'words', fits: 4 })
  })

  it('and none of twenty-four stays behind the last page', () => {
    const index = indexOf([...many(20, 'near', 1, 'Talk'), ...many(4, 'far', 67, 'Knitting')])
    const { answer } = page(index, asked, 2)
    expect({ total: answer.total, here: answer.hits.length }).toEqual({ total: 24, here: 4 })
  })

  it('and one across the sea does not draw in everything between', () => {
    const index = indexOf([
      ...many(9, 'near', 1, 'Talk'),
      ...many(30, 'far', 2_000, 'Talk'),
      ...many(1, 'sea', 5_000, 'Knitting'),
      ...many(1, 'online', null, 'Knitting'),
    ])
    const { answer } = page(index, asked, 1)
    expect(answer.hits[0]?.key).toBe('online0')
    expect({ total: answer.total, withinKm: answer.withinKm }).toEqual({ total: 10, withinKm: 2 })
  })
})

describe('Whatever stands where', () => {
  const km = fc.oneof(
    fc.constantFrom(null, 1, 1.5, 4, 9, 67, 200, 3_000),
    fc.double({ min: 0, max: 400, noNaN: true }),
  )
  const groups = fc
    .tuple(fc.array(km, { maxLength: 50, size: 'max' }), fc.array(km, { maxLength: 6 }))
    .map(([talk, knit]) => [
      ...talk.map((km, at): Placed => ({ key: `t${at}`, km, words: 'Talk' })),
      ...knit.map((km, at): Placed => ({ key: `k${at}`, km, words: 'Knitting' })),
    ])
  const asking = fc.record({
    near: fc.constantFrom(SHEFFIELD, undefined),
    withinKm: fc.constantFrom(null, 5, 100, Number.POSITIVE_INFINITY),
    anywhere: fc.boolean(),
    sort: fc.constantFrom('nearest' as const, 'soonest' as const),
  })

  it('the pages hold the total, each group once, all of them in the circle that is told', () => {
    fc.assert(
      fc.property(groups, asking, (all, { near, withinKm, ...rest }) => {
        const index = indexOf(all)
        const query: Query = { ...asked, ...rest, near, withinKm: near ? withinKm : undefined }
        const { answer } = page(index, query, 1)
        const pages = Math.max(1, Math.ceil(answer.total / PAGE))
        const hits = Array.from({ length: pages }, (_, at) => page(index, query, at + 1).answer).flatMap(
          each => {
            expect(each.total).toBe(answer.total)
            return each.hits
          },
        )
        expect(hits).toHaveLength(answer.total)
        expect(new Set(hits.map(({ key }) => key)).size).toBe(answer.total)
        for (const { distanceKm } of hits)
          expect(distanceKm ?? 0).toBeLessThanOrEqual(answer.withinKm ?? Number.POSITIVE_INFINITY)
      }),
    )
  })
})
