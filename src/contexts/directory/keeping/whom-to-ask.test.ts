/** Contacts are asked in time, in turn, and never too often. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import { FACTS } from '../freshness/confirmation.ts'
import { DAY } from '../freshness/ladder.ts'
import type { Group } from '../groups/group.ts'
import type { ConfirmationAsk } from './confirmation-ask.ts'
import type { ContactTask } from './contact-task.ts'
import { whomToAsk } from './whom-to-ask.ts'

const began = Date.parse('2026-01-05T09:00:00Z')

const contact = (name: string, change: Partial<ContactTask> = {}): ContactTask => ({
  id: name,
  groupId: 'g',
  email: `${name}@home.example`,
  phone: null,
  language: 'en',
  agreedHow: 'email',
  agreedAt: began - 10 * DAY,
  endsAt: began + 800 * DAY,
  unreachableSince: null,
  ...change,
})
const joan = contact('joan')
const tomas = contact('tomas', { agreedAt: began - 5 * DAY })

/** Open for years, and all of it confirmed by the group on the first day. */
const group: Group = {
  ...aGroup(),
  life: { state: 'open', since: '2020-01-01', until: null, note: null },
  confirmations: FACTS.map(fact => ({ fact, by: 'group', how: 'email', at: began })),
}

/** Who was written to on which day, when nobody ever answers. */
function letters(known: Group, tasks: ContactTask[], days: number): [number, string][] {
  const asks: ConfirmationAsk[] = []
  const sent: [number, string][] = []
  for (let day = 0; day < days; day++) {
    const now = began + day * DAY + 3_600_000
    for (const { task, facts } of whomToAsk({ known, tasks, asks, now })) {
      asks.push({ id: `${asks.length}`, groupId: 'g', contactTaskId: task.id, facts, askedAt: now })
      sent.push([day, task.id])
    }
  }
  return sent
}

describe('a group of which a reader said that something is wrong', () => {
  const doubted =
    (...days: number[]) =>
    (day: number): Group => {
      const at = days.filter(each => each <= day).at(-1)
      return at === undefined ? group : { ...group, doubts: [{ fact: 'access', at: began + at * DAY }] }
    }
  function lettersOf(known: (day: number) => Group, days: number): [number, string][] {
    const asks: ConfirmationAsk[] = []
    const sent: [number, string][] = []
    for (let day = 0; day < days; day++) {
      const now = began + day * DAY + 3_600_000
      for (const { task, facts } of whomToAsk({ known: known(day), tasks: [joan, tomas], asks, now })) {
        expect(facts).toEqual(['access'])
        asks.push({ id: `${asks.length}`, groupId: 'g', contactTaskId: task.id, facts, askedAt: now })
        sent.push([day, task.id])
      }
    }
    return sent
  }

  it('asks Joan that day, Tomás a week later and Joan once more, also about getting into the building', () => {
    expect(lettersOf(doubted(20), 100)).toEqual([
      [20, 'joan'],
      [27, 'tomas'],
      [34, 'joan'],
    ])
  })

  it('writes to nobody more than once a week, however often somebody says so', () => {
    const daily = lettersOf(doubted(...Array.from({ length: 60 }, (_, day) => day + 10)), 70)
    for (const who of ['joan', 'tomas']) {
      const days = daily.filter(([, id]) => id === who).map(([day]) => day)
      for (const [n, day] of days.entries()) expect(day - (days[n - 1] ?? -7)).toBeGreaterThanOrEqual(7)
    }
  })
})

describe('a group whose facts were confirmed half a year ago', () => {
  it('asks Joan ten days before they fall due, once more after that, and Tomás when they are overdue', () => {
    expect(letters(group, [tomas, joan], 230)).toEqual([
      [170, 'joan'],
      [184, 'joan'],
      [194, 'joan'],
      [194, 'tomas'],
      [224, 'joan'],
      [224, 'tomas'],
    ])
  })

  it('asks nobody before that', () => expect(letters(group, [joan, tomas], 170)).toEqual([]))

  it('asks Tomás in her place from the day her letters come back', () => {
    const away = { ...joan, unreachableSince: began }
    expect(letters(group, [away, tomas], 188)).toEqual([
      [170, 'tomas'],
      [184, 'tomas'],
    ])
  })

  it('asks nobody who agreed only until last month, and nobody of a group that has ended', () => {
    expect(letters(group, [{ ...joan, endsAt: began + 150 * DAY }], 400)).toEqual([])
    const ended: Group = { ...group, life: { ...group.life, state: 'ended' } }
    expect(letters(ended, [joan], 400)).toEqual([])
  })

  it('asks only about what is due', () => {
    const known: Group = {
      ...group,
      confirmations: [
        ...group.confirmations,
        { fact: 'time-place', by: 'group', how: 'email', at: began + 100 * DAY },
      ],
    }
    const [ask] = whomToAsk({ known, tasks: [joan], asks: [], now: began + 181 * DAY })
    expect(ask?.facts).not.toContain('time-place')
    expect(ask?.facts).toContain('openness')
  })
})

it('a contact who has just agreed for a group nobody ever confirmed is asked that day', () => {
  const known: Group = { ...group, confirmations: [] }
  expect(letters(known, [joan], 1)).toEqual([[0, 'joan']])
})

it('nobody is written to more than four times while they say nothing, whenever they agreed and whenever we look', () => {
  const agreed = fc.integer({ min: -400, max: 300 })
  const looks = fc.array(fc.integer({ min: 0, max: 500 * 24 }), { maxLength: 120 })
  fc.assert(
    fc.property(agreed, agreed, looks, (a, b, hours) => {
      const tasks = [
        contact('joan', { agreedAt: began + a * DAY }),
        contact('tomas', { agreedAt: began + b * DAY }),
      ]
      const asks: ConfirmationAsk[] = []
      for (const hour of [...hours].sort((x, y) => x - y)) {
        const now = began + hour * 3_600_000
        for (const { task, facts } of whomToAsk({ known: group, tasks, asks, now })) {
          expect(task.agreedAt).toBeLessThanOrEqual(now)
          asks.push({ id: '', groupId: 'g', contactTaskId: task.id, facts, askedAt: now })
        }
      }
      for (const { id } of tasks)
        expect(asks.filter(ask => ask.contactTaskId === id).length).toBeLessThanOrEqual(4)
    }),
  )
})
