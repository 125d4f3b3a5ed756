/** A typed text as words that still know how they were typed. */
import { fold } from '../text/fold.ts'
import { stem } from '../text/stem.ts'
import { LONGEST_WORD } from '../text/words.ts'
import { LITTLE_WORDS, STRESS_WORDS } from './intent-words.ts'
import { looseForm, rootForm } from './word-forms.ts'

/** A word wherever it stands. */
export interface WordForms {
  typed: string
  folded: string
  stem: string
  /** Looser forms, only for telling labels: `drinks` and `drinking` are one, and so are the endings of other languages. */
  loose: string
  root: string
  /** Typed in capitals only: ME is an illness, me is not. */
  capitals: boolean
  /** Labels may have it or lack it; see `LITTLE_WORDS`. */
  little: boolean
  /** Only makes it stronger; see `STRESS_WORDS`. */
  stress: boolean
}

export interface TypedWord extends WordForms {
  /** Where it begins in the text, and where it ends. */
  at: number
  end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼ`´]*(?:\.[\p{L}](?![\p{L}]))*/gu
/** Nobody explains in more words what they look for. */
const MOST_WORDS = 64
const MOST_LETTERS = 2000

export function typedWords(text: string): TypedWord[] {
  const words: TypedWord[] = []
  for (const { 0: typed, index } of text.slice(0, MOST_LETTERS).matchAll(WORD)) {
    const forms = formsOf(typed)
    if (forms.folded) words.push({ ...forms, at: index, end: index + typed.length })
    if (words.length === MOST_WORDS) break
  }
  return words
}

/** The words of a text as they stand, and nothing more about them. */
export const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? []

const NOT_A_LETTER = /[^\p{L}\p{N}]/gu

export function formsOf(typed: string): WordForms {
  const folded = PLAIN.test(typed)
    ? typed.toLowerCase()
    : fold(typed.includes('.') ? `${typed}.` : typed).replace(NOT_A_LETTER, '')
  const endings = endingsOf(stemOf(folded))
  // "My meds" are no Norwegian "med".
  const little = endings.little && (endings.stem === folded || folded.length < 4)
  return { typed, folded, capitals: isCapitals(typed), ...endings, little }
}

const PLAIN = /^[A-Za-z0-9]+$/
/** Nearly all words show by their second letter that they are not. */
const SMALL = /^.[a-z]/

const isCapitals = (typed: string): boolean =>
  typed.length > 1 && !SMALL.test(typed) && typed === typed.toUpperCase() && typed !== typed.toLowerCase()

const stemOf = (folded: string): string => stem(folded.slice(0, LONGEST_WORD))

/** All that follows from the stem. */
export type Endings = Pick<WordForms, 'stem' | 'loose' | 'root' | 'little' | 'stress'>

export function endingsOf(stemmed: string): Endings {
  const loose = looseForm(stemmed)
  const [little, stress] = [LITTLE_WORDS.has(stemmed), STRESS_WORDS.has(stemmed)]
  return { stem: stemmed, loose, root: rootForm(loose), little, stress }
}

/** The loosest form of a folded word. */
export const rootOf = (folded: string): string => endingsOf(stemOf(folded)).root

/** The same place in the text, read as another word. */
export const readAs = (word: TypedWord, read: string): TypedWord => ({
  ...word,
  ...{ folded: read, ...endingsOf(stemOf(read)) },
})
