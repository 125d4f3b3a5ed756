import { describe, expect, test } from 'vitest'
import { KIND_ANSWERS } from '#contexts/directory/index.ts'
import { isFilledBlank } from '../incoming/row-outcome.ts'
import { readImport } from '../read-import.ts'
import { KIND_COLUMNS, sayKindAnswer } from './answer-words.ts'
import { csvCell } from './harmless-cell.ts'

const options = { today: '2026-11-12', zone: 'Europe/London', country: 'GB' }
const BASE = { name: 'Breathe', when: 'Monday 7pm', street: '4 Quay Street', town: 'Eastmere' }
function only(cells: Record<string, string>, { ownExport = true } = {}) {
  const row = { ...BASE, ...cells }
  const text = [Object.keys(row), Object.values(row)].map(each => each.map(csvCell).join(',')).join('\n')
  const { groups, outcomes, unknownColumns } = readImport(text, 'csv', { ...options, ownExport })
  expect(unknownColumns).toEqual([])
  const [outcome] = outcomes
  const repairs = outcome && 'repairs' in outcome ? outcome.repairs : []
  const told = repairs.filter(each => !isFilledBlank(each))
  return { group: groups[0], repairs: told.map(({ code, field }) => `${code} ${field}`) }
}
const leads = (words: string) => only({ 'who leads': words }).group?.kindAnswers?.whoLeads ?? null

describe("Tomás says in his town's sheet who leads and what to expect", () => {
  test.each([
    ['a paid professional', 'paid-professional'],
    ['Physiotherapist from the clinic, paid', 'paid-professional'],
    ['members together with a nurse', 'paid-professional'],
    ['members', 'members'],
    ['volunteers', 'members'],
    ['A volunteer nurse who shares the situation', 'affected-professional-unpaid'],
    ['an unpaid therapist', null],
    ['not led by a professional', null],
    ['nobody', 'nobody'],
    ['Kim', null],
  ])('who leads: %s', (words, answer) => {
    expect(leads(words)).toBe(answer)
  })

  test('every answer we write is read as itself', () => {
    for (const [column, [question]] of Object.entries(KIND_COLUMNS))
      for (const answer of KIND_ANSWERS[question]) {
        const { group } = only({ [column]: sayKindAnswer(question, answer) ?? '' })
        expect(group?.kindAnswers?.[question], `${column} ${answer}`).toBe(answer)
      }
  })

  test('in plain words, several to a cell', () => {
    const { group, repairs } = only({
      'First visit': 'You choose a chair.',
      'How many': 'about 8 people',
      'Just listen': 'yes, of course',
      'New people now': 'ask first',
      'Not this': 'No therapy.\nNo advice on medicine; ask your nurse.',
      'Members say': '2026-10-06: They laugh here.\n  2025 was hard.\n2026-11-01: I came back.',
      Confirmed: 'time and place: group, email, 2026-11-02\nContact: contact point, phone, 2026-11-03 09:30',
      Since: '2019-02-05',
    })
    expect(repairs).toEqual([])
    expect(group).toMatchObject({
      happens: {
        firstVisit: 'You choose a chair.',
        usualSize: { from: 8, to: 8 },
        listeningOnly: 'yes',
        newcomersNow: 'ask',
        notThis: ['No therapy.', 'No advice on medicine; ask your nurse.'],
      },
      statements: [
        { words: 'They laugh here.\n2025 was hard.', agreedOn: '2026-10-06' },
        { words: 'I came back.', agreedOn: '2026-11-01' },
      ],
      lifeSince: '2019-02-05',
      record: {
        slug: null,
        code: null,
        confirmations: [
          { fact: 'time-place', by: 'group', how: 'email', at: Date.UTC(2026, 10, 2) },
          { fact: 'contact', by: 'contact-point', how: 'phone', at: Date.UTC(2026, 10, 3, 9, 30) },
        ],
      },
    })
  })

  test.each([
    [{ 'who leads': 'Kim' }, 'value-unknown who leads'],
    [{ 'how many': 'up to 12' }, 'value-unknown how many'],
    [{ 'members say': 'They laugh here.' }, 'no-agreement members say'],
    [{ 'members say': '2027-01-01: They laugh here.' }, 'in-future members say'],
    [{ 'words agreed on': '2027-01-01' }, 'in-future words agreed on'],
    [{ since: 'long ago' }, 'date-unreadable since'],
    [{ confirmed: 'time and place: group, email, 2027-01-01' }, 'in-future confirmed'],
    [{ confirmed: 'everything: us, somehow, lately' }, 'value-unknown confirmed'],
    [{ 'address on the web': '../admin' }, 'value-unknown address on the web'],
    [{ code: 'javascript:' }, 'value-unknown code'],
  ])('what cannot be is left out and said: %o', (cells, repair) => {
    const { group, repairs } = only(cells)
    expect(repairs).toContain(repair)
    expect(group).not.toHaveProperty('record')
    expect(group).not.toHaveProperty('kindAnswers')
    expect(group).not.toHaveProperty('statements')
    expect(group).not.toHaveProperty('happens')
    expect(group).not.toHaveProperty('lifeSince')
  })

  test('nobody else can say who confirmed it: the words are left out and said, address and code may stay', () => {
    const cells = { confirmed: 'time and place: group, visit, 2026-11-11', code: 'k7m2xpd' }
    const { group, repairs } = only(cells, { ownExport: false })
    expect(repairs).toEqual(['not-own-export confirmed'])
    expect(group?.record).toEqual({ slug: null, code: 'k7m2xpd', confirmations: null })
    const silent = only({ confirmed: cells.confirmed }, { ownExport: false })
    expect(silent.group).not.toHaveProperty('record')
  })

  test('a code of somebody else does not show a group that meets nowhere', () => {
    const cells = { code: 'k7m2xpd', street: '', town: '' }
    expect(only(cells, { ownExport: false }).group?.held).toBe(true)
    expect(only(cells).group?.held).toBe(false)
  })

  test('a sheet that says nothing of joining shows nobody the way into a room', () => {
    expect(only({}).group?.joining).toBe('unknown')
    expect(only({ joining: 'open' }).group?.joining).toBe('open')
  })
})
