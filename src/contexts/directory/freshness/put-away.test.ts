/** A group nobody could reach for long is put away; when it comes back, everything is asked about and nothing is confirmed. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import { asBack } from '../keeping/return/bring-back.ts'
import { FACTS } from './confirmation.ts'
import { essentialFacts, factFreshness, freshnessEffect, groupFreshness } from './freshness.ts'
import { DAY } from './ladder.ts'
import { isAway, putAwaySince } from './put-away.ts'

const now = Date.parse('2026-11-12T12:00:00Z')
const saidBefore = (days: number) => ({
  ...aGroup(),
  life: { state: 'open', since: '2020-01-01', until: null, note: null } as const,
  source: null,
  confirmations: FACTS.map(fact => ({ fact, by: 'group', how: 'email', at: now - days * DAY }) as const),
})
/** Days: 180 confirmed, 14 due, 30 overdue, 120 unconfirmed. */
const PUT_AWAY_AFTER = 344

describe('a group', () => {
  it('is put away on the day the ladder says, and not before', () => {
    expect(putAwaySince(saidBefore(PUT_AWAY_AFTER - 1), now)).toBeNull()
    expect(putAwaySince(saidBefore(PUT_AWAY_AFTER), now)).toBe(now)
    expect(putAwaySince(saidBefore(PUT_AWAY_AFTER + 30), now)).toBe(now - 30 * DAY)
  })

  it('that comes back is found at once, with everything due, whenever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.boolean(), (days, ended) => {
        const before = saidBefore(days)
        const was = ended ? { ...before, life: { ...before.life, state: 'ended' as const } } : before
        const back = asBack(was, now)
        for (const fact of essentialFacts(back))
          expect(factFreshness(back, fact, now)).toMatchObject({ state: 'due', dueAt: now })
        expect(freshnessEffect(groupFreshness(back, now), now).inDefaultResults).toBe(true)
        expect(isAway(back, now)).toBe(false)
        expect(back.confirmations).toEqual(was.confirmations)
      }),
    )
  })

  it('goes down the same ladder again where nobody confirms anything', () => {
    const back = asBack(saidBefore(400), now)
    expect(putAwaySince(back, now + 163 * DAY)).toBeNull()
    expect(putAwaySince(back, now + 164 * DAY)).toBe(now + 164 * DAY)
  })
})
