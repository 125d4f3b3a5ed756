import { describe, expect, test } from 'vitest'
import { aGroup, noonOn12November } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import { german, norwegian } from '#ui/messages/translators.ts'
import type { Confirmation } from '../freshness/confirmation.ts'
import { groupFreshness } from '../freshness/freshness.ts'
import { DAY } from '../freshness/ladder.ts'
import type { Group } from '../groups/group.ts'
import { sayKnown } from './say-known.ts'

const said = (by: Confirmation['by'], how: Confirmation['how']) =>
  (['time-place', 'openness', 'contact'] as const).map(fact => ({ fact, by, how, at: noonOn12November }))
const list: NonNullable<Group['source']> = { key: 'ny', url: null, name: 'NA New York', missingSince: null }
const afterDays = (days: number, confirmations: Confirmation[], source: Group['source'] = null) =>
  groupFreshness(aGroup({ confirmations, source }), noonOn12November + days * DAY)

describe('Harold finds the sheet in a drawer in spring', () => {
  test('who said that it is right, and on which day: never that it is right now', () => {
    const group = said('group', 'email')
    expect(sayKnown(afterDays(1, group), null, english)).toBe(
      'Confirmed by the group on 12\u00a0November\u00a02026.',
    )
    expect(sayKnown(afterDays(181, group), null, english)).toBe(
      'Confirmed by the group on 12\u00a0November\u00a02026.',
    )
    expect(sayKnown(afterDays(200, group), null, english)).toBe(
      'Nobody has confirmed it since 12\u00a0November\u00a02026.',
    )
    expect(sayKnown(afterDays(1, said('contact-point', 'phone')), null, english)).toContain(
      'by the contact point',
    )
    expect(sayKnown(afterDays(1, []), null, english)).toBe('Nobody here has confirmed it yet.')
  })

  test('what only a list says is said to be from that list, however old', () => {
    for (const days of [1, 181, 200])
      expect(sayKnown(afterDays(days, said('source', 'feed'), list), list, english)).toBe(
        'From the list of NA New York, read on 12\u00a0November\u00a02026. Nobody here has confirmed it.',
      )
    expect(sayKnown(afterDays(1, said('source', 'feed')), null, english)).toContain('From another list')
    const gone = { ...list, missingSince: noonOn12November }
    expect(sayKnown(afterDays(1, said('source', 'feed'), gone), gone, english)).toBe(
      'No longer on the list of NA New York since 12\u00a0November\u00a02026. Nobody here has confirmed it.',
    )
  })

  test('in the other languages, each a whole sentence', () => {
    for (const t of [norwegian, german]) {
      expect(sayKnown(afterDays(1, said('group', 'email')), null, t)).toMatch(/2026.*\.$/)
      expect(sayKnown(afterDays(1, said('source', 'feed'), list), list, t)).toContain('NA New York')
    }
  })
})
