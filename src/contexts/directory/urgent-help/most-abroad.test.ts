import { describe, expect, test } from 'vitest'
import { mostAbroad } from './most-abroad.ts'

describe('Karin brings a list from New York into a directory that is at home in Britain', () => {
  test('most groups lie abroad, and she is to be told', () => {
    expect(mostAbroad(['US', 'US', 'GB', 'US'], 'GB')).toEqual({ country: 'US', groups: 3, of: 4 })
  })

  test('not where most are at home, where no country has most, or where none is known', () => {
    expect(mostAbroad(['GB', 'GB', 'US'], 'GB')).toBeNull()
    expect(mostAbroad(['US', 'IE', 'GB', 'DE'], 'GB')).toBeNull()
    expect(mostAbroad([], 'GB')).toBeNull()
  })
})
