import { describe, expect, it } from 'vitest'
import type { Understood } from './find-answer.ts'
import { emptyQuery } from './find-url.ts'
import { asTicked, heldByWords, without } from './held-filters.ts'

const narrowed: Understood['narrowed'] = [
  {
    typed: 'tuesday evening',
    filters: [
      { name: 'day', value: 'tu' },
      { name: 'time', value: 'evening' },
    ],
    kept: true,
  },
  { typed: 'in Welsh', filters: [{ name: 'language', value: 'cy' }], kept: false },
]
const held = {
  query: { ...emptyQuery, q: 'tuesday evening aa in Welsh worksop', how: ['online'] },
  understood: { narrowed },
}

describe('Amira types "tuesday evening aa in Welsh worksop" and ticks "Online"', () => {
  it('and the form shows all three that hold, without the words that would bring them back', () => {
    expect(asTicked(held)).toMatchObject({
      q: 'aa in Welsh worksop',
      day: ['tu'],
      time: ['evening'],
      how: ['online'],
      language: [],
    })
  })

  it('and one value taken off leaves the others', () => {
    expect(without(asTicked(held), 'day', 'tu')).toMatchObject({
      day: [],
      time: ['evening'],
      how: ['online'],
    })
  })

  it('and what nothing passed does not hold', () => {
    expect(heldByWords(held).map(({ typed }) => typed)).toEqual(['tuesday evening'])
  })

  it('and where no words narrow, the search is as it was asked', () => {
    const { query } = held
    expect(asTicked({ query, understood: { narrowed: [] } })).toBe(query)
  })
})
