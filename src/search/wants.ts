/** Plain words as wants: each word has to be met, none is interpreted. */
import type { Want } from './query.ts'
import { fold } from './text/fold.ts'
import { STOP_WORDS } from './text/stop-words.ts'
import { wordsOf } from './text/words.ts'

/** Hyphened words stay together; a dot parts words only before a space. */
const TYPED_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼ`´.‐‑-]*/gu

/**
 * @example wantsOf('step-free Worksop').map(want => want.typed) // ["step-free", "Worksop"]
 */
export function wantsOf(text: string): Want[] {
  const seen = new Set<string>()
  return (text.match(TYPED_WORD) ?? [])
    .map(word => word.replace(/[.‐‑-]+$/u, match => (/\..*\./.test(word) ? match : '')))
    .filter(word => {
      const folded = wordsOf(word).join(' ')
      return folded !== '' && !STOP_WORDS.has(fold(word)) && !seen.has(folded) && seen.add(folded)
    })
    .map(word => ({ typed: word, phrases: [word] }))
}
