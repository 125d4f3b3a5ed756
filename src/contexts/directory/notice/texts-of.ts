/** Every free text of a group that readers see, with where it stands. Pure. */
import type { Gathering } from '../gatherings/gathering.ts'
import type { Group, WhatHappens } from '../groups/group.ts'
import type { TextIs } from './notice.ts'
import { speaksOfVenue } from './venue-words.ts'

/** What is read of a record, whether it stands here or comes from a list. */
export interface Readable {
  name: string
  summary: string | null
  words: string | null
  life: { note: string | null } | null
  cost: Group['cost']
  happens?: Partial<WhatHappens> | null
  statements?: readonly { words: string }[] | null
  gatherings: readonly Pick<Gathering, 'place' | 'online' | 'note' | 'schedule'>[]
}

/** Names of fields, as reports and pages call them. */
export const NOTICED_FIELDS = [
  ...([
    'name',
    'summary',
    'words',
    'life',
    'cost',
    'whoComes',
    'firstVisit',
    'whoMeetsYou',
    'notThis',
  ] as const),
  ...(['statements', 'place', 'street', 'directions', 'accessNote', 'online', 'note', 'exceptions'] as const),
] as const
export type NoticedField = (typeof NOTICED_FIELDS)[number]

export interface FieldText {
  field: NoticedField
  /** Which gathering, from 0; null: of the whole group. */
  gathering: number | null
  text: string
  is: TextIs
  /** A house with a name of its own stands there. */
  venue: boolean
  /** It belongs to a place that is shown by its town alone: no page shows it, whatever it says. */
  behindTown: boolean
}

export function* textsOf(group: Readable): Generator<FieldText> {
  const { happens, life, cost } = group
  const venue = group.gatherings.some(({ place }) => hasVenue(place))
  const whole = (field: NoticedField, text: string | null | undefined, is: TextIs = 'words') =>
    text ? [{ field, text, is, gathering: null, venue, behindTown: false }] : []
  yield* whole('name', group.name, 'title')
  yield* whole('summary', group.summary)
  yield* whole('words', group.words)
  yield* whole('life', life?.note)
  yield* whole('cost', cost?.note)
  for (const field of ['whoComes', 'firstVisit', 'whoMeetsYou'] as const)
    yield* whole(field, happens?.[field])
  for (const text of happens?.notThis ?? []) yield* whole('notThis', text)
  for (const { words } of group.statements ?? []) yield* whole('statements', words)
  for (const [n, gathering] of group.gatherings.entries()) yield* ofGathering(gathering, n)
}

function* ofGathering(
  { place, online, note, schedule }: Readable['gatherings'][number],
  gathering: number,
): Generator<FieldText> {
  const venue = hasVenue(place)
  const behindTown = place?.shown === 'town'
  const here = (field: NoticedField, text: string | null | undefined, is: TextIs = 'words') =>
    text ? [{ field, text, is, gathering, venue, behindTown }] : []
  yield* here('online', online?.note)
  yield* here('place', place?.name, 'title')
  yield* here('street', place?.street, 'street')
  yield* here('directions', place?.directions)
  yield* here('accessNote', place?.accessNote)
  yield* here('note', note)
  for (const exception of schedule.exceptions) {
    yield* here('exceptions', exception.note)
    if (exception.change === 'moved') yield* here('exceptions', exception.to.where)
  }
}

/** A name of a place that is not its street once more, and no flat: something a stranger would find. */
function hasVenue(place: Gathering['place']): boolean {
  if (!place) return false
  const { name, street } = place
  if (name === null) return street?.split(',').some(part => !/\d/.test(part) && speaksOfVenue(part)) ?? false
  return speaksOfVenue(name) || (name !== street && !/\d/.test(name) && !/cottage|bungalow/i.test(name))
}
