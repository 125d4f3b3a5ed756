import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFindQuery } from './find.form.ts'
import { emptyQuery, filtersSet, findUrl, sheetUrl, unfiltered } from './find-url.ts'

const asked = { ...emptyQuery, q: 'low mood', near: 'Worksop', time: ['evening' as const, 'midday' as const] }

describe('the address of a search', () => {
  test('Amira asks for nothing: the shortest address', () => {
    expect(findUrl(emptyQuery)).toBe('/find')
  })

  test('words, place and filters, in one order and sorted', () => {
    expect(findUrl(asked)).toBe('/find?q=low+mood&near=Worksop&time=evening&time=midday')
    expect(findUrl({ ...asked, time: ['midday', 'evening'] })).toBe(findUrl(asked))
  })

  test('a filter added on page three begins again at page one', () => {
    expect(findUrl({ ...asked, page: 3 }, { day: ['tu'] })).not.toContain('page=')
  })

  test('turning the page keeps everything', () => {
    expect(findUrl(asked, { page: 2 })).toBe(`${findUrl(asked)}&page=2`)
  })

  test('all filters off keeps words and place', () => {
    expect(findUrl(asked, unfiltered)).toBe('/find?q=low+mood&near=Worksop')
    expect(filtersSet({ ...asked, ...unfiltered })).toBe(0)
    expect(filtersSet(asked)).toBe(2)
  })

  test('the sheet holds the complete set, whatever Dr Mehta narrowed', () => {
    expect(sheetUrl({ ...asked, kind: ['self-help'], exact: true })).toBe('/sheet?q=low+mood&near=Worksop')
  })

  test('what is written is read back, whatever was typed', () => {
    const read = (url: string) => {
      const parameters = new URL(url, 'http://here').searchParams
      return readFindQuery(name => parameters.getAll(name)).query
    }
    const query = fc.record({
      q: fc.string({ maxLength: 60, unit: 'grapheme' }),
      near: fc.string({ maxLength: 30 }),
      within: fc.option(fc.integer({ min: 1, max: 20_040 })),
      day: fc.subarray(['mo', 'we', 'su']),
      time: fc.subarray(['morning', 'night'] as const),
      exact: fc.boolean(),
      sort: fc.constantFrom('nearest' as const, 'soonest' as const),
      page: fc.integer({ min: 1, max: 1000 }),
    })
    fc.assert(
      fc.property(query, part => {
        const once = read(findUrl({ ...emptyQuery, ...part }, { page: part.page }))
        expect(read(findUrl(once, { page: once.page }))).toEqual(once)
        expect(once).toMatchObject({
          within: part.within,
          exact: part.exact,
          sort: part.sort,
          page: part.page,
        })
        expect(once.day).toEqual([...part.day].sort())
      }),
    )
  })
})
