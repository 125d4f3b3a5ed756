/** What reads like Joan's house is shown to nobody until somebody said yes to it. */
import { describe, expect, it } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { aGroup } from '#support/a-group.ts'
import { CAST } from '#support/cast.ts'
import { demonstrationGroups } from '../demonstration/demonstration-groups.ts'
import type { Group } from '../groups/group.ts'
import { publicGroup } from '../groups/public-group.ts'
import { noticesOf, toLookAt, withSettled } from './record-notice.ts'
import { withoutNoticed } from './without-noticed.ts'

const house = "at Joan Canary's house, 12 Elm Grove"
const ring = 'ring Jane Canary 01632 960123'

const withPlace = (
  place: Partial<NonNullable<Group['gatherings'][number]['place']>>,
  more: Partial<Group> = {},
) => {
  const group = aGroup(more)
  const gatherings = group.gatherings.map(each => ({
    ...each,
    place: each.place && { ...each.place, ...place },
  }))
  return { ...group, gatherings }
}
const seen = (group: Group) =>
  JSON.stringify([publicGroup(group), withoutNoticed(group)].map(({ wordsSettled: _, ...rest }) => rest))

describe('a home or a name that nobody has looked at', () => {
  it('wherever it stands, it is in nothing that leaves', () => {
    const bare = { ...aGroup().gatherings[0]! }
    const records: Group[] = [
      withPlace({ directions: house }),
      withPlace({ name: house, street: '12 Elm Grove' }),
      withPlace({ accessNote: ring }),
      aGroup({ summary: house }),
      aGroup({ words: `We listen.\n\n${ring}` }),
      aGroup({ life: { state: 'open', since: '2020-01-01', until: null, note: ring } }),
      aGroup({ statements: [{ id: 's', words: house, agreedOn: '2026-01-01' }] }),
      aGroup({ happens: { ...aGroup().happens, whoMeetsYou: ring, notThis: [house] } }),
      aGroup({ cost: { kind: 'free', note: `pay Jane Canary` } }),
      aGroup({ gatherings: [{ ...bare, note: ring, online: { url: null, phone: null, note: ring } }] }),
    ]
    for (const record of records) {
      expect(toLookAt(record), JSON.stringify(record)).not.toEqual([])
      expect(seen(record)).not.toMatch(/Canary|960123/)
    }
  })

  it('on one date it leaves where the group meets on every other as it stands', () => {
    const known = withPlace({ name: 'Ropewalk Studios' }).gatherings[0]!
    const moved = {
      date: '2026-12-15',
      change: 'moved' as const,
      to: { date: '2026-12-15', start: '19:00', where: house },
    }
    const noted = { date: '2026-12-22', change: 'noted' as const, note: 'With mince pies' }
    const schedule = { ...known.schedule, exceptions: [moved, noted] }
    const told = publicGroup(aGroup({ gatherings: [{ ...known, schedule }] })).gatherings[0]!
    expect(JSON.stringify(told)).not.toContain('Canary')
    expect([told.place, told.schedule.exceptions[1]]).toEqual([known.place, noted])
    expect(told.schedule.exceptions[0]).toMatchObject({ change: 'moved', to: { away: true } })
  })

  it('a home that is spoken of anywhere takes the street, the postcode and the exact point with it', () => {
    const told = publicGroup(
      withPlace(
        { name: null, street: '4 Secret Road', postcode: 'S80 2AG' },
        { summary: 'We meet at my house.' },
      ),
    )
    expect(JSON.stringify(told)).not.toMatch(/Secret|S80/)
    expect(told.gatherings[0]?.place).toMatchObject({ shown: 'town', pointIs: 'about' })
    expect(told.gatherings[0]?.place?.town).not.toBeNull()
  })

  it('once somebody says that they have said yes, it is shown as written; other words are asked about anew', () => {
    const record = withPlace({ accessNote: ring })
    const agreed = withSettled(record, toLookAt(record), 'shown')
    expect(publicGroup(agreed).gatherings[0]?.place?.accessNote).toBe(ring)
    expect(toLookAt(agreed)).toEqual([])
    const other = { ...agreed, summary: 'ask for Peter Pretend' }
    expect(toLookAt(other).map(({ field }) => field)).toEqual(['summary'])
    expect(publicGroup(other).summary).toBeNull()
  })

  it('said to be kept back it stays so, and nobody is asked again', () => {
    const record = withPlace({ accessNote: ring })
    const back = withSettled(record, toLookAt(record), 'kept-back')
    expect(toLookAt(back)).toEqual([])
    expect(seen(back)).not.toContain('Canary')
    expect(JSON.stringify(back.wordsSettled)).not.toContain('Canary')
  })

  it('leaves a record alone that names nobody, and is the same done twice', () => {
    expect(withoutNoticed(aGroup())).toEqual(aGroup())
    const once = publicGroup(withPlace({ directions: house }, { summary: ring }))
    expect(publicGroup(once)).toEqual(once)
  })

  it('of our own demonstration nothing is held back', () => {
    const now = Date.parse('2026-11-12T12:00:00Z')
    const county = demonstrationGroups({ now, newId: () => newId(now), newCode: newShortCode })
    const noticed = [...CAST, ...county].flatMap(group => noticesOf(group))
    expect(noticed.map(({ field, text }) => `${field}: ${text}`)).toEqual([])
  })
})
