/** Joins an intermediary's words with those of the product, as far as the same checker finds them sound (M06, M54). */
import { checkThesaurus } from '../check-thesaurus.ts'
import { readLabel } from '../fold-label.ts'
import type { ThesaurusEntry, ThesaurusFile } from '../topic.form.ts'
import type { TopicFault } from '../topic-fault.ts'
import { type AddedWord, type OwnWords, readOwnWords } from './own-words.form.ts'
import { readSoundLines } from './sound-lines.ts'

export interface Joined {
  files: readonly ThesaurusFile[]
  /** What was left out and why, a sentence each; none when all is in. */
  faults: string[]
}

/** Asked of what comes with the product, and not of a topic somebody adds for one town. */
const NOT_ASKED = new Set(['everyday', 'hidden'])

/** Pure, and never throws, whatever stands in the text: what is not sound is named and left out. */
export function addOwnWords(text: string, shipped: readonly ThesaurusFile[]): Joined {
  const { content, faults } = readSoundLines(text)
  const known = new Set(shipped.flatMap(({ entries }) => entries.map(({ slug }) => slug)))
  let own = readOwnWords(content, slug => known.has(slug))
  const told = [...faults, ...own.faults]
  let before: Set<string> | undefined
  const isOld = (fault: TopicFault) => {
    before ??= new Set(checkThesaurus(shipped.flatMap(({ entries }) => entries)).map(keyOf))
    return before.has(keyOf(fault))
  }
  // Checking takes some tenths of a second, so only where there is something to check.
  while (own.words.length + own.topics.length + Object.keys(own.shared).length > 0) {
    const files = join(own, shipped)
    const found = checkThesaurus(files.flatMap(({ entries }) => entries)).filter(
      fault => !(NOT_ASKED.has(fault.rule) && !known.has(fault.slug)) && !isOld(fault),
    )
    if (found.length === 0) return { files, faults: told }
    const left = without(own, found)
    told.push(...found.map(({ slug, message }) => `${slug}: ${message}`))
    // Nothing to lay it to: all or nothing, so that nobody is led astray.
    own = left ?? { words: [], topics: [], shared: {}, faults: [] }
  }
  return { files: shipped, faults: told }
}

/** The words and topics the faults speak of taken away; null where they speak of none. */
function without(own: OwnWords, faults: readonly TopicFault[]): OwnWords | null {
  const named = faults.map(({ slug, message }) => ({
    slug,
    message,
    labels: new Set([...message.matchAll(/"([^"]+)"/g)].map(([, label]) => readLabel(label ?? ''))),
  }))
  const isMeant = ({ label }: AddedWord) => named.some(({ labels }) => labels.has(readLabel(label)))
  const words = own.words.filter(word => !isMeant(word))
  const topics = own.topics.filter(
    topic => !named.some(({ slug, message }) => slug === topic.slug || message.includes(` ${topic.slug} `)),
  )
  const reasons = named.filter(({ slug }) => own.shared[slug])
  if (words.length === own.words.length && topics.length === own.topics.length && reasons.length === 0)
    return null
  const shared = Object.fromEntries(
    Object.entries(own.shared).filter(([slug]) => !reasons.some(each => each.slug === slug)),
  )
  return { ...own, words, topics, shared }
}

function join({ words, topics, shared }: OwnWords, shipped: readonly ThesaurusFile[]): ThesaurusFile[] {
  const bySlug = Map.groupBy(words, ({ slug }) => slug)
  return shipped.map(file => ({
    ...file,
    entries: [
      ...file.entries.map(entry => withWords(entry, bySlug.get(entry.slug) ?? [], shared[entry.slug] ?? {})),
      ...topics.filter(({ field }) => field === file.field),
    ],
  }))
}

function withWords(
  entry: ThesaurusEntry,
  words: readonly AddedWord[],
  shared: Record<string, string>,
): ThesaurusEntry {
  if (words.length === 0 && Object.keys(shared).length === 0) return entry
  const labels = { ...entry.labels }
  for (const { language, sort, label } of words) {
    const own = labels[language]
    if (own) labels[language] = { ...own, [sort]: [...own[sort], label] }
  }
  return { ...entry, labels, shared: { ...entry.shared, ...shared } }
}

const keyOf = ({ rule, slug, message }: TopicFault): string => `${rule} ${slug} ${message}`
