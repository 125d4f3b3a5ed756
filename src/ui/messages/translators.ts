/** One translator for each language the product speaks. */
import type { Language } from '../languages/language.ts'
import { de } from './de/index.ts'
import { nb } from './nb/index.ts'
import { createTranslator, english, type Translator } from './translator.ts'

export const norwegian = createTranslator('nb', nb)
export const german = createTranslator('de', de)

const TRANSLATORS: Readonly<Record<Language, Translator>> = { en: english, nb: norwegian, de: german }

export const translatorOf = (language: Language): Translator => TRANSLATORS[language]
