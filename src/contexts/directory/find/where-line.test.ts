import { describe, expect, test } from 'vitest'
import { theOldSchoolroom, tuesdayEvenings } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import type { Place } from '../gatherings/gathering.ts'
import { whereLine } from './hit-item.ts'

const said = (place: Partial<Place>, km: number, unit: 'mi' | 'km' = 'mi') =>
  whereLine({ ...tuesdayEvenings, place: { ...theOldSchoolroom, ...place } }, km, unit, english)

describe('how far Amira reads it is', () => {
  test('to a door that is known', () => {
    expect(said({}, 6.4)).toBe('Wexcombe, 4 miles')
    expect(said({}, 0.2)).toBe('Wexcombe, under a mile')
  })

  test('to a place of which only the town is known: about, and never nearer than a town is wide', () => {
    expect(said({ pointIs: 'about' }, 6.4)).toBe('Wexcombe, about 4 miles')
    expect(said({ pointIs: 'about' }, 0)).toBe('Wexcombe, about 1 mile')
    expect(said({ pointIs: 'about' }, 0, 'km')).toBe('Wexcombe, about 1 km')
  })
})
