/** Names of languages as people type them, each with what announces that a group should speak it. */
import type { PhraseRow } from '#search/understanding/phrase-book.ts'

/** By tag: its names in English, Norwegian and German. */
const NAMES: Record<string, string> = {
  en: 'english engelsk englisch',
  nb: 'norwegian norsk norwegisch',
  de: 'german tysk deutsch',
  pl: 'polish polsk polnisch',
  es: 'spanish spansk spanisch',
  fr: 'french fransk französisch',
  it: 'italian italiensk italienisch',
  pt: 'portuguese portugisisk portugiesisch',
  tr: 'turkish tyrkisk türkisch',
  ar: 'arabic arabisk arabisch',
  fa: 'farsi persian persisk persisch dari',
  ku: 'kurdish kurdisk kurdisch',
  ur: 'urdu',
  pa: 'punjabi panjabi',
  hi: 'hindi',
  bn: 'bengali',
  gu: 'gujarati',
  ta: 'tamil tamilsk tamilisch',
  so: 'somali somalisk',
  ti: 'tigrinya tigrinja',
  am: 'amharic amharisk amharisch',
  sw: 'swahili',
  ru: 'russian russisk russisch',
  uk: 'ukrainian ukrainsk ukrainisch',
  ro: 'romanian rumensk rumänisch',
  bg: 'bulgarian bulgarsk bulgarisch',
  hu: 'hungarian ungarsk ungarisch',
  cs: 'czech tsjekkisk tschechisch',
  sk: 'slovak slovakisk slowakisch',
  lt: 'lithuanian litauisk litauisch',
  lv: 'latvian latvisk lettisch',
  el: 'greek gresk griechisch',
  hr: 'croatian kroatisk kroatisch',
  sr: 'serbian serbisk serbisch',
  bs: 'bosnian bosnisk bosnisch',
  sq: 'albanian albansk albanisch',
  nl: 'dutch nederlandsk niederländisch',
  sv: 'swedish svensk schwedisch',
  da: 'danish dansk dänisch',
  fi: 'finnish finsk finnisch',
  zh: 'chinese mandarin cantonese kinesisk chinesisch',
  vi: 'vietnamese vietnamesisk vietnamesisch',
  th: 'thai',
  tl: 'tagalog filipino',
  cy: 'welsh cymraeg',
  ga: 'irish gaelic',
  se: 'sami samisk',
  he: 'hebrew hebraisk hebräisch',
}

export const languagePhrases = (): PhraseRow[] =>
  Object.entries(NAMES).flatMap(([tag, names]): PhraseRow[] => {
    const means = [{ name: 'language', value: tag }]
    const all = names.split(' ')
    const told = all.flatMap(name => [
      `in ${name}`,
      `${name} speaking`,
      `${name} speakers`,
      `${name} language`,
      `who speak ${name}`,
      `speak ${name}`,
      `speaks ${name}`,
      `på ${name}`,
      `snakker ${name}`,
      `${name}talende`,
      `${name}språklig`,
      `${name}språklige`,
      `auf ${name}`,
      `in ${name}er sprache`,
      `${name}sprachig`,
      `${name}sprachige`,
      `${name}sprachiger`,
    ])
    const bare = all.flatMap(name => [name, `${name}e`, `${name}en`])
    return [
      { phrases: told.join(';'), means, rule: 'always' },
      { phrases: bare.join(';'), means, rule: 'alone' },
    ]
  })
