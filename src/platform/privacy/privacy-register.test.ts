import { expect, test } from 'vitest'
import { privacyDocument } from './privacy-document.ts'
import {
  aboutPeople,
  joinRegisters,
  keptAboutPeople,
  type PrivacyRegister,
  registerGaps,
} from './privacy-register.ts'

const register: PrivacyRegister<string> = {
  tables: [
    {
      table: 'directory.group',
      what: 'Groups',
      columns: {
        name: { class: 'none' },
        phone: { class: 'erase', what: 'Numbers', why: 'So that people can ring | ask', until: 'Taken back' },
      },
    },
  ],
  elsewhere: [{ where: 'device', what: 'Shortlist', why: 'To think it over', until: 'Cleared' }],
}

test('only what is about a person needs an end', () => {
  expect(aboutPeople(register.tables[0]!)).toMatchObject([
    { column: 'phone', class: 'erase', until: 'Taken back' },
  ])
})

test('what several columns and tables hold is told once', () => {
  const [table] = register.tables
  const again = {
    ...table!,
    table: 'directory.place',
    columns: { bell: table!.columns.phone!, ...table!.columns },
  }
  const both = joinRegisters(register, { tables: [again], elsewhere: [] })
  expect(keptAboutPeople(both)).toEqual([
    { what: 'Numbers', why: 'So that people can ring | ask', until: 'Taken back' },
  ])
})

test('a column nobody has classed is found, and so is a class without a column', () => {
  expect(registerGaps(register, { 'directory.group': ['name', 'email'] })).toEqual({
    unclassed: ['directory.group.email'],
    gone: ['directory.group.phone'],
  })
  expect(registerGaps(register, { 'directory.group': ['name', 'phone'] })).toEqual({
    unclassed: [],
    gone: [],
  })
})

test('registers of several parts are one', () => {
  const both = joinRegisters(register, { tables: [], elsewhere: register.elsewhere })
  expect([both.tables.length, both.elsewhere.length]).toEqual([1, 2])
})

test('the document says it all, and a bar in the words does not break its tables', () => {
  const text = privacyDocument(register, {
    say: words => words,
    title: 'Privacy',
    what: 'What',
    why: 'Why',
    until: 'Until',
    where: { device: 'On your device', log: 'In the log', file: 'In files', database: 'In the directory' },
    none: 'Nothing about a person',
  })
  expect(text).toContain('| Shortlist | To think it over | Cleared |')
  expect(text).toContain('| `phone` (erase) | So that people can ring \\| ask | Taken back |')
  expect(text).toContain('Nothing about a person: `name`')
  expect(text.endsWith('`name`\n')).toBe(true)
})
