import { describe, expect, it } from 'vitest'
import type { FindQuery } from './find-answer.ts'
import { emptyQuery } from './find-url.ts'
import { narrowByWords } from './narrow-by-words.ts'
import type { ReadNarrowing, ReadWords } from './read-words.ts'

const tuesday: ReadNarrowing = { typed: 'tuesday', filters: [{ name: 'day', value: 'tu' }], wants: [] }
const veterans: ReadNarrowing = {
  typed: 'veterans',
  filters: [{ name: 'for', value: 'veterans' }],
  wants: [{ typed: 'veterans', phrases: [], topics: [{ slug: 'veterans', weight: 1 }] }],
}
const reading = (...narrowed: ReadNarrowing[]): ReadWords => ({
  wants: [{ typed: 'ptsd', phrases: ['ptsd'] }],
  narrowed,
  doubtful: [],
  understood: { words: [], topics: [], added: [], mended: [], denied: [], forCloseOnes: false },
})
const asked: FindQuery = { ...emptyQuery, q: 'ptsd veterans tuesday' }

describe('Daniel types "ptsd veterans tuesday"', () => {
  it('and sees Tuesday’s groups for veterans, where there are any', () => {
    const way = narrowByWords(asked, reading(veterans, tuesday), () => true)
    expect(way.query).toMatchObject({ day: ['tu'], for: ['veterans'] })
    expect(way.narrowed.map(({ kept }) => kept)).toEqual([true, true])
  })

  it('and where no group says that it is for veterans, those about being one', () => {
    const way = narrowByWords(asked, reading(veterans, tuesday), query => query.for.length === 0)
    expect(way.query).toMatchObject({ day: ['tu'], for: [] })
    expect(way.read.wants.map(({ typed }) => typed)).toEqual(['veterans', 'ptsd'])
    expect(way.narrowed).toEqual([{ typed: 'tuesday', filters: tuesday.filters, kept: true }])
  })

  it('and where none meets on a Tuesday, the others, and is told', () => {
    const way = narrowByWords(asked, reading(tuesday), query => query.day.length === 0)
    expect(way.query.day).toEqual([])
    expect(way.narrowed).toEqual([{ typed: 'tuesday', filters: tuesday.filters, kept: false }])
  })

  it('and a day that he ticked goes before the one he typed', () => {
    const way = narrowByWords({ ...asked, day: ['mo'] }, reading(tuesday), () => true)
    expect(way).toMatchObject({ query: { day: ['mo'] }, narrowed: [] })
  })

  it('and where none at all is for his topic, those for a broader one on that day', () => {
    const broadly = (query: FindQuery) => query.day.length > 0
    const way = narrowByWords(asked, reading(tuesday), () => false, broadly)
    expect(way.query.day).toEqual(['tu'])
    expect(way.narrowed).toEqual([{ typed: 'tuesday', filters: tuesday.filters, kept: true }])
  })

  it('and where some are for his topic on other days, those rather than broader ones on a Tuesday', () => {
    const way = narrowByWords(
      asked,
      reading(tuesday),
      query => query.day.length === 0,
      () => true,
    )
    expect(way.narrowed).toMatchObject([{ typed: 'tuesday', kept: false }])
  })
})
