import { expect, test } from 'vitest'
import { english } from './messages/translator.ts'
import { german, norwegian } from './messages/translators.ts'
import { midSentence } from './mid-sentence.ts'

test('a label Joan reads inside an English sentence is written small, but not a name', () => {
  for (const [label, within] of [
    ['Drugs', 'drugs'],
    ["Parkinson's disease", "Parkinson's disease"],
    ['LGBTQ+ people', 'LGBTQ+ people'],
    ['Jewish people', 'Jewish people'],
    ['A baby', 'a baby'],
    ['HIV', 'HIV'],
  ])
    expect(midSentence(label as string, english)).toBe(within)
})

test('Norwegian writes peoples and topics small; Sofia’s German keeps nouns large', () => {
  expect(midSentence('Å miste et barn', norwegian)).toBe('å miste et barn')
  expect(midSentence('Jøder', norwegian)).toBe('jøder')
  expect(midSentence('Parkinsons sykdom', norwegian)).toBe('Parkinsons sykdom')
  expect(midSentence('LHBT+', norwegian)).toBe('LHBT+')
  expect(midSentence('Trauer und Verlust', german)).toBe('Trauer und Verlust')
})
