/** What a reader said is wrong: asked about until somebody who knows answers, and never a way to hide a group. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import type { Confirmation } from './confirmation.ts'
import { openDoubt } from './doubt.ts'
import { FRESHNESS_STATES, factFreshness } from './freshness.ts'
import { isFromSource } from './is-from-source.ts'
import { DAY } from './ladder.ts'

const began = Date.parse('2026-01-05T09:00:00Z')
const moment = fc.integer({ min: 0, max: 900 }).map(days => began + days * DAY)
const word: fc.Arbitrary<Confirmation> = fc.record({
  fact: fc.constant('time-place' as const),
  by: fc.constantFrom('group' as const, 'organisation' as const, 'source' as const),
  how: fc.constantFrom('email' as const, 'phone' as const, 'feed' as const),
  at: moment,
})
const words = fc.array(word, { maxLength: 5 })
const rank = (state: (typeof FRESHNESS_STATES)[number]) => FRESHNESS_STATES.indexOf(state)

test('a list read in later answers no doubt; the word of somebody who knows answers it', () => {
  const doubts = [{ fact: 'time-place' as const, at: began }]
  const said = (by: 'group' | 'source') =>
    aGroup({
      doubts,
      confirmations: [{ fact: 'time-place', by, how: by === 'group' ? 'email' : 'feed', at: began + DAY }],
    })
  const later = began + 2 * DAY
  expect(factFreshness(said('source'), 'time-place', later).state).toBe('due')
  expect(factFreshness(said('group'), 'time-place', later).state).toBe('confirmed')
})

test('a doubt is open exactly until somebody other than a list confirms the fact', () => {
  fc.assert(
    fc.property(words, moment, moment, (confirmations, at, now) => {
      const doubts = [{ fact: 'time-place' as const, at }]
      const answers = confirmations.filter(one => !isFromSource(one) && one.at > at && one.at <= now)
      expect(openDoubt({ doubts, confirmations }, 'time-place', now) !== null).toBe(
        at <= now && answers.length === 0,
      )
    }),
  )
})

test('whatever was confirmed, a doubt alone takes a fact to due and no further, and never betters it', () => {
  fc.assert(
    fc.property(words, moment, moment, (confirmations, at, now) => {
      const known = aGroup({ confirmations })
      const alone = factFreshness(known, 'time-place', now)
      const doubted = factFreshness({ ...known, doubts: [{ fact: 'time-place', at }] }, 'time-place', now)
      const expected =
        openDoubt({ doubts: [{ fact: 'time-place', at }], confirmations }, 'time-place', now) === null
          ? rank(alone.state)
          : Math.max(rank(alone.state), rank('due'))
      expect(rank(doubted.state)).toBe(expected)
    }),
  )
})
