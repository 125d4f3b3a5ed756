/** `words.yaml` as an intermediary writes it: more words for topics there are, and topics of their own (M54). */
import type { TopicLabels } from '../../../../search/topic.ts'
import type { PlainYaml } from '../plain-yaml.ts'
import {
  FIELDS,
  type Field,
  readThesaurusFile,
  THESAURUS_LANGUAGES,
  type ThesaurusEntry,
} from '../topic.form.ts'

const SORTS = ['everyday', 'professional', 'hidden', 'relatives'] as const
export type Sort = (typeof SORTS)[number]

/** One word more for a topic there is. */
export interface AddedWord {
  slug: string
  language: string
  sort: Sort
  label: string
}

export interface OwnWords {
  words: AddedWord[]
  topics: ThesaurusEntry[]
  /** Why a word may stand under another topic too, by slug and word. */
  shared: Record<string, Record<string, string>>
  /** Whole sentences for the one who wrote the file. */
  faults: string[]
}

type Content = { [name: string]: PlainYaml }

export function readOwnWords(content: Content, isKnown: (slug: string) => boolean): OwnWords {
  const read: OwnWords = { words: [], topics: [], shared: {}, faults: [] }
  for (const name of Object.keys(content))
    if (name !== 'topics' && name !== 'field') read.faults.push(`“${name}”: only “topics” is read here.`)
  for (const [slug, written] of Object.entries(contentOf(content.topics))) {
    const say = (why: string) => read.faults.push(`${slug}: ${why}`)
    if (typeof written !== 'object') say('needs lines of its own under it, such as en, nb or de.')
    else if (isKnown(slug)) moreWords(slug, written, read, say)
    else ownTopic(slug, written, read, say)
  }
  return read
}

type Say = (why: string) => void

function moreWords(slug: string, written: Content, read: OwnWords, say: Say): void {
  for (const [name, value] of Object.entries(written)) {
    if (name === 'shared' && typeof value === 'object') {
      read.shared[slug] = Object.fromEntries(
        Object.entries(value).map(([label, reason]) => [label, String(reason)]),
      )
    } else if (!THESAURUS_LANGUAGES.some(language => language === name)) {
      say(
        `“${name}” cannot be changed for a topic that comes with the product; words in en, nb or de can be added.`,
      )
    } else {
      // The short way: with no shown name to give, all of them are everyday words.
      const sorts = typeof value === 'object' ? value : { everyday: value }
      for (const [sort, line] of Object.entries(sorts)) {
        if (typeof line !== 'string' || !SORTS.includes(sort as Sort))
          say(
            `“${sort}” in ${name} is left out; there are ${SORTS.join(', ')}, and the shown name stays as it is.`,
          )
        else
          for (const label of parted(line))
            read.words.push({ slug, language: name, sort: sort as Sort, label })
      }
    }
  }
}

function ownTopic(slug: string, { field, ...written }: Content, read: OwnWords, say: Say): void {
  const given = THESAURUS_LANGUAGES.find(language => written[language] !== undefined)
  const shown = given && shownName(written[given])
  if (!FIELDS.includes(field as Field)) {
    say(`is a topic of your own, so it needs a line “field” with one of ${FIELDS.join(', ')}.`)
    return
  }
  if (!shown) {
    say('is a topic of your own, so it needs a shown name: a line “preferred” under en, nb or de.')
    return
  }
  // A language that was left out shows the name as it is in the one that was not.
  const names = Object.fromEntries(
    THESAURUS_LANGUAGES.map(language => [language, inFull(written[language] ?? shown)]),
  )
  try {
    const topics = { [slug]: { ...written, ...names } }
    const [entry] = readThesaurusFile(field as Field, {
      field: { en: 'x', nb: 'x', de: 'x' },
      topics,
    }).entries
    if (entry) read.topics.push({ ...entry, oneWay: { ...pointingOut(entry), ...entry.oneWay } })
  } catch (fault) {
    const [, ...why] = (fault instanceof Error ? fault.message : '').split('\n')
    say(why.map(line => line.trim().replace(`topics > ${slug} > `, '')).join('; '))
  }
}

/** Topics that come with the product do not point back to one of yours. */
const pointingOut = ({ related }: ThesaurusEntry): Record<string, string> =>
  Object.fromEntries(related.map(slug => [slug, 'A topic of this directory only.']))

function inFull(written: PlainYaml): PlainYaml {
  if (typeof written !== 'string') return written
  const [preferred = '', ...everyday] = parted(written)
  return { preferred, everyday: everyday.join('; ') } satisfies Partial<Record<keyof TopicLabels, string>>
}

const shownName = (written: PlainYaml | undefined): string | undefined =>
  typeof written === 'object' ? nameIn(written) : typeof written === 'string' ? parted(written)[0] : undefined
const nameIn = ({ preferred }: Content): string | undefined =>
  typeof preferred === 'string' && preferred.trim() !== '' ? preferred.trim() : undefined

const contentOf = (value: PlainYaml | undefined): Content => (typeof value === 'object' ? value : {})

const parted = (line: string): string[] =>
  line
    .split(';')
    .map(label => label.trim())
    .filter(label => label !== '')
