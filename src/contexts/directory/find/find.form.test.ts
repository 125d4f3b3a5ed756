import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFindQuery } from './find.form.ts'
import { emptyQuery, findParameters } from './find-url.ts'

const read = (address: string) => {
  const parameters = new URLSearchParams(address)
  return readFindQuery(name => parameters.getAll(name))
}

describe('a search as it stands in an address', () => {
  it('is empty when nothing is asked', () => {
    expect(read('')).toEqual({ query: emptyQuery, leftOut: [] })
  })

  it('reads lists repeated or parted by commas, and puts them in one order', () => {
    const asked = { ...emptyQuery, q: 'grief', day: ['mo', 'tu'], access: ['parking', 'step-free'] }
    expect(read('q=grief&day=tu&day=mo&access=step-free,parking').query).toEqual(asked)
  })

  it('leaves out what it cannot read, and says so', () => {
    const { query, leftOut } = read('day=someday&within=far&page=0&how=online,teleport')
    expect(query).toEqual({ ...emptyQuery, how: ['online'] })
    expect(leftOut.map(left => left.value)).toEqual(['far', 'someday', 'teleport', '0'])
  })

  it('takes out marks that could make a shown text lie', () => {
    expect(read(`q=${encodeURIComponent('gri\u202eef\u0000 \u200b help')}`).query.q).toBe('gri ef help')
  })

  it('never fails and never gives more than a page can bear', () => {
    const names = Object.keys(emptyQuery)
    const address = fc.array(
      fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 400 })),
    )
    fc.assert(
      fc.property(address, pairs => {
        const { query, leftOut } = readFindQuery(name =>
          pairs.flatMap(([key, value]) => (key === name ? [value] : [])),
        )
        expect(query.q.length).toBeLessThanOrEqual(200)
        expect(query.page).toBeGreaterThanOrEqual(1)
        expect(leftOut.length).toBeLessThanOrEqual(5)
        // Written as an address and read again, it is the same search.
        expect(read(findParameters(query)).query).toEqual(query)
      }),
    )
  })
})
