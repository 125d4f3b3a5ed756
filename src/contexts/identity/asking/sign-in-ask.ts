/** Somebody asked for a code: one asking, one browser, one code, a few minutes. */

export interface SignInAsk {
  id: string
  /** In small letters. */
  email: string
  language: string
  /** Where to go afterwards: a path of ours. */
  nextPath: string | null
  /** Epoch milliseconds. */
  askedAt: number
  /** Codes entered so far. */
  tries: number
  /** See `known-browser.ts`; null: it was never signed in from there. */
  browserMark: string | null
}

const MINUTE = 60_000

export const ASK_MINUTES = 10
export const ASK_LASTS = ASK_MINUTES * MINUTE
/** As the table has it. */
export const MOST_TRIES = 5
export const CODE_DIGITS = 8

/** Letters with a code to one address within an hour; beyond it the page says the same and no letter goes. */
export const LETTERS_AN_HOUR = 5
/** Askings within an hour from all browsers that are not known; beyond it all of those are told to wait. */
export const ASKS_AN_HOUR = 1_000
/** The same from one that is known. */
export const ASKS_OF_A_BROWSER = 30
export const HOUR = 60 * MINUTE

export const isOpenAsk = ({ askedAt }: SignInAsk, now: number): boolean => now < askedAt + ASK_LASTS

/** The digits of what was typed: people copy codes with blanks in them. */
export const digitsOf = (typed: string): string => typed.replace(/\D/g, '').slice(0, 2 * CODE_DIGITS)

/** `12345678` as `1234 5678`, which is easier to carry from one window to another. */
export const inHalves = (code: string): string =>
  `${code.slice(0, CODE_DIGITS / 2)} ${code.slice(CODE_DIGITS / 2)}`
