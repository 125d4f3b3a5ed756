import { describe, expect, it } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import { publicGroup } from './public-group.ts'

const point = { lat: 53.30512, lon: -1.12417 }

describe('what of a group may leave', () => {
  it('keeps the street of a group that shows only its town out of everything', () => {
    const shy = withPlace({
      shown: 'town',
      name: 'Potter Rooms',
      street: '4 Potter Lane',
      postcode: 'S80 2AG',
      directions: 'Green door',
    })
    const shown = JSON.stringify(publicGroup(shy))
    for (const secret of ['Potter', 'S80', 'Green door', '53.305']) expect(shown).not.toContain(secret)
    expect(publicGroup(shy).gatherings[0]?.place).toMatchObject({
      town: 'Worksop',
      point: { lat: 53.31, lon: -1.12 },
      pointIs: 'about',
    })
  })

  it('shows a door that everyone may know', () => {
    const open = withPlace({ shown: 'exact', street: '4 Potter Lane' })
    expect(publicGroup(open)).toEqual(open)
  })

  it('gives the link of an online room only where joining is open', () => {
    const online = {
      url: 'https://rooms.example/evening',
      phone: '01632 960 190',
      note: 'Camera off is fine',
    }
    const group = aGroup()
    const gatherings = group.gatherings.map(gathering => ({ ...gathering, mode: 'online' as const, online }))
    const seen = (joining: 'open' | 'ask-first') =>
      publicGroup({ ...group, joining, gatherings }).gatherings[0]?.online
    expect(seen('open')).toEqual(online)
    expect(seen('ask-first')).toBeNull()
  })

  it('lets no free text beside a withheld door or room tell it', () => {
    const canary = 'CANARY Street 7, passcode 1234'
    const told = (joining: 'open' | 'ask-first', shown: 'exact' | 'town') => {
      const group = withPlace({ shown, accessNote: canary, directions: canary })
      const exceptions = [
        {
          date: '2026-12-01',
          change: 'moved' as const,
          to: { date: '2026-12-02', where: canary },
          note: canary,
        },
        { date: '2026-12-15', change: 'cancelled' as const, note: canary },
        { date: '2026-12-29', change: 'noted' as const, note: canary },
      ]
      const gatherings = group.gatherings.map(gathering => ({
        ...gathering,
        note: canary,
        online: shown === 'exact' ? { url: 'https://rooms.example/CANARY', phone: null, note: canary } : null,
        notesDoubt: { kind: 'unread' as const, words: canary, given: gathering.schedule },
        schedule: { ...gathering.schedule, exceptions },
        place: shown === 'exact' ? null : gathering.place,
      }))
      return JSON.stringify(publicGroup({ ...group, joining, gatherings }))
    }
    expect(told('open', 'town')).not.toContain('CANARY')
    expect(told('ask-first', 'exact')).not.toContain('CANARY')
    expect(told('open', 'exact')).toContain('CANARY')
  })

  it('changes nothing when applied twice', () => {
    const shy = publicGroup(withPlace({ shown: 'town', street: '4 Potter Lane' }))
    expect(publicGroup(shy)).toEqual(shy)
  })
})

function withPlace(change: object) {
  const group = aGroup()
  const place = {
    name: null,
    street: null,
    town: 'Worksop',
    postcode: null,
    country: 'GB',
    directions: null,
    point,
    pointIs: 'exact' as const,
    access: {},
    accessNote: null,
    shown: 'exact' as const,
    ...change,
  }
  return { ...group, gatherings: group.gatherings.map(gathering => ({ ...gathering, place })) }
}
