import { expect, test } from 'vitest'
import { aSourceGroup } from '#support/a-source-group.ts'
import { english } from '#ui/messages/translator.ts'
import { groupsAbroad, sayAbroad } from './say-abroad.ts'

const inCountry = (country: string | null) => {
  const group = aSourceGroup('41')
  return {
    gatherings: group.gatherings.map(each => ({ ...each, place: each.place && { ...each.place, country } })),
  }
}

test('Karin is told whose numbers her readers would see, and what to set', () => {
  const abroad = groupsAbroad([inCountry('US'), inCountry('US'), inCountry(null)], 'GB')
  expect(abroad).toEqual({ country: 'US', groups: 2, of: 2 })
  expect(sayAbroad(abroad!, 'GB', english)).toBe(
    'Most of these groups are in another country than this directory. Theirs: United States. Urgent help where no place is named, and the towns that come first: United Kingdom. To change that, set HOME_COUNTRY=US and start again, such as: HOME_COUNTRY=US npm start',
  )
})
