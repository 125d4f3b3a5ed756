import { describe, expect, it } from 'vitest'
import {
  BODY_UNSEEN_QUERIES,
  EIGHTH_SIGHT_QUERIES,
  ELEVENTH_SIGHT_QUERIES,
  FIFTH_SIGHT_QUERIES,
  FOURTH_SIGHT_QUERIES,
  LAY_QUERIES,
  LIFE_UNSEEN_QUERIES,
  NINTH_SIGHT_QUERIES,
  SECOND_SIGHT_QUERIES,
  SEVENTH_SIGHT_QUERIES,
  SIXTH_SIGHT_QUERIES,
  TENTH_SIGHT_QUERIES,
  THIRD_SIGHT_QUERIES,
  TWELFTH_SIGHT_QUERIES,
} from './lay-queries.ts'
import { topic } from './topics.ts'

const SIGHTS = [
  ...SECOND_SIGHT_QUERIES,
  ...THIRD_SIGHT_QUERIES,
  ...FOURTH_SIGHT_QUERIES,
  ...BODY_UNSEEN_QUERIES,
  ...LIFE_UNSEEN_QUERIES,
  ...FIFTH_SIGHT_QUERIES,
  ...SIXTH_SIGHT_QUERIES,
  ...SEVENTH_SIGHT_QUERIES,
  ...EIGHTH_SIGHT_QUERIES,
  ...NINTH_SIGHT_QUERIES,
  ...TENTH_SIGHT_QUERIES,
  ...ELEVENTH_SIGHT_QUERIES,
  ...TWELFTH_SIGHT_QUERIES,
]

describe('the searches in people’s own words', () => {
  it('are at least 330, some of every kind, none twice in a kind', () => {
    expect(LAY_QUERIES.length).toBeGreaterThanOrEqual(330)
    const kinds = Map.groupBy(LAY_QUERIES, query => query.class)
    expect(kinds.size).toBe(14)
    for (const [kind, queries] of kinds) {
      expect(queries.length, kind).toBeGreaterThanOrEqual(10)
      expect(new Set(queries.map(query => query.said)).size, kind).toBe(queries.length)
    }
  })

  it.each([...LAY_QUERIES, ...SIGHTS].map(query => [query.class, query.said, query] as const))(
    '%s: %s',
    (_kind, said, query) => {
      expect(said).not.toBe('')
      for (const slug of query.topics) expect(topic(slug), slug).toBeDefined()
      for (const slug of query.never) expect(topic(slug), slug).toBeDefined()
      if (query.class === 'trap') expect(query.never.length).toBeGreaterThan(0)
      else expect(query.topics.length).toBeGreaterThan(0)
      expect(query.topics.filter(slug => query.never.includes(slug))).toEqual([])
    },
  )
})
