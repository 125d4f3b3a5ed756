/** The desk is asked for what letters cannot settle, and for nothing else. */
import { describe, expect, it } from 'vitest'
import { type ContactTask, DAY, FACTS } from '#contexts/directory/index.ts'
import { aGroup } from '#support/a-group.ts'
import { inOrder, type NeedAsked, needOf } from './need.ts'

const began = Date.parse('2026-01-05T09:00:00Z')
const day = (n: number) => began + n * DAY

const joan: ContactTask = {
  ...{ id: 'joan', groupId: 'g', email: 'joan@home.example', phone: null, language: 'en' },
  ...{ agreedHow: 'email', agreedAt: began, endsAt: day(900), unreachableSince: null },
}
const tomas = { ...joan, id: 'tomas', email: 'tomas@home.example' }

const known = aGroup({
  life: { state: 'open', since: '2020-01-01', until: null, note: null },
  confirmations: FACTS.map(fact => ({ fact, by: 'group', how: 'email', at: began })),
})
const asked = (n: number) => ({ id: 'a', groupId: 'g', contactTaskId: 'joan', facts: [], askedAt: day(n) })
const need = (n: number, change: Partial<NeedAsked> = {}) =>
  needOf({ known, tasks: [joan, tomas], asks: [asked(170)], calls: [], now: day(n), ...change })

describe('Karin at the desk', () => {
  it('is not troubled while a letter is on its way, nor before anything is due', () => {
    expect(need(185, { asks: [asked(178)] })).toBeNull()
    expect(need(179, { asks: [asked(170)] })).toBeNull()
  })

  it('rings when something is due and a letter has not been answered for eight days', () =>
    expect(need(181)).toMatchObject({ kind: 'ring', minutes: 4 }))

  it('is left in peace for four days after a call that nobody took', () => {
    const calls = [{ at: day(189) }]
    expect(need(192, { calls })).toBeNull()
    expect(need(194, { calls })?.kind).toBe('ring')
  })

  it('looks for a contact where there is none, as soon as something is due', () => {
    expect(need(171, { tasks: [] })?.kind).toBe('find-contact')
    expect(need(100, { tasks: [] })).toBeNull()
  })

  it('rings whoever agreed to be rung and takes no letters, without waiting for one', () => {
    const harold = { ...joan, id: 'harold', email: null, phone: '01632 960144' }
    expect(need(171, { tasks: [harold], asks: [] })?.kind).toBe('ring')
    expect(need(120, { tasks: [joan, harold] })).toBeNull()
  })

  it('asks for a second contact when all is well and hangs on one, and not every day', () => {
    expect(need(120, { tasks: [joan] })?.kind).toBe('second-contact')
    const calls = [{ at: day(119) }]
    expect(need(120, { tasks: [joan], calls })).toBeNull()
    expect(need(120)).toBeNull()
  })

  it('has nothing to do about a group that has ended', () => {
    const ended = aGroup({ ...known, life: { ...known.life, state: 'ended' } })
    expect(need(300, { known: ended, tasks: [] })).toBeNull()
  })

  it('sees first what is about to leave the results, then what has left them, then what can wait', () => {
    const list = [
      { name: 'has left', need: need(260)! },
      { name: 'one contact', need: need(120, { tasks: [joan] })! },
      { name: 'late', need: need(190)! },
      { name: 'about to leave', need: need(220)! },
    ]
    expect(inOrder(list).map(({ name }) => name)).toEqual([
      'about to leave',
      'late',
      'has left',
      'one contact',
    ])
  })
})
