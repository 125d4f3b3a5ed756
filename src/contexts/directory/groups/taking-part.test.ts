import { describe, expect, test } from 'vitest'
import { aGroup, everySecondTuesday, noonOn12November, tuesdayEvenings } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import { groupFreshness } from '../freshness/freshness.ts'
import { DAY } from '../freshness/ladder.ts'
import type { Group } from './group.ts'
import { lifeOn } from './life-state.ts'
import { sayTakingPart, takingPart, takingPartIcon } from './taking-part.ts'

const noContact = { phone: null, email: null, web: null }

/** What Amira reads on the card, and the icon beside it. */
function line(otherwise: Partial<Group>, day = '2026-11-12', daysLater = 0): string {
  const group = aGroup(otherwise)
  const freshness = groupFreshness(group, noonOn12November + daysLater * DAY)
  const part = takingPart(group, lifeOn(group.life, day), freshness)
  return `${takingPartIcon(part)}: ${sayTakingPart(english, part)}`
}

describe('how to take part, in one line', () => {
  test('an open group: just come', () => {
    expect(line({})).toBe('door: Just come. No need to ask first.')
  })

  test('a group its list no longer names: nobody is told to just come, unless the group itself said so', () => {
    const source = { key: 'county', name: 'County list', url: null, missingSince: noonOn12November }
    const byList = aGroup().confirmations.map(each => ({
      ...each,
      by: 'source' as const,
      how: 'feed' as const,
    }))
    expect(line({ source, confirmations: byList })).toMatch(/^phone: Ring before you go/)
    expect(line({ source })).toMatch(/^door: Just come/)
  })

  test('a group that wants to be asked says how', () => {
    expect(line({ joining: 'ask-first' })).toBe('phone: Ring them before you come.')
    const email = { ...noContact, email: 'a@example.org' }
    expect(line({ joining: 'ask-first', contact: email })).toBe('letter: Write to them before you come.')
    expect(line({ joining: 'ask-first', contact: noContact })).toContain('not yet known')
  })

  test('nobody has said whether one can just come: that is what Amira reads, not what they would like', () => {
    expect(line({ joining: 'unknown' })).toBe(
      'phone: Ring first. Whether you can just come is not yet known.',
    )
    expect(line({ joining: 'unknown', contact: noContact })).toBe(
      'speech: Whether you can just come, and how to reach them, is not yet known.',
    )
    expect(line({ joining: 'open', contact: noContact, gatherings: [] })).not.toContain('would like')
  })

  test('online with a link, by phone, and online without a link', () => {
    const online = { ...tuesdayEvenings, mode: 'online' as const, place: null }
    const way = { url: 'https://example.org/room', phone: null, note: null }
    expect(line({ gatherings: [{ ...online, online: way }] })).toMatch(/^screen: Join by the link/)
    expect(
      line({ gatherings: [{ ...online, online: { ...way, url: null, phone: '01632 960 190' } }] }),
    ).toMatch(/^phone: Ring in/)
    expect(line({ gatherings: [{ ...online, online: null }] })).toBe('phone: Ring them before you come.')
  })

  test('meeting by appointment', () => {
    const schedule = { ...everySecondTuesday, pattern: { kind: 'by-appointment' as const }, start: null }
    expect(line({ gatherings: [{ ...tuesdayEvenings, schedule }] })).toBe('phone: Ring them to agree a time.')
  })

  test('overdue: Harold rings before he drives', () => {
    expect(line({}, '2027-06-01', 200)).toBe('phone: Ring before you go, they may have moved.')
    expect(line({ contact: noContact }, '2027-06-01', 200)).toMatch(/^speech: Perhaps/)
  })

  test('paused: until when, and once that has passed, that nobody has said', () => {
    const life = { state: 'paused', since: '2026-09-01', until: '2027-01-13', note: null } as const
    expect(line({ life })).toBe('pause: No newcomers until 13\u00a0January\u00a02027.')
    expect(line({ life }, '2027-02-01')).toContain('Nobody has told us yet')
    expect(line({ life: { ...life, until: null } })).toBe('pause: No newcomers for now.')
  })

  test('a group that has ended says so, whatever else is true', () => {
    expect(
      line({ life: { state: 'ended', since: '2026-10-01', until: null, note: null }, joining: 'closed' }),
    ).toBe('pause: This group has ended.')
  })

  test('closed to newcomers is said before anything pleasant', () => {
    expect(line({ joining: 'closed' })).toBe('lock: No newcomers at present.')
    expect(line({ happens: { ...aGroup().happens, newcomersNow: 'no' } })).toBe(
      'lock: No newcomers at present.',
    )
  })
})
