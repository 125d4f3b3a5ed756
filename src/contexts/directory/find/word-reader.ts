/** Reads a person's own words against the thesaurus (M06, M54). The same words give the same reading. */
import type { Topic } from '#search/topic.ts'
import { asideFrom, saysOnlyAside } from '#search/understanding/aside.ts'
import { isWithinOtherSense } from '#search/understanding/other-senses.ts'
import { createThesaurus, type Thesaurus } from '#search/understanding/thesaurus.ts'
import { understand } from '#search/understanding/understand.ts'
import { labelOf, topics } from '../topics/topics.ts'
import { isDateWord } from './dated-words.ts'
import { FILTER_NAMES, type FilterName } from './filter-name.ts'
import { openNarrowing } from './narrowing-words.ts'
import type { ReadFilter, ReadWords, WordReader } from './read-words.ts'

/** What was typed itself counts whole; what is narrower was not said, but is part of it. */
const TYPED = 1
const NARROWER = 0.8

let kept: { from: readonly Topic[]; thesaurus: Thesaurus } | undefined

/** The thesaurus of the product as the search understands it; made once, and anew when words of the town were taken in. */
export function openThesaurus(): Thesaurus {
  const from = topics()
  if (kept?.from !== from) kept = { from, thesaurus: createThesaurus(from) }
  return kept.thesaurus
}

/** `knownWords`: words the directory itself holds, such as names of groups; they are never mended. */
export function createWordReader(thesaurus: Thesaurus, knownWords: (word: string) => boolean): WordReader {
  const narrowing = openNarrowing()
  return {
    read(words, { locale, exact }) {
      const language = locale.split('-')[0] ?? 'en'
      const read = understand(words, thesaurus, { language, knownWords, narrowing, exact })
      const { topics, added, words: plain, mended, forCloseOnes } = read
      return {
        wants: read.wants,
        narrowed: read.narrowed.map(({ typed, means, wants }) => ({
          typed,
          filters: means.filter(isFilter),
          dates: means.flatMap(({ name, value }) => (name === 'date' && isDateWord(value) ? [value] : [])),
          wants,
        })),
        doubtful: read.doubtful.map(({ slug }) => slug),
        understood: {
          words: plain,
          topics: topics.map(({ slug, typed }) => ({ slug, typed, label: labelOf(slug, locale) })),
          added: added.map(({ slug }) => ({ slug, label: labelOf(slug, locale) })),
          mended,
          denied: read.denied.map(({ typed }) => typed),
          forCloseOnes,
        },
      }
    },
    readTopic: (slug, { locale }) => onlyTopic(slug, labelOf(slug, locale), thesaurus),
    isWord: text => saysOnlyAside(text, narrowing) || understand(text, thesaurus).topics.length > 0,
    claims: (text, part) =>
      isWithinOtherSense(text, part) ||
      understand(text, thesaurus).topics.some(({ typed }) =>
        ` ${typed} `.toLowerCase().includes(` ${part.toLowerCase()} `),
      ),
    asideFrom: text => asideFrom(text, narrowing),
  }
}

const isFilter = (means: { name: string; value: string }): means is ReadFilter =>
  FILTER_NAMES.includes(means.name as FilterName)

function onlyTopic(slug: string, label: string, thesaurus: Thesaurus): ReadWords {
  const narrower = thesaurus.narrower(slug).map(each => ({ slug: each, weight: NARROWER }))
  return {
    wants: [{ typed: label, phrases: [], topics: [{ slug, weight: TYPED }, ...narrower] }],
    narrowed: [],
    doubtful: [],
    understood: {
      words: [],
      topics: [{ slug, label, typed: label }],
      added: [],
      mended: [],
      denied: [],
      forCloseOnes: false,
    },
  }
}

/** The topic that a word or phrase means, such as what stands in a topics column; null when it means none we know. */
export function topicMeant(text: string, thesaurus: Thesaurus): string | null {
  if (thesaurus.topics.has(text)) return text
  return understand(text, thesaurus).topics[0]?.slug ?? null
}
