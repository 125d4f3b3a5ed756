/** A text of the urgent help: one for everybody, as a line's own name is, or one for each language. */
import { type Language, languageOf } from '#ui/languages/language.ts'
import type { Translator } from '#ui/messages/translator.ts'

export type WordsForReaders = string | { readonly [language in Language]?: string | undefined }

/** In the reader's language; in English, or in what there is, where the list has no words in theirs. */
export function inReadersWords(words: WordsForReaders, { locale }: Pick<Translator, 'locale'>): string {
  if (typeof words === 'string') return words
  const own = words[languageOf(locale) ?? 'en']
  return own ?? words.en ?? words.nb ?? words.de ?? ''
}
