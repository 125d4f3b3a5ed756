import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGroup, noonOn12November } from '#support/a-group.ts'
import type { Confirmation, FreshnessState } from './confirmation.ts'
import { allFreshness, essentialFacts, factFreshness, freshnessEffect, groupFreshness } from './freshness.ts'
import { isFromSource } from './is-from-source.ts'
import { DAY } from './ladder.ts'

const confirmed = (over: Partial<Confirmation> = {}): Confirmation => ({
  fact: 'time-place',
  by: 'group',
  how: 'email',
  at: noonOn12November,
  ...over,
})
const timeAndPlace = (confirmations: Confirmation[], days: number, life = aGroup().life) =>
  factFreshness(aGroup({ confirmations, life }), 'time-place', noonOn12November + days * DAY)

describe('a moved clock', () => {
  const walk =
    (life = aGroup().life) =>
    (days: number): FreshnessState =>
      timeAndPlace([confirmed()], days, life).state

  test('an established group: confirmed for 180 days, due for 14, overdue for 30, then unconfirmed', () => {
    const state = walk()
    expect([0, 179, 180, 193, 194, 223, 224, 2000].map(state)).toEqual([
      'confirmed',
      'confirmed',
      'due',
      'due',
      'overdue',
      'overdue',
      'unconfirmed',
      'unconfirmed',
    ])
  })

  test('in its first year a group is asked after 90 days, and its birthday changes nothing', () => {
    const state = walk({ state: 'open', since: '2026-09-01', until: null, note: null })
    expect([89, 90, 104, 134, 300].map(state)).toEqual([
      'confirmed',
      'due',
      'overdue',
      'unconfirmed',
      'unconfirmed',
    ])
  })

  test('a group that paused and opened again today is as fresh as if it had never paused', () => {
    const life = { state: 'open', until: null, note: null } as const
    const never = walk({ ...life, since: '2019-02-05' })
    const paused = walk({ ...life, since: '2027-03-01' })
    for (const day of [0, 89, 100, 134, 179, 180, 200]) expect(paused(day), String(day)).toBe(never(day))
  })

  test('a forming group is asked after 30 days', () => {
    const state = walk({ state: 'forming', since: '2026-09-01', until: null, note: null })
    expect([29, 30].map(state)).toEqual(['confirmed', 'due'])
  })

  test('what nobody ever confirmed is unconfirmed', () => {
    expect(timeAndPlace([], 0)).toEqual({ fact: 'time-place', state: 'unconfirmed', last: null, dueAt: null })
  })

  test('a confirmation from tomorrow does not count today', () => {
    expect(timeAndPlace([confirmed({ at: noonOn12November + DAY })], 0).state).toBe('unconfirmed')
  })

  test('an ended group is never asked again', () => {
    expect(
      timeAndPlace([confirmed()], 3000, { state: 'ended', since: '2027-01-01', until: null, note: null }),
    ).toMatchObject({
      state: 'confirmed',
      dueAt: null,
    })
  })

  test('when a pause should be over, "open to newcomers" is due, however lately it was confirmed', () => {
    const life = { state: 'paused', since: '2026-11-01', until: '2026-12-01', note: null } as const
    const group = aGroup({ life, confirmations: [confirmed({ fact: 'openness' })] })
    const on = (day: number) => factFreshness(group, 'openness', Date.UTC(2026, 11, day)).state
    expect([on(1), on(2), on(20)]).toEqual(['confirmed', 'due', 'overdue'])
  })

  test('confirmed again, a fact is fresh again', () => {
    expect(timeAndPlace([confirmed(), confirmed({ at: noonOn12November + 200 * DAY })], 201).state).toBe(
      'confirmed',
    )
  })
})

