import { expect, test } from 'vitest'
import { hearNotes } from './hear-notes.ts'
import { knownDoubt } from './known-schedule.ts'
import { RowJournal } from './row-journal.ts'
import { weekly } from './settle-schedule.ts'

const given = weekly({ days: ['fr'], start: '19:00', minutes: 90, zone: 'America/New_York' })
const hear = (...notes: string[]) => {
  const journal = new RowJournal({ number: 1, id: '41', name: 'Harbour Lights' })
  return { journal, heard: hearNotes(journal, notes, given, { today: '2026-11-22' }) }
}

test('a meeting whose notes say that it closed waits for a person, with why, and the day is kept', () => {
  const { journal, heard } = hear('Bring a mug', 'Meeting closes December 1, 2017')
  const words = 'Meeting closes December 1, 2017'
  expect(journal.questions).toEqual([{ code: 'stopped-in-notes', field: 'schedule', words, effect: 'shown' }])
  const doubt = { kind: 'stopped', words, given, stop: { how: 'ended', on: '2017-12-01' } }
  expect(heard).toEqual({ schedule: given, doubt })
  expect(knownDoubt(journal, JSON.parse(JSON.stringify(doubt)))).toEqual(doubt)
})

test('a closed meeting is not a meeting that has closed', () => {
  const { journal, heard } = hear('This is a closed meeting', 'Doors close at 7')
  expect(journal.questions).toEqual([])
  expect(heard.doubt).toBeNull()
})
