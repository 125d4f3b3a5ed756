import { describe, expect, test } from 'vitest'
import { aGroup, theOldSchoolroom, theTuesdayTable, tuesdayEvenings } from '#support/a-group.ts'
import { english as t } from '#ui/messages/translator.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import { saidToNewcomers } from './first-visit.tsx'
import { sayPlace } from './say-place.ts'

const howMany = (from: number, to: number): string | undefined => {
  const group = aGroup({ happens: { ...theTuesdayTable.happens, usualSize: { from, to } } })
  return saidToNewcomers(group, t).find(({ answer }) => answer.startsWith('Usually'))?.answer
}

test('how many come: in words, or in figures, never one of each', () => {
  expect(howMany(6, 9)).toBe('Usually six to nine.')
  expect(howMany(8, 14)).toBe('Usually 8 to 14.')
  expect(howMany(12, 12)).toBe('Usually about twelve.')
  expect(howMany(20, 20)).toBe('Usually about 20.')
})

describe('the place as one sentence', () => {
  const where = (some: Partial<Gathering>) => sayPlace({ ...tuesdayEvenings, ...some }, t)
  const online = { url: null, phone: null, note: null }

  test('Harold reads “or online” within it, and as a sentence of its own where nothing comes before', () => {
    expect(where({})).toMatch(/^The Old Schoolroom, Potter Lane, [^.]*\.$/)
    expect(where({ mode: 'hybrid', online })).toMatch(/^The Old Schoolroom, Potter Lane, [^.]*, or online\.$/)
    expect(where({ mode: 'hybrid', online, place: null })).toBe('Or online.')
  })

  test('after a full stop it begins large', () => {
    const place = { ...theOldSchoolroom, shown: 'town' as const, name: null, street: null }
    expect(where({ mode: 'hybrid', online, place })).toMatch(/\. Or online\.$/)
  })
})
