/** One line of our ndjson, untrusted, to an incoming group. Every field is cleaned as if a stranger had typed it. */
import { COMMUNITIES, type Community } from '#contexts/directory/index.ts'
import { cleanEmail, cleanLink, cleanPhone } from '../incoming/clean-contact.ts'
import { cleanLine, cleanWords, LONGEST } from '../incoming/clean-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { bareGroup, type IncomingGroup } from '../incoming/incoming-group.ts'
import { knownLanguage } from '../incoming/language.ts'
import { madeId } from '../incoming/made-id.ts'
import { RowJournal } from '../incoming/row-journal.ts'
import type { RowOutcome } from '../incoming/row-outcome.ts'
import { answersOfLine } from './answers-line.ts'
import { gatheringOf } from './gathering-line.ts'
import { type Fields, fieldsOf, listOf, oneOf } from './untrusted-fields.ts'

function lifeOf(journal: RowJournal, value: unknown): IncomingGroup['life'] {
  if (value === null || value === undefined) return null
  const given = fieldsOf(value)
  const state = oneOf(['forming', 'open', 'paused', 'resting', 'ended'] as const, given.state)
  if (state === null)
    journal.ask('life-unread', 'life', cleanLine(journal, 'life', given.state) ?? '', 'held')
  if (state === null) return null
  const until =
    typeof given.until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given.until) ? given.until : null
  const note = cleanLine(journal, 'life.note', given.note)
  return state === 'open' && until === null && note === null ? null : { state, until, note }
}

/** Epoch milliseconds up to the year 2100; anything else is no date anybody meant. */
const momentOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 4_102_444_800_000
    ? value
    : null

function fill(journal: RowJournal, given: Fields, group: IncomingGroup, options: ImportOptions): void {
  const cost = fieldsOf(given.cost)
  const contact = fieldsOf(given.contact)
  const kind = oneOf(['free', 'donation', 'fee'] as const, cost.kind)
  const lines = (field: string) =>
    listOf(given[field])
      .map(each => cleanLine(journal, field, each, 100))
      .filter(each => each !== null)
  Object.assign(group, {
    summary: cleanLine(journal, 'summary', given.summary),
    words: cleanWords(journal, 'words', given.words),
    topics: [
      ...new Set([
        ...(options.topics ?? []),
        ...lines('topics').map(text => options.topicOf?.(text) ?? text),
      ]),
    ],
    forWhom: oneOf(['me', 'close-person', 'both'] as const, given.forWhom) ?? options.forWhom ?? null,
    communities: lines('communities').filter((each): each is Community =>
      COMMUNITIES.some(known => known === each),
    ),
    languages: lines('languages')
      .map(knownLanguage)
      .filter(each => each !== null),
    cost: kind && { kind, note: cleanLine(journal, 'cost.note', cost.note) },
    joining: oneOf(['open', 'ask-first', 'closed', 'unknown'] as const, given.joining) ?? 'unknown',
    bringSomeone: oneOf(['yes', 'ask', 'no'] as const, given.bringSomeone),
    life: lifeOf(journal, given.life),
    contact: {
      phone: cleanPhone(journal, 'phone', contact.phone),
      email: cleanEmail(journal, 'email', contact.email),
      web: cleanLink(journal, 'web', contact.web),
    },
    listedBy: cleanLine(journal, 'listedBy', given.listedBy),
    updatedAt: momentOf(given.updatedAt),
    ...answersOfLine(journal, given, options),
  })
}

/** Reads one parsed line; `number` is its place in the file, from 1. Never throws. */
export function readGroupLine(value: unknown, number: number, options: ImportOptions): RowOutcome {
  const journal = new RowJournal({ number, id: null, name: null })
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return journal.refuse('not-a-record')
  const given = fieldsOf(value)
  journal.row.id = cleanLine(journal, 'id', given.externalId ?? given.id, LONGEST.id)
  if (given.removed === true)
    return journal.refuse('taken-out', typeof given.at === 'string' ? given.at.slice(0, 10) : '')
  const name = cleanLine(journal, 'name', given.name, LONGEST.name)
  journal.row.name = name
  if (!name) return journal.refuse('no-name')
  const group = bareGroup(journal.row.id ?? madeId(journal, [name]), name, journal.row)
  group.sameAs = group.externalId
  fill(journal, given, group, options)
  group.gatherings = listOf(given.gatherings).map((each, index) =>
    gatheringOf(journal, each, {
      groupId: group.externalId,
      number: index + 1,
      own: options.ownExport === true && Boolean(group.record?.code),
    }),
  )
  return journal.settle(group)
}
