/** A typed text as words that still know how they were typed. */
import { fold } from '../text/fold.ts'
import { stem } from '../text/stem.ts'
import { LONGEST_WORD } from '../text/words.ts'
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

/**
 * The words of a label, wherever they stand. Each is worked out once and kept in `known`, since in a thesaurus it comes
 * four times; what people type is never kept so, and leaves nothing behind.
 */
export function labelWords(label: string, known: Map<string, WordForms>): WordForms[] {
  const words: WordForms[] = []
  for (const typed of label.match(WORD) ?? []) {
    let forms = known.get(typed)
    if (!forms) {
      forms = formsOf(typed)
      known.set(typed, forms)
    }
    if (forms.folded) words.push(forms)
  }
  return words
}

const NOT_A_LETTER = /[^\p{L}\p{N}]/gu

function formsOf(typed: string): WordForms {
  const folded = fold(typed.includes('.') ? `${typed}.` : typed).replace(NOT_A_LETTER, '')
  const capitals = typed.length > 1 && typed === typed.toUpperCase() && typed !== typed.toLowerCase()
  return { typed, capitals, ...endingsOf(folded) }
}

function endingsOf(folded: string): Pick<WordForms, 'folded' | 'stem' | 'loose' | 'root'> {
  const stemmed = stem(folded.slice(0, LONGEST_WORD))
  const loose = looseForm(stemmed)
  return { folded, stem: stemmed, loose, root: rootForm(loose) }
}

/** The same place in the text, read as another word. */
export const readAs = (word: TypedWord, read: string): TypedWord => ({ ...word, ...endingsOf(read) })
