import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparisonUrl, MOST_COMPARED, readComparison, slugMeant } from './shortlist.form.ts'

test('Amira pastes an address, types a name, or follows a link: all mean the same group', () => {
  for (const text of [
    'the-tuesday-table',
    'The Tuesday Table',
    'https://waymeet.example/groups/the-tuesday-table?x=1',
  ])
    expect(slugMeant(text)).toBe('the-tuesday-table')
})

test('a group asked for twice stands once, and the first three stay', () => {
  const { slugs } = readComparison(new URLSearchParams('g=a&g=b&g=A&g=c&g=d'))
  expect(slugs).toEqual(['a', 'b', 'c'])
})

test('what was written is kept, to say which one is not known', () => {
  expect(readComparison(new URLSearchParams('g=Old+Boots')).written).toEqual({ 'old-boots': 'Old Boots' })
})

test('whatever is in the address, nothing fails and no more than three are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), texts => {
      const { slugs } = readComparison(new URLSearchParams(texts.map(text => ['g', text])))
      expect(slugs.length).toBeLessThanOrEqual(MOST_COMPARED)
      for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/)
      expect(readComparison(new URL(comparisonUrl(slugs), 'https://x.example').searchParams).slugs).toEqual(
        slugs,
      )
    }),
  )
})
