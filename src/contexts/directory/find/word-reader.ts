/** Reads a person's words. */
import { wantsOf } from '#search/wants.ts'
import { labelOf } from '../topics/topics.ts'
import type { WordReader } from './read-words.ts'

export function createWordReader(): WordReader {
  return {
    read: words => ({
      wants: wantsOf(words),
      understood: {
        words: wantsOf(words).map(want => want.typed),
        topics: [],
        added: [],
        mended: [],
        forCloseOnes: false,
      },
    }),
    readTopic: (slug, { locale }) => ({
      wants: [{ typed: labelOf(slug, locale), phrases: [], topics: [{ slug, weight: 1 }] }],
      understood: {
        words: [],
        topics: [{ slug, label: labelOf(slug, locale), typed: '' }],
        added: [],
        mended: [],
        forCloseOnes: false,
      },
    }),
    isWord: () => false,
  }
}
