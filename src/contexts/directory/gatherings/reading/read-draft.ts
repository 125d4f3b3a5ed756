/** Goes through the words once, each reader in turn having its say. */
import type { Draft, Reader } from './draft.ts'
import { readDates, readFromUntil, readRange } from './read-dates.ts'
import { readNot } from './read-not.ts'
import { readEvery, readRhythm, readWeekdays, readWeeks } from './read-repeat.ts'
import { readTerms, readTimeless } from './read-terms.ts'
import { readLength, readTimes } from './read-times.ts'
import type { Token } from './tokens.ts'
import { FILLERS, TIME_LIKE } from './words.ts'

/** What is only about dates comes before what could be part of a date. */
const READERS: Reader[] = [
  readTimeless,
  readNot,
  readTerms,
  readFromUntil,
  readRange,
  readEvery,
  readDates,
  readWeeks,
  readRhythm,
  readWeekdays,
  readLength,
  readTimes,
]

/** Fills the draft; words that nobody understood are kept in `left`. */
export function readDraft(draft: Draft): Draft {
  for (let at = 0; at < draft.tokens.length; ) {
    let taken = 0
    for (const reader of READERS) {
      const notes = draft.notes.length
      taken = reader(draft, at)
      if (taken > 0) break
      draft.notes.length = notes
    }
    if (taken === 0) {
      const token = draft.tokens[at]!
      if (!isFiller(token)) draft.left.push(token)
      taken = 1
    }
    at += taken
  }
  return draft
}

/** Whether what was not understood speaks of dates, so that the reading as a whole cannot be trusted. */
export function leftSpeaksOfDates(draft: Draft): boolean {
  return draft.left.some(token => token.kind !== 'word' || TIME_LIKE.test(token.word))
}

function isFiller(token: Token): boolean {
  return token.kind === 'mark' || (token.kind === 'word' && FILLERS.has(token.word))
}
