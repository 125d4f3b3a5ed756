/** A typed text as words that still know how they were typed. */
import { fold } from '../text/fold.ts'
import { stem } from '../text/stem.ts'
import { LONGEST_WORD } from '../text/words.ts'
import { looseForm, rootForm } from './word-forms.ts'

export interface TypedWord {
  typed: string
  /** Where it begins in the text, and where it ends. */
  at: number
  end: number
  folded: string
  stem: string
  /** Looser forms, only for telling labels: `drinks` and `drinking` are one, and so are the endings of other languages. */
  loose: string
  root: string
  /** Typed in capitals only: ME is an illness, me is not. */
  capitals: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼ`´]*(?:\.[\p{L}](?![\p{L}]))*/gu
/** Nobody explains in more words what they look for. */
const MOST_WORDS = 64
const MOST_LETTERS = 2000

export function typedWords(text: string): TypedWord[] {
  const words: TypedWord[] = []
  for (const { 0: typed, index } of text.slice(0, MOST_LETTERS).matchAll(WORD)) {
    const folded = fold(typed.includes('.') ? `${typed}.` : typed).replace(NOT_A_LETTER, '')
    if (!folded) continue
    const capitals = typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase()
    words.push(wordFrom({ typed, at: index, end: index + typed.length, folded, capitals }))
    if (words.length === MOST_WORDS) break
  }
  return words
}

const NOT_A_LETTER = /[^\p{L}\p{N}]/gu

/** The same place in the text, read as another word. */
export const readAs = (word: TypedWord, read: string): TypedWord => wordFrom({ ...word, folded: read })

function wordFrom(word: Pick<TypedWord, 'typed' | 'at' | 'end' | 'folded' | 'capitals'>): TypedWord {
  const stemmed = stem(word.folded.slice(0, LONGEST_WORD))
  const loose = looseForm(stemmed)
  return { ...word, stem: stemmed, loose, root: rootForm(loose) }
}
