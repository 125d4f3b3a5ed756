/** One translator for each language the product speaks. */
import type { Language } from '../languages/language.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { nb } from './nb/index.ts'
import { createTranslator, english, type Translator } from './translator.ts'

export const norwegian = createTranslator('nb', nb)
export const german = createTranslator('de', de)

/** American days and times: "Friday, November 27", "6:30 pm". The words are the same. */
export const american = createTranslator('en-US', {
  ...en,
  'gatherings.clock': en['gatherings.clock'].replace('{.{minute}}', '{:{minute}}'),
  'gatherings.date': '{month}\u00a0{day}',
  'gatherings.date-year': '{month}\u00a0{day}, {year}',
  'gatherings.day-of-month': '{month}\u00a0{day}',
  'gatherings.day-full': '{weekday}, {month}\u00a0{day}, {year}',
  'gatherings.day-short': '{weekday}, {month}\u00a0{day}',
  'gatherings.day-short-year': '{weekday}, {month}\u00a0{day}, {year}',
})

const TRANSLATORS: Readonly<Record<Language, Translator>> = { en: english, nb: norwegian, de: german }

/** @param country ISO 3166 alpha-2 of the directory: in the United States English readers are told days and times as there. */
export const translatorOf = (language: Language, country = 'GB'): Translator =>
  language === 'en' && country === 'US' ? american : TRANSLATORS[language]
