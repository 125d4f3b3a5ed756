/** What a sheet says about the group itself: topics, people, cost, contact, state. */
import { COMMUNITIES, type Community, foldName } from '#contexts/directory/index.ts'
import { cleanEmail, cleanLink, cleanPhone } from '../incoming/clean-contact.ts'
import { cleanLine, cleanWords } from '../incoming/clean-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import type { IncomingGroup } from '../incoming/incoming-group.ts'
import { knownLanguage } from '../incoming/language.ts'
import { readStamp } from '../incoming/read-stamp.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import type { Column } from './columns.ts'
import { oneWord } from './one-word.ts'
import { pieces, readCost, readForWhom, readJoining, readLifeState, readYesNo } from './plain-words.ts'
import { answersOfRow } from './sheet-answers.ts'
import type { SheetRow } from './sheet-cells.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const COMMUNITY_NAMES = new Map<string, Community>([
  ...COMMUNITIES.map(slug => [foldName(slug), slug] as const),
  ['lgbt', 'lgbtq'],
  ['lgbtqia', 'lgbtq'],
  ['gay', 'lgbtq'],
  ['lesbian', 'lgbtq'],
  ['seniors', 'older-people'],
  ['elderly', 'older-people'],
  ['youth', 'young-people'],
  ['young adults', 'young-people'],
  ['transgender', 'trans'],
  ['wheelchair users', 'disabled'],
])

function topics(journal: RowJournal, row: SheetRow, options: ImportOptions): string[] {
  const found = pieces(cleanLine(journal, 'topics', row('topics'), 1_000)).flatMap(text => {
    const topic = options.topicOf ? options.topicOf(text) : SLUG.test(text) ? text : null
    if (topic === null) journal.ask('topic-unread', 'topics', text, 'shown')
    return topic ?? []
  })
  return [...new Set([...(options.topics ?? []), ...found])]
}

/** Each piece read, the ones nobody understands said. */
function listed<T>(
  journal: RowJournal,
  row: SheetRow,
  column: Column,
  read: (text: string) => T | null,
): T[] {
  const values = pieces(cleanLine(journal, column, row(column), 1_000)).map(text => {
    const value = read(text)
    if (value === null)
      journal.repaired(column === 'language' ? 'language-unknown' : 'value-unknown', column, text, '')
    return value
  })
  return [...new Set(values.filter(value => value !== null))]
}

function life(journal: RowJournal, row: SheetRow): IncomingGroup['life'] {
  const words = cleanLine(journal, 'status', row('status'))
  if (words === null) return null
  const state = readLifeState(words)
  // A word we do not know may mean that the door is locked.
  if (state === null) journal.ask('life-unread', 'status', words, 'held')
  if (state === null) return null
  const until = oneWord(journal, row, 'until', text => (DATE.test(text) ? text : null))
  const note = cleanLine(journal, 'status note', row('status note'))
  return state === 'open' && until === null && note === null ? null : { state, until, note }
}

export function fillFromSheet(
  journal: RowJournal,
  row: SheetRow,
  group: IncomingGroup,
  options: ImportOptions,
): void {
  const line = (column: Column) => cleanLine(journal, column, row(column))
  Object.assign(group, {
    summary: line('summary'),
    words: cleanWords(journal, 'description', row('description')),
    topics: topics(journal, row, options),
    forWhom: oneWord(journal, row, 'for whom', readForWhom) ?? options.forWhom ?? null,
    communities: listed(journal, row, 'communities', text => COMMUNITY_NAMES.get(foldName(text)) ?? null),
    languages: listed(journal, row, 'language', knownLanguage),
    cost: oneWord(journal, row, 'cost', readCost),
    // A sheet that does not say so has not agreed to a room's link being shown to all.
    joining: oneWord(journal, row, 'joining', readJoining) ?? 'unknown',
    bringSomeone: oneWord(journal, row, 'bring someone', readYesNo),
    life: life(journal, row),
    contact: {
      phone: cleanPhone(journal, 'phone', row('phone')),
      email: cleanEmail(journal, 'email', row('email')),
      web: cleanLink(journal, 'website', row('website')),
    },
    listedBy: line('listed by'),
    updatedAt: readStamp(journal, 'updated', row('updated')),
    ...answersOfRow(journal, row, options),
  })
}
