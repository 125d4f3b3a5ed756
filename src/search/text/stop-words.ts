/** Little words that say nothing about what is looked for, in English, Norwegian and German. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or of for to in on at by with from is are am be it
  og eller av pa med til som en et
  und oder von mit fur der das den dem des ein eine einer einen im zu zum zur`.split(/\s+/),
)
