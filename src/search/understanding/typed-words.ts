/** A typed text as words that still know how they were typed. */
import { fold } from '../text/fold.ts'
import { stem } from '../text/stem.ts'
import { LONGEST_WORD } from '../text/words.ts'

export interface TypedWord {
  typed: string
  folded: string
  stem: string
  /** Typed in capitals only: ME is an illness, me is not. */
  capitals: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼ`´]*(?:\.[\p{L}](?![\p{L}]))*/gu
/** Nobody explains in more words what they look for. */
const MOST_WORDS = 64
const MOST_LETTERS = 2000

export function typedWords(text: string): TypedWord[] {
  const words = text.slice(0, MOST_LETTERS).match(WORD) ?? []
  return words.slice(0, MOST_WORDS).flatMap(typed => {
    const folded = fold(`${typed}${typed.includes('.') ? '.' : ''}`).replace(/[^\p{L}\p{N}]/gu, '')
    if (!folded) return []
    const capitals = typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase()
    return [{ typed, folded, stem: stem(folded.slice(0, LONGEST_WORD)), capitals }]
  })
}

/** A looser form: `drinks`, `drinking` and `drink` are one. Only for telling labels, never for finding words. */
export function loose(stemmed: string): string {
  const bare = stemmed.length > 6 && stemmed.endsWith('ing') ? stemmed.slice(0, -3) : stemmed
  return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare
}
