/** What a group offers at a moment, how many it welcomes, and which dates there are. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Group } from '#contexts/directory/index.ts'
import { noonOn12November as noon, theTuesdayTable } from '#support/a-group.ts'
import { anOffer } from '#support/an-offer.ts'
import { acceptedNow, shutBecause } from './accepted-now.ts'
import { admissionOf, roomAt } from './admit-with.ts'
import { goAlongDates, meetDates } from './coming-dates.ts'
import type { MeetMember, Pace } from './offer.ts'
import { A_DAY, paceWindow } from './pace.ts'

const DAY = 86_400_000
const zone = 'Europe/London'
const table = theTuesdayTable
const all = anOffer({
  together: true,
  callBack: { days: 3 },
  meetMember: { slots: [], byAgreement: true },
})

describe('what the Tuesday Table offers', () => {
  it('is what it said, from close to distant, and nothing where it said nothing', () => {
    expect(acceptedNow(all, table, noon)).toEqual([
      ...['go-along', 'meet-member', 'together', 'call-back', 'write'],
    ])
    expect(acceptedNow(null, table, noon)).toEqual([])
  })

  it.each([
    ['paused', { life: { ...table.life, state: 'paused' } }],
    ['resting', { life: { ...table.life, state: 'resting' } }],
    ['ended', { life: { ...table.life, state: 'ended' } }],
    ['halted by the contact point', { haltedAt: noon - DAY }],
    ['full', { happens: { ...table.happens, newcomersNow: 'no' } }],
  ] satisfies [string, Partial<Group>][])('is nothing while it is %s', (_, change) => {
    expect(acceptedNow(all, { ...table, ...change }, noon)).toEqual([])
    expect(shutBecause({ ...table, ...change }, noon)).toBe('closed')
  })

  it('is nothing when nobody has said for long whether it is open, and comes back with one word', () => {
    const later = noon + 400 * DAY
    expect(shutBecause(table, later)).toBe('not-known')
    expect(acceptedNow(all, table, later)).toEqual([])
    const confirmations = [{ fact: 'openness', by: 'group', how: 'email', at: later } as const]
    expect(acceptedNow(all, { ...table, confirmations }, later)).toHaveLength(5)
  })

  it('nobody goes along to a group that does not meet yet, and nothing needs an answer while questions rest', () => {
    const forming = { ...table, life: { ...table.life, state: 'forming' as const } }
    expect(acceptedNow(all, forming, noon)).not.toContain('go-along')
    expect(acceptedNow({ ...all, suspendedAt: noon }, table, noon)).toEqual(['go-along', 'meet-member'])
  })
})

describe('two newcomers a month', () => {
  const ask = (turns: number[], now = noon, pace: Pace = { kind: 'monthly', newcomers: 2 }) =>
    admissionOf('write', { offer: anOffer({ pace }), group: table, turns, now, zone })

  it('lets two ask, and tells the third the first day of the next month', () => {
    expect(ask([noon - DAY])).toEqual({ admitted: true })
    expect(ask([noon - DAY, noon - 2 * DAY])).toEqual({
      ...{ admitted: false, why: 'pace', nextOpening: '2026-12-01' },
    })
  })

  it('ends a month where the group is, not where the server is', () => {
    const midnight = Date.parse('2026-07-01T00:00:00+01:00')
    const offer = anOffer({ pace: { kind: 'monthly', newcomers: 2 } })
    const asked = { offer, group: table, turns: [midnight - 2, midnight - 1], zone }
    expect(roomAt({ ...asked, now: midnight - 1 })).toMatchObject({ nextOpening: '2026-07-01' })
    expect(roomAt({ ...asked, now: midnight })).toEqual({ admitted: true })
  })

  it('or the first gathering of a month: those who ask come to it, and from that day on to the next', () => {
    const pace = { kind: 'first-gathering', newcomers: 1 } as const
    expect(paceWindow(pace, table, noon, zone)).toMatchObject({ opens: '2026-12-01', comesOn: '2026-12-01' })
    expect(ask([noon - DAY], noon, pace)).toMatchObject({ why: 'pace', nextOpening: '2026-12-01' })
    expect(ask([noon - DAY], Date.parse('2026-12-01T19:00:00Z'), pace)).toEqual({ admitted: true })
    expect(ask([noon - DAY], noon, { ...pace, newcomers: null })).toEqual({ admitted: true })
  })

  it('five a day are enough for anybody', () => {
    const turns = [1, 2, 3, 4, 5].map(n => noon - n)
    expect(ask(turns, noon, { kind: 'any' })).toMatchObject({ why: 'day', nextOpening: '2026-11-13' })
  })

  it('says what was not offered before it says anything else, and why questions rest', () => {
    const asked = { group: table, turns: [], now: noon, zone }
    expect(admissionOf('call-back', { ...asked, offer: anOffer() })).toMatchObject({ why: 'not-accepted' })
    expect(admissionOf('write', { ...asked, offer: null })).toMatchObject({ why: 'not-accepted' })
    const offer = anOffer({ suspendedAt: noon })
    expect(admissionOf('write', { ...asked, offer })).toMatchObject({ why: 'promise' })
  })

  const anyPace = fc.oneof(
    fc.record({ kind: fc.constant('monthly' as const), newcomers: fc.integer({ min: 1, max: 6 }) }),
    fc.record({ kind: fc.constant('first-gathering' as const), newcomers: fc.integer({ min: 1, max: 6 }) }),
    fc.constant({ kind: 'any' as const }),
  )

  it('is never exceeded, whoever of thirty agencies asks whenever, and an opening that is named is one', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 120 * 24 * 4 }), { minLength: 1, maxLength: 120 })
    fc.assert(
      fc.property(anyPace, moments, (pace, quarters) => {
        const turns: number[] = []
        const confirmations = table.confirmations.map(one => ({ ...one, at: noon + 60 * DAY }))
        const group = { ...table, confirmations: [...table.confirmations, ...confirmations] }
        for (const quarter of [...quarters].sort((a, b) => a - b)) {
          const now = noon + quarter * 900_000
          const asked = { offer: anOffer({ pace }), group, turns, now, zone }
          const admission = admissionOf('write', asked)
          if (admission.admitted) turns.push(now)
          else if (admission.nextOpening !== null) {
            expect(admission.nextOpening > new Date(now - DAY).toISOString().slice(0, 10)).toBe(true)
            const then = Date.parse(`${admission.nextOpening}T23:00:00Z`)
            expect(admissionOf('write', { ...asked, now: then })).toEqual({ admitted: true })
          }
        }
        for (const turn of turns) {
          const window = paceWindow(pace, group, turn, zone)
          const within = turns.filter(at => window && at >= window.from && at < window.until).length
          if (window?.most) expect(within).toBeLessThanOrEqual(window.most)
          const day = new Date(turn).toISOString().slice(0, 10)
          const sameDay = turns.filter(at => new Date(at).toISOString().startsWith(day))
          expect(sameDay.length).toBeLessThanOrEqual(A_DAY)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('dates to come to', () => {
  it('to go along: those one can still say for, and of a group that welcomes at the first of a month only these', () => {
    const { goAlong } = anOffer()
    const days = (pace: Pace) => goAlongDates(goAlong!, pace, table, noon).map(({ date }) => date.date)
    expect(days({ kind: 'any' })).toEqual(['2026-11-17', '2026-12-01', '2026-12-15'])
    expect(days({ kind: 'first-gathering', newcomers: null })).toEqual(['2026-12-01'])
    const late = Date.parse('2026-11-16T12:00:00Z')
    expect(goAlongDates(goAlong!, { kind: 'any' }, table, late)[0]?.date.date).toBe('2026-12-01')
  })

  it('to meet somebody: every such weekday, at local hours through the change of clocks', () => {
    const offer: MeetMember = {
      slots: [{ place: 'The library', days: ['su'], from: '10:00', to: '11:00', dropIn: true }],
      byAgreement: false,
    }
    const found = meetDates(offer, Date.parse('2026-10-17T12:00:00Z'), zone)
    expect(found.map(({ day }) => day).slice(0, 2)).toEqual(['2026-10-18', '2026-10-25'])
    expect(found.map(({ startsAt }) => new Date(startsAt).toISOString().slice(11, 16)).slice(0, 2)).toEqual([
      ...['09:00', '10:00'],
    ])
  })
})
