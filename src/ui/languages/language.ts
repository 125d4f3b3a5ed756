/** The languages the product itself speaks. What groups say of themselves stays in their own words, in any language. */

export const LANGUAGES = ['en', 'nb', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** What those who speak it call it. */
export const OWN_NAME: Readonly<Record<Language, string>> = {
  en: 'English',
  nb: 'Norsk bokmål',
  de: 'Deutsch',
}

/** Languages by their first subtag. Bokmål is what readers of Nynorsk, and of "Norwegian" without more said, are given. */
const READS: ReadonlyMap<string, Language> = new Map([
  ['en', 'en'],
  ['nb', 'nb'],
  ['nn', 'nb'],
  ['no', 'nb'],
  ['de', 'de'],
])

/** Ours for a language tag such as `de-AT`; null where we speak none that its readers would choose. */
export const languageOf = (tag: string): Language | null =>
  READS.get(tag.trim().toLowerCase().split('-', 1)[0] ?? '') ?? null
