/** What BMLT format letters say about a meeting. A server's own list is used when given, by its world codes. */
import { textOf } from '../incoming/clean-text.ts'
import type { TagFacts } from '../incoming/tag-facts.ts'

/** By world code: the same on every server. */
const BY_WORLD_CODE: Record<string, TagFacts> = {
  WCHR: { access: 'step-free' },
  M: { community: 'men' },
  W: { community: 'women' },
  GL: { community: 'lgbtq' },
  Y: { community: 'young-people' },
  OPEN: { bringSomeone: 'yes' },
  CLOSED: { bringSomeone: 'no' },
  RA: { joining: 'ask-first' },
  BEG: { note: 'For newcomers' },
  CW: { note: 'Children are welcome' },
  VM: { attendance: 'virtual' },
  HYBR: { attendance: 'hybrid' },
  TC: { closedForNow: true },
}

/** By the letters most servers share. Used where no list is given, or the list has no world code for it. */
const BY_LETTERS: Record<string, TagFacts> = {
  WC: { access: 'step-free' },
  SL: { access: 'sign-language' },
  ASL: { access: 'sign-language' },
  M: { community: 'men' },
  W: { community: 'women' },
  GL: { community: 'lgbtq' },
  YP: { community: 'young-people' },
  Y: { community: 'young-people' },
  O: { bringSomeone: 'yes' },
  C: { bringSomeone: 'no' },
  RA: { joining: 'ask-first' },
  B: { note: 'For newcomers' },
  BEG: { note: 'For newcomers' },
  CW: { note: 'Children are welcome' },
  NC: { note: 'No children' },
  CH: { note: 'Closed on public holidays' },
  ID: { note: 'Bring a proof of identity to be let in' },
  ES: { language: ['es'] },
  ENG: { language: ['en'] },
  FIN: { language: ['fi'] },
  PER: { language: ['fa'] },
  'L/R': { language: ['lt', 'ru'] },
  RU: { language: ['ru'] },
  PL: { language: ['pl'] },
  FR: { language: ['fr'] },
  DE: { language: ['de'] },
  IT: { language: ['it'] },
  PT: { language: ['pt'] },
  VM: { attendance: 'virtual' },
  HY: { attendance: 'hybrid' },
  TC: { closedForNow: true },
}

const LANGUAGE_NAMES: Record<string, string[]> = {
  espanol: ['es'],
  spanish: ['es'],
  finnish: ['fi'],
  english: ['en'],
  'english speaking': ['en'],
  persian: ['fa'],
  farsi: ['fa'],
  'lithuanian/russian': ['lt', 'ru'],
  russian: ['ru'],
  polish: ['pl'],
  french: ['fr'],
  german: ['de'],
  italian: ['it'],
  portuguese: ['pt'],
}

const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

export interface FormatList {
  /** Facts for one format letter of this server; null when it says nothing we keep. */
  byKey(key: string): TagFacts | null
  /** The letters for an id of this server, for feeds that only give ids. */
  keyOf(id: string): string | null
}

/** Reads the answer of `GetFormats`; anything malformed in it is passed over. Without one, common letters are known. */
export function formatList(answer: unknown): FormatList {
  const keys = new Map<string, string>()
  const facts = new Map<string, TagFacts>()
  for (const each of Array.isArray(answer) ? answer : []) {
    if (typeof each !== 'object' || each === null) continue
    const format = each as Record<string, unknown>
    const key = textOf(format.key_string).trim()
    if (key === '') continue
    keys.set(textOf(format.id), key)
    const world = textOf(format.world_id)
    const said = world === 'LANG' ? own(LANGUAGE_NAMES, textOf(format.name_string).toLowerCase()) : undefined
    const known = said ? { language: said } : own(BY_WORLD_CODE, world)
    if (known && !facts.has(key)) facts.set(key, known)
  }
  return {
    byKey: key => facts.get(key) ?? own(BY_LETTERS, key) ?? null,
    keyOf: id => keys.get(id) ?? null,
  }
}
