/**
 * The short code of a complete set: topic and place in ten signs, kept nowhere. Whoever types it years later is led to
 * what is true then (M09). A group's own code has seven signs, so neither is ever taken for the other.
 */
import { checkSign } from '#platform/check-sign.ts'
import { meantSigns, SIGNS } from '#platform/short-code.ts'
import { PLACE_NUMBERS } from '../places/place-number.ts'

export interface SetNumbers {
  /** Of `thesaurus/numbers.txt`; 0: whatever people meet about. */
  topic: number
  /** Of `place-number.ts`; 0: everywhere. */
  place: number
}

const BASE = SIGNS.length
const PAYLOAD = 9
const HALF = 5

/** Topics that can be told apart; the thesaurus has some four hundred. */
export const TOPIC_NUMBERS = Math.floor(BASE ** PAYLOAD / PLACE_NUMBERS)

/** `22x4k-m7pdc`: in two halves, as one reads it aloud. */
export function setCode({ topic, place }: SetNumbers): string {
  let rest = topic * PLACE_NUMBERS + place
  let signs = ''
  for (let n = 0; n < PAYLOAD; n++) {
    signs = SIGNS[rest % BASE] + signs
    rest = Math.floor(rest / BASE)
  }
  const whole = signs + checkSign(signs, SIGNS)
  return `${whole.slice(0, HALF)}-${whole.slice(HALF)}`
}

/** Null where it is none, or where somebody slipped. */
export function readSetCode(typed: string): SetNumbers | null {
  const signs = meantSigns(typed)
  if (signs?.length !== PAYLOAD + 1) return null
  const payload = signs.slice(0, PAYLOAD)
  if (checkSign(payload, SIGNS) !== signs[PAYLOAD]) return null
  const number = [...payload].reduce((sum, sign) => sum * BASE + SIGNS.indexOf(sign), 0)
  const topic = Math.floor(number / PLACE_NUMBERS)
  return topic < TOPIC_NUMBERS ? { topic, place: number % PLACE_NUMBERS } : null
}
