/** Reads a person's own words against the thesaurus (M06, M54). The same words give the same reading. */
import { createThesaurus, type Thesaurus } from '#search/understanding/thesaurus.ts'
import { understand } from '#search/understanding/understand.ts'
import { labelOf, topics } from '../topics/topics.ts'
import type { ReadWords, WordReader } from './read-words.ts'

/** What was typed itself counts whole; what is narrower was not said, but is part of it. */
const TYPED = 1
const NARROWER = 0.8

/** The thesaurus of the product as the search understands it; made once. */
export const openThesaurus = (): Thesaurus => createThesaurus(topics())

/** `knownWords`: words the directory itself holds, such as names of groups; they are never mended. */
export function createWordReader(thesaurus: Thesaurus, knownWords: (word: string) => boolean): WordReader {
  return {
    read(words, { locale, exact }) {
      const language = locale.split('-')[0] ?? 'en'
      const {
        wants,
        topics,
        added,
        words: plain,
        mended,
        forCloseOnes,
      } = understand(words, thesaurus, {
        language,
        knownWords,
        exact,
      })
      return {
        wants,
        understood: {
          words: plain,
          topics: topics.map(({ slug, typed }) => ({ slug, typed, label: labelOf(slug, locale) })),
          added: added.map(({ slug }) => ({ slug, label: labelOf(slug, locale) })),
          mended,
          forCloseOnes,
        },
      }
    },
    readTopic: (slug, { locale }) => onlyTopic(slug, labelOf(slug, locale), thesaurus),
    isWord: text => understand(text, thesaurus).topics.length > 0,
  }
}

function onlyTopic(slug: string, label: string, thesaurus: Thesaurus): ReadWords {
  const narrower = thesaurus.narrower(slug).map(each => ({ slug: each, weight: NARROWER }))
  return {
    wants: [{ typed: label, phrases: [], topics: [{ slug, weight: TYPED }, ...narrower] }],
    understood: {
      words: [],
      topics: [{ slug, label, typed: label }],
      added: [],
      mended: [],
      forCloseOnes: false,
    },
  }
}

/** The topic that a word or phrase means, such as what stands in a topics column; null when it means none we know. */
export function topicMeant(text: string, thesaurus: Thesaurus): string | null {
  if (thesaurus.topics.has(text)) return text
  return understand(text, thesaurus).topics[0]?.slug ?? null
}
