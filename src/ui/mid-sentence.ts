/** A label inside a sentence of ours. Whether it keeps its first letter large is a rule of each language. */
import { languageOf } from './languages/language.ts'
import type { Translator } from './messages/translator.ts'

/** Named after somebody: large wherever it stands. */
const NAMED_AFTER =
  /^(?:Addison|Alzheimer|Bekhterev|Behçet|Charcot|Crohn|Cushing|Down|Ehlers|Guillain|Hashimoto|Hodgkin|Huntington|Lewy|Lyme|Marfan|Ménière|Parkinson|Raynaud|Sj[öø]gren|Tourette|Turner)/
/** In English, peoples and faiths too. */
const PEOPLE = /^(?:African|Asian|Black|Caribbean|Christian|Gyps|Irish|Jewish|Muslim|Roma\b)/
/** A word with a large first letter only, which it may have for looks; "LGBTQ+" and "HIV" are no such words. */
const FOR_LOOKS = /^\p{Lu}(?:\p{Ll}|$|[ -])/u

/** "Drugs" as "drugs" and "Sorg" as "sorg"; "Trauer", "Parkinson’s" and "LGBTQ+" as they are. */
export function midSentence(label: string, { locale }: Translator): string {
  const language = languageOf(locale)
  if (!FOR_LOOKS.test(label) || NAMED_AFTER.test(label)) return label
  const keeps = language === 'nb' ? false : language === 'en' ? PEOPLE.test(label) : true
  const first = String.fromCodePoint(label.codePointAt(0) as number)
  return keeps ? label : first.toLocaleLowerCase(locale) + label.slice(first.length)
}
