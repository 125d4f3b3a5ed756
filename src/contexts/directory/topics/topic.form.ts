/** A thesaurus file as a person writes it, read into typed entries. The form is told in `thesaurus/README.md`. */
import { z } from 'zod'
import type { Topic, TopicLabels } from '../../../search/topic.ts'

/** The fields of life the thesaurus is cut into, in the order they are shown; one file each. */
export const FIELDS = [
  'mind',
  'body',
  'addiction',
  'bereavement',
  'family',
  'caring',
  'isolation',
  'disability',
  'life-situations',
  'communities',
] as const
export type Field = (typeof FIELDS)[number]

/** Every topic has a shown name in each of these. */
export const THESAURUS_LANGUAGES = ['en', 'nb', 'de'] as const
export type ThesaurusLanguage = (typeof THESAURUS_LANGUAGES)[number]

/** A topic with the reasons its authors gave; only the checker reads those. */
export interface ThesaurusEntry extends Topic {
  field: Field
  /** Label to the reason why another, unrelated topic may carry it too. */
  shared: Record<string, string>
  /** Related topic to the reason why it does not point back. */
  oneWay: Record<string, string>
  /** Easily mistaken for this one: they may never share a word. */
  apart: string[]
}

export interface ThesaurusFile {
  field: Field
  name: Record<ThesaurusLanguage, string>
  entries: ThesaurusEntry[]
}

const words = z.string()
const several = words.optional()
const name = words.min(1)
const reasons = z.record(words, words.min(10, 'a reason is a sentence')).optional()

const inFull = z.strictObject({
  preferred: name,
  everyday: several,
  professional: several,
  hidden: several,
  relatives: several,
})
/** The short way is one line: the shown name first, other everyday ways to say it after it. */
const labels = z.union([name, inFull])

const entry = z.strictObject({
  en: inFull,
  nb: labels,
  de: labels,
  broader: several,
  related: several,
  apart: several,
  shared: reasons,
  'one-way': reasons,
  sensitive: z.literal(true).optional(),
  urgent: z.literal(true).optional(),
  front: z.literal(true).optional(),
})

const file = z.strictObject({
  field: z.strictObject({ en: name, nb: name, de: name }),
  topics: z.record(words, entry),
})

/**
 * Reads one parsed YAML file of a field. Throws an error that names the file and lists every fault with its topic;
 * whether the words are wise is the checker's question, not the form's.
 */
export function readThesaurusFile(field: Field, content: unknown): ThesaurusFile {
  const read = file.safeParse(content)
  if (!read.success) {
    const faults = read.error.issues.map(issue => `  ${issue.path.join(' > ')}: ${issue.message}`)
    throw new Error(`thesaurus/${field}.yaml is not in the form:\n${faults.join('\n')}`)
  }
  const entries = Object.entries(read.data.topics).map(([slug, written]) => entryFrom(field, slug, written))
  return { field, name: read.data.field, entries }
}

function entryFrom(field: Field, slug: string, written: z.infer<typeof entry>): ThesaurusEntry {
  const { en, nb, de, sensitive, urgent, front } = written
  return {
    slug,
    field,
    labels: { en: labelsFrom(en), nb: labelsFrom(nb), de: labelsFrom(de) },
    broader: parted(written.broader),
    related: parted(written.related),
    apart: parted(written.apart),
    shared: written.shared ?? {},
    oneWay: written['one-way'] ?? {},
    ...(sensitive && { sensitive }),
    ...(urgent && { urgent }),
    ...(front && { front }),
  }
}

function labelsFrom(written: z.infer<typeof labels>): TopicLabels {
  if (typeof written === 'string') {
    const [preferred = '', ...everyday] = parted(written)
    return { preferred, everyday, professional: [], hidden: [], relatives: [] }
  }
  return {
    preferred: written.preferred.trim(),
    everyday: parted(written.everyday),
    professional: parted(written.professional),
    hidden: parted(written.hidden),
    relatives: parted(written.relatives),
  }
}

/** "one; two ; three" as a list; semicolons only, so that commas may stand in a label. */
function parted(line = ''): string[] {
  const parts: string[] = []
  for (const part of line.split(';')) {
    const label = part.trim()
    if (label !== '') parts.push(label)
  }
  return parts
}
