/**
 * What a source last said about a group, field by field, as it is kept beside the group. Comparing it with what the
 * source says now, and with what stands here, tells a change made there from an edit made here.
 */
import { answersFrom, answersSaid } from './answers-said.ts'
import type { SourceGathering, SourceGroup } from './source-group.ts'

export type SaidValue = string | number | boolean | null | SaidValue[] | { [key: string]: SaidValue }

/** Keys such as `name`, `contact.phone`, `gathering/41/schedule`. A gathering's id may hold anything. */
export type FieldKey = string
export type Said = Record<FieldKey, SaidValue>

const GROUP_FIELDS = [
  'name',
  'summary',
  'words',
  'topics',
  'forWhom',
  'communities',
  'languages',
  'cost',
  'joining',
  'bringSomeone',
  'life',
  'listedBy',
] as const
const CONTACT_FIELDS = ['phone', 'email', 'web'] as const
const GATHERING_FIELDS = ['mode', 'schedule', 'notesDoubt', 'online', 'note'] as const
const PLACE_FIELDS = [
  'name',
  'street',
  'town',
  'postcode',
  'country',
  'directions',
  'point',
  'pointIs',
  'shown',
  'access',
  'accessNote',
] as const

/** Kept with what a source said, but no field of a group here: never edited here. */
export const SAID_ONLY: ReadonlySet<FieldKey> = new Set(['listedBy'])

const PREFIX = 'gathering/'

/** The gathering and the part of it that a key names; null for a field of the group itself. */
export function gatheringKey(key: FieldKey): { id: string; part: string } | null {
  if (!key.startsWith(PREFIX)) return null
  const cut = key.lastIndexOf('/')
  return { id: key.slice(PREFIX.length, cut), part: key.slice(cut + 1) }
}

/** A copy of plain data with nothing undefined in it. */
function plain(value: unknown): SaidValue {
  if (typeof value !== 'object' || value === null) return (value ?? null) as SaidValue
  if (Array.isArray(value)) return value.map(plain)
  const copy: { [key: string]: SaidValue } = {}
  for (const [key, part] of Object.entries(value)) if (part !== undefined) copy[key] = plain(part)
  return copy
}

const isObject = (value: unknown): value is Record<string, SaidValue> =>
  typeof value === 'object' && value !== null

/** Equal in what they say: the order of keys does not count, and nothing equals null. */
export function sameValue(a: SaidValue | undefined, b: SaidValue | undefined): boolean {
  const [left, right] = [a ?? null, b ?? null]
  if (left === right) return true
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false
  const [mine, theirs] = [Object.keys(left), Object.keys(right)]
  return mine.length === theirs.length && mine.every(key => key in right && sameValue(left[key], right[key]))
}

/** Whether two sources said the same. A key left out and a key with null both say nothing: older records have those. */
export const isAsSaid = (a: Said, b: Said): boolean =>
  Object.keys(a).every(key => sameValue(a[key], b[key])) &&
  Object.keys(b).every(key => key in a || b[key] === null)

/** Notes these fields of `from` under keys that begin with `at`. What is silent gets no key: that is most of it. */
function note<From extends object>(
  said: Said,
  at: string,
  fields: readonly (keyof From & string)[],
  from: From,
) {
  for (const field of fields) {
    const value = from[field] ?? null
    if (value !== null) said[at + field] = plain(value)
  }
}

/** Everything a source says about a group but when it said so. Only what is said has a key. */
export function saidOf(group: SourceGroup): Said {
  // Without a prototype it is a table from the start: each group has keys of its own, and a shape for each takes long.
  const said: Said = Object.create(null)
  note(said, '', GROUP_FIELDS, group)
  note(said, 'contact.', CONTACT_FIELDS, group.contact)
  for (const [field, value] of Object.entries(answersSaid(group))) said[field] = plain(value)
  for (const gathering of group.gatherings) {
    const at = `${PREFIX}${gathering.externalId}/`
    note(said, at, GATHERING_FIELDS, gathering)
    if (gathering.place) note(said, `${at}place.`, PLACE_FIELDS, gathering.place)
  }
  return said
}

/** Ids of the gatherings spoken of, in order of appearance. */
export function gatheringIds(said: Said): string[] {
  const ids = new Set<string>()
  for (const key of Object.keys(said)) {
    const gathering = gatheringKey(key)
    if (gathering) ids.add(gathering.id)
  }
  return [...ids]
}

/** A place of which only some fields are left is still a whole place. */
const withDefaults = (place: Record<string, SaidValue>): Record<string, SaidValue> => ({
  ...place,
  pointIs: place.pointIs ?? 'exact',
  shown: place.shown ?? 'exact',
  access: place.access ?? {},
})

function gatheringFrom(said: Said, externalId: string): SourceGathering {
  const at = `${PREFIX}${externalId}/`
  const part = (fields: readonly string[], prefix: string) =>
    Object.fromEntries(fields.map(field => [field, said[at + prefix + field] ?? null]))
  const place = PLACE_FIELDS.some(field => (said[`${at}place.${field}`] ?? null) !== null)
  const whole = {
    externalId,
    ...part(GATHERING_FIELDS, ''),
    place: place ? withDefaults(part(PLACE_FIELDS, 'place.')) : null,
  }
  return whole as unknown as SourceGathering
}

/** The group that was said: the inverse of `saidOf`. */
export function groupSaid(
  said: Said,
  handle: Pick<SourceGroup, 'externalId' | 'updatedAt' | 'record'>,
): SourceGroup {
  const fields = Object.fromEntries(GROUP_FIELDS.map(field => [field, said[field] ?? null]))
  const contact = Object.fromEntries(CONTACT_FIELDS.map(field => [field, said[`contact.${field}`] ?? null]))
  const gatherings = gatheringIds(said).map(id => gatheringFrom(said, id))
  return { ...handle, ...fields, ...answersFrom(said), contact, gatherings } as unknown as SourceGroup
}
