import { expect, test } from 'vitest'
import { aGroup, tuesdayEvenings } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import { german, norwegian } from '#ui/messages/translators.ts'
import { sayWhatItIs } from './say-place.ts'

const withMember = aGroup({ kind: 'with-professional-member' })
const online = { ...withMember, gatherings: [{ ...tuesdayEvenings, mode: 'online' as const, place: null }] }

test('Amira reads that the group is in Wexcombe, not the professional', () => {
  expect(sayWhatItIs(aGroup({}), english)).toBe('A self-help group in Wexcombe')
  expect(sayWhatItIs(withMember, english)).toBe(
    'A self-help group in Wexcombe, with a professional among its members',
  )
  expect(sayWhatItIs(online, english)).toBe(
    'A self-help group, online, with a professional among its members',
  )
})

test('and so do Karin and Tomás', () => {
  expect(sayWhatItIs(withMember, norwegian)).toBe(
    'En selvhjelpsgruppe i Wexcombe, der en av medlemmene er fagperson',
  )
  expect(sayWhatItIs(withMember, german)).toBe(
    'Eine Selbsthilfegruppe in Wexcombe, mit einer Fachkraft unter den Mitgliedern',
  )
  expect(sayWhatItIs(aGroup({ kind: 'professionally-led' }), norwegian)).toBe(
    'En gruppe i Wexcombe, ledet av en fagperson',
  )
})
