/** The name of a language in the reader's language. */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'

const names = new Map<string, Intl.DisplayNames>()

/** @param tag BCP 47; one that nobody knows is shown as it stands */
export function sayLanguage(tag: string, t: Translator): string {
  let of = names.get(t.locale)
  if (!of) {
    of = new Intl.DisplayNames([t.locale], { type: 'language', fallback: 'code' })
    names.set(t.locale, of)
  }
  try {
    return sentenceStart(of.of(tag) ?? tag, t)
  } catch {
    return tag
  }
}
