/** When a wish is unmet, and what counts as asking for the first time. */
import { describe, expect, test } from 'vitest'
import { emptyQuery } from '../find/find-url.ts'
import { type Answered, isFirstAsked, unmetWish } from './unmet-wish.ts'

const hair = { slug: 'alopecia', label: 'alopecia', typed: 'hair loss' }
const answered = (and: Partial<Answered>): Answered => ({
  query: { ...emptyQuery, q: 'hair loss' },
  total: 0,
  widened: null,
  nearestKm: null,
  understood: { topics: [hair], place: { kind: 'none' } },
  onlyFilteredOut: false,
  ...and,
})

describe('a wish', () => {
  test('is unmet where nothing was found, nothing near, or only something broader', () => {
    expect(unmetWish(answered({}))).toEqual({ topic: 'alopecia' })
    expect(unmetWish(answered({ total: 3, nearestKm: 900 }))).toEqual({ topic: 'alopecia' })
    expect(unmetWish(answered({ total: 2, widened: { from: 'distance', toKm: null } }))).toEqual({
      topic: 'alopecia',
    })
    const broader = { from: 'topic' as const, typed: 'hair loss', to: { slug: 'skin', label: 'skin' } }
    expect(unmetWish(answered({ total: 3, widened: broader }))).toEqual({ topic: 'alopecia' })
  })

  test('is met by a group a little further away, or one that fits some of the words', () => {
    expect(unmetWish(answered({ total: 1 }))).toBeNull()
    expect(unmetWish(answered({ total: 1, widened: { from: 'distance', toKm: 40 } }))).toBeNull()
    expect(unmetWish(answered({ total: 1, widened: { from: 'words' } }))).toBeNull()
  })

  test('is none where only what was ticked stands in the way, or nothing was asked for', () => {
    expect(unmetWish(answered({ onlyFilteredOut: true }))).toBeNull()
    expect(unmetWish(answered({ query: emptyQuery }))).toBeNull()
  })

  test('that was not understood has no topic: its words are not kept instead', () => {
    const place = { kind: 'none' } as const
    expect(unmetWish(answered({ understood: { topics: [], place } }))).toEqual({ topic: null })
  })

  test('pressed on from is the same wish', () => {
    expect(isFirstAsked({ ...emptyQuery, q: 'hair loss', near: 'Worksop' })).toBe(true)
    for (const change of [
      { page: 2 },
      { day: ['mo'] },
      { exact: true },
      { within: 40 },
      { sort: 'soonest' as const },
    ])
      expect(isFirstAsked({ ...emptyQuery, q: 'hair loss', ...change })).toBe(false)
  })
})
