import { describe, expect, test } from 'vitest'
import { aGroup, noonOn12November } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import type { Confirmation } from './confirmation.ts'
import { factFreshness } from './freshness.ts'
import { DAY } from './ladder.ts'
import { freshClass, sayFreshness, sayState, sayWhoConfirmed } from './say-freshness.ts'

const said: Confirmation = { fact: 'contact', by: 'group', how: 'email', at: noonOn12November }
const listed: Confirmation = { ...said, by: 'source', how: 'feed' }
const newYork = { name: 'NA New York', missingSince: null }
const afterDays = (days: number, confirmation: Confirmation | null) =>
  factFreshness(
    aGroup({ confirmations: confirmation ? [confirmation] : [] }),
    'contact',
    noonOn12November + days * DAY,
  )

describe('freshness in a sentence', () => {
  test('state, date and who, as time goes by', () => {
    const lines = [1, 181, 200, 300].map(days => sayFreshness(english, afterDays(days, said)))
    expect(lines).toEqual([
      'Confirmed 12\u00a0November\u00a02026 by the group',
      'To be confirmed again: last confirmed 12\u00a0November\u00a02026',
      'Overdue: not confirmed since 12\u00a0November\u00a02026',
      'Unconfirmed: nobody has said this is right since 12\u00a0November\u00a02026',
    ])
    expect(sayFreshness(english, afterDays(0, null))).toBe('Not confirmed by anyone yet')
  })

  test('a list is named as a list, and never says "confirmed by the group"', () => {
    for (const days of [1, 181, 200, 300]) {
      expect(sayFreshness(english, afterDays(days, listed), newYork)).not.toContain('by the group')
    }
    expect(sayFreshness(english, afterDays(1, listed), newYork)).toBe(
      'From the list of NA New York, read 12\u00a0November\u00a02026',
    )
    expect(sayWhoConfirmed(english, listed, newYork)).toContain('Nobody we spoke to')
  })

  test('once the list no longer names the group, that is what is said of it', () => {
    const gone = { ...newYork, missingSince: noonOn12November }
    expect(sayFreshness(english, afterDays(1, listed), gone)).toBe(
      'No longer on the list of NA New York since 12\u00a0November\u00a02026',
    )
    expect(sayFreshness(english, afterDays(1, said), gone)).toContain('by the group')
  })

  test('the shape goes with the state', () => {
    expect([1, 181, 200].map(days => freshClass(afterDays(days, said)))).toEqual([
      'fresh',
      'fresh fresh-due',
      'fresh fresh-overdue',
    ])
  })

  test('Amira sees by its shape what only a list says: nobody of the group confirmed it', () => {
    expect([1, 181, 200].map(days => freshClass(afterDays(days, listed)))).toEqual([
      'fresh fresh-listed',
      'fresh fresh-due fresh-listed',
      'fresh fresh-overdue',
    ])
  })

  test('what comes next', () => {
    expect(sayState(english, afterDays(1, said))).toBe('Confirmed. To be asked again in May 2027')
    expect(sayState(english, afterDays(200, said))).toMatch(/^Overdue since/)
    expect(sayState(english, afterDays(300, said))).toBe('Unconfirmed')
  })
})
