import { describe, expect, test } from 'vitest'
import type { DatedLifeState } from './group.ts'
import { LIFE_STATES, lifeOn } from './life-state.ts'

const paused: DatedLifeState = {
  state: 'paused',
  since: '2026-09-01',
  until: '2027-01-13',
  note: 'We are full.',
}

describe('the life of a group', () => {
  test('an open group is listed, meets and takes newcomers', () => {
    const life = lifeOn({ state: 'open', since: '2020-01-01', until: null, note: null }, '2026-11-12')
    expect(life).toMatchObject({
      listed: 'yes',
      newcomers: 'yes',
      meets: true,
      alternatives: false,
      lapsed: false,
    })
  })

  test("Joan's full group goes on meeting, takes nobody new until January and is listed quietly", () => {
    expect(lifeOn(paused, '2026-11-12')).toMatchObject({
      listed: 'quiet',
      newcomers: 'no',
      meets: true,
      alternatives: true,
      until: '2027-01-13',
      lapsed: false,
    })
  })

  test('on the last day of the pause it has not lapsed; the day after it has', () => {
    expect(lifeOn(paused, '2027-01-13').lapsed).toBe(false)
    expect(lifeOn(paused, '2027-01-14').lapsed).toBe(true)
  })

  test('a lapsed pause does not open the group by itself', () => {
    expect(lifeOn(paused, '2028-01-01')).toMatchObject({ state: 'paused', newcomers: 'no' })
  })

  test('an ended group leaves the lists and offers others', () => {
    const life = lifeOn({ state: 'ended', since: '2026-03-01', until: null, note: null }, '2026-11-12')
    expect(life).toMatchObject({ listed: 'no', alternatives: true, meets: false })
  })

  test('an end date left over from an old pause says nothing about an open group', () => {
    expect(lifeOn({ ...paused, state: 'open' }, '2028-01-01')).toMatchObject({ until: null, lapsed: false })
  })

  test('whoever cannot come now is always offered another group', () => {
    for (const state of LIFE_STATES) {
      const life = lifeOn({ ...paused, state }, '2026-11-12')
      if (life.newcomers !== 'yes') expect(life.alternatives).toBe(true)
    }
  })
})
