/** The name of a language in the reader's language. */
import { sentenceStart } from '#ui/count-in-words.ts'
import { languageOf } from '#ui/languages/language.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { midSentence } from '#ui/mid-sentence.ts'

const kept = new Map<string, string>()
const MOST = 2000

/** @param tag BCP 47; one that nobody knows is shown as it stands */
export function sayLanguage(tag: string, t: Translator): string {
  const key = `${t.locale} ${tag}`
  let name = kept.get(key)
  if (name === undefined) {
    name = isSigned(tag) ? t(`language.${tag}`) : sentenceStart(nameOf(tag, t.locale), t)
    if (kept.size >= MOST) kept.clear()
    kept.set(key, name)
  }
  return name
}

/** The same inside a sentence: in Norwegian the names of languages are written small there. */
export const languageWithin = (tag: string, t: Translator): string =>
  languageOf(t.locale) === 'nb' ? midSentence(sayLanguage(tag, t), t) : sayLanguage(tag, t)

/** Sign languages are languages; the tables of names that come with the runtime do not know them. */
const SIGNED = ['ase', 'bfi', 'dse', 'gsg', 'isg', 'nsl', 'ssp', 'swl'] as const
const isSigned = (tag: string): tag is (typeof SIGNED)[number] => (SIGNED as readonly string[]).includes(tag)

function nameOf(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