describe('who said so', () => {
  const feed = confirmed({ by: 'source', how: 'feed', at: noonOn12November + 30 * DAY })

  test("a later copy of a list does not hide the group's own word", () => {
    expect(timeAndPlace([confirmed(), feed], 60).last).toMatchObject({ by: 'group' })
  })

  test('once that word is due, the list counts, and is told apart', () => {
    const { state, last } = timeAndPlace([confirmed(), feed], 190)
    expect(state).toBe('confirmed')
    expect(isFromSource(last!)).toBe(true)
  })
})

describe('a group its list no longer names', () => {
  const source = { key: 'county', name: 'County list', url: null, missingSince: noonOn12November + 10 * DAY }
  const byList = confirmed({ by: 'source', how: 'feed' })
  const state = (confirmations: Confirmation[], days: number) =>
    factFreshness(aGroup({ confirmations, source }), 'time-place', noonOn12November + days * DAY).state

  test('what only the list said is due from that day, and grows older from there', () => {
    expect([9, 10, 24, 54].map(days => state([byList], days))).toEqual([
      'confirmed',
      'due',
      'overdue',
      'unconfirmed',
    ])
  })

  test('the word of the group itself still counts', () => {
    expect(state([byList, confirmed()], 60)).toBe('confirmed')
  })
})

describe('the whole record', () => {
  test('the worst of the essential facts speaks for the group', () => {
    const group = aGroup({
      confirmations: [
        confirmed(),
        confirmed({ fact: 'openness', at: noonOn12November - 190 * DAY }),
        confirmed({ fact: 'contact' }),
      ],
    })
    expect(groupFreshness(group, noonOn12November)).toMatchObject({ fact: 'openness', state: 'due' })
  })

  test('access is shown and asked about, but never takes a group out of the results', () => {
    const group = aGroup()
    expect(allFreshness(group, noonOn12November).find(f => f.fact === 'access')?.state).toBe('due')
    expect(groupFreshness(group, noonOn12November).state).toBe('confirmed')
  })

  test('a group that publishes no contact is not marked for lacking one', () => {
    const quiet = aGroup({ contact: { phone: null, email: null, web: null } })
    expect(essentialFacts(quiet)).not.toContain('contact')
  })

  test('the consequences: marked, then out of the default results, then archived', () => {
    const effects = [0, 194, 224, 344].map(days => {
      const now = noonOn12November + days * DAY
      return freshnessEffect(timeAndPlace([confirmed()], days), now)
    })
    expect(effects).toEqual([
      { marked: false, inDefaultResults: true, archived: false },
      { marked: true, inDefaultResults: true, archived: false },
      { marked: true, inDefaultResults: false, archived: false },
      { marked: true, inDefaultResults: false, archived: true },
    ])
  })
})

test('time alone never makes anything fresher', () => {
  const states: FreshnessState[] = ['confirmed', 'due', 'overdue', 'unconfirmed']
  const when = fc.integer({ min: -400, max: 0 }).map(days => noonOn12November + days * DAY)
  const anyConfirmation = fc.record({
    fact: fc.constantFrom('time-place' as const, 'openness' as const, 'contact' as const),
    by: fc.constantFrom('group' as const, 'contact-point' as const, 'source' as const),
    how: fc.constantFrom('email' as const, 'phone' as const, 'feed' as const),
    at: when,
  })
  const anyLife = fc.record({
    state: fc.constantFrom('forming' as const, 'open' as const, 'paused' as const, 'resting' as const),
    since: fc.constantFrom('2019-01-01', '2026-01-10', '2026-10-01'),
    until: fc.constantFrom(null, '2026-05-01', '2026-12-01', '2027-06-01'),
    note: fc.constant(null),
  })
  const later = fc.nat(900)
  fc.assert(
    fc.property(fc.array(anyConfirmation), anyLife, later, later, (confirmations, life, one, two) => {
      const group = aGroup({ confirmations, life })
      const at = (days: number) => states.indexOf(groupFreshness(group, noonOn12November + days * DAY).state)
      expect(at(Math.max(one, two))).toBeGreaterThanOrEqual(at(Math.min(one, two)))
    }),
  )
})
