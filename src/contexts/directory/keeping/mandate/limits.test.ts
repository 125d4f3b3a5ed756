/** What the desk may do for a group is written in one place, and that place is what holds. */
import { describe, expect, it } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import { actOfChange, BeyondLimits, keepWithin, LIMITS, needsMandate } from './limits.ts'

const group = { ...aGroup(), contact: { phone: '01632 960144', email: 'joan@home.example', web: null } }
const seenBy = (phone: 'everyone' | 'page' | 'desk', email: typeof phone) => ({
  ...group,
  contactConsent: { phone, email, until: null },
})
const life = (state: 'open' | 'paused' | 'resting' | 'ended') => ({ ...group.life, state })

describe('without a mandate the desk', () => {
  it('writes down all that keeps a record true from day to day', () => {
    for (const act of LIMITS.always) expect(() => keepWithin(act, false)).not.toThrow()
    expect(actOfChange('time-place', group, group)).toBe('when-and-where')
    expect(actOfChange('access', group, group)).toBe('access')
    expect(actOfChange('openness', group, { ...group, life: life('paused') })).toBe('newcomers')
    expect(actOfChange('openness', group, { ...group, life: life('open') })).toBe('newcomers')
  })

  it('may not say that a group rests or has ended, nor show another number', () => {
    const other = { ...group, contact: { ...group.contact, phone: '01632 960199' } }
    const changes = [
      actOfChange('openness', group, { ...group, life: life('resting') }),
      actOfChange('openness', group, { ...group, life: life('ended') }),
      actOfChange('contact', group, other),
      actOfChange('contact', seenBy('desk', 'desk'), seenBy('page', 'desk')),
    ]
    for (const act of changes) expect(() => keepWithin(act, false)).toThrow(BeyondLimits)
    for (const act of changes) expect(() => keepWithin(act, true)).not.toThrow()
  })

  it('hides a number for whoever it belongs to, and that alone', () => {
    const without = { ...group, contact: { ...group.contact, phone: null } }
    expect(actOfChange('contact', group, without)).toBe('hide-number')
    expect(actOfChange('contact', group, seenBy('desk', 'page'))).toBe('hide-number')
    const swapped = { ...without, contact: { ...without.contact, web: 'https://a.example' } }
    expect(actOfChange('contact', group, swapped)).toBe('how-reached')
    expect(actOfChange('contact', seenBy('desk', 'everyone'), seenBy('everyone', 'desk'))).toBe('how-reached')
  })
})

it('no act stands in two lists', () => {
  const all: string[] = [...LIMITS.always, ...LIMITS.mandate, ...LIMITS.never]
  expect(new Set(all).size).toBe(all.length)
  expect(LIMITS.always.some(needsMandate)).toBe(false)
})
