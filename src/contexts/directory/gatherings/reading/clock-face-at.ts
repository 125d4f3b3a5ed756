/** One time of day in words or figures: "7.30pm", "half past seven", "9 o'clock", and "3" where a time is due. */
import { type Draft, skip, wordAt } from './draft.ts'
import type { ClockFace } from './tokens.ts'

export interface Face {
  face: ClockFace
  next: number
  /** Only a number, which is a time only next to words that say so. */
  bare: boolean
}

/** What follows a number that is not an hour. */
const COUNTED = /^(weeks?|months?|hours?|hrs?|minutes?|mins?|days?|of|other)$/

/** `due`: the words before say that a time comes now. */
export function faceAt(draft: Draft, at: number, due: boolean): Face | null {
  const token = draft.tokens[at]
  if (token?.kind === 'time')
    return { face: token.time, next: skip(draft, at + 1, 'hrs', 'h', 'hours', 'oclock'), bare: false }
  return pastHourAt(draft, at) ?? numberAt(draft, at, due)
}

function pastHourAt(draft: Draft, at: number): Face | null {
  const part = wordAt(draft, at)
  const past = wordAt(draft, at + 1)
  const token = draft.tokens[at + 2]
  if (!/^(half|quarter)$/.test(part) || !/^(past|to)$/.test(past)) return null
  const hour =
    token?.kind === 'number'
      ? token.n
      : token?.kind === 'time' && token.time.minute === 0
        ? token.time.hour
        : 0
  if (hour < 1 || hour > 12) return null
  const half = token?.kind === 'time' ? token.time.half : null
  const minute = part === 'half' ? 30 : past === 'past' ? 15 : 45
  return withHalf(draft, { hour: past === 'to' ? hour - 1 || 12 : hour, minute, half, sure: false }, at + 3)
}

function numberAt(draft: Draft, at: number, due: boolean): Face | null {
  const token = draft.tokens[at]
  if (token?.kind !== 'number' || !Number.isInteger(token.n) || token.n > 24 || token.n < 1) return null
  const face: ClockFace = { hour: token.n % 24, minute: 0, half: null, sure: token.n > 12 }
  const after = wordAt(draft, at + 1)
  if (/^(am|pm|oclock)$/.test(after) && token.n <= 12) return withHalf(draft, face, at + 1)
  if (draft.tokens[at + 1]?.kind === 'month' || COUNTED.test(after)) return null
  const ahead = /^(-|to|until|till|til)$/.test(after) && isClock(draft, at + 2)
  return due || ahead ? { face, next: at + 1, bare: !ahead } : null
}

function withHalf(draft: Draft, face: ClockFace, at: number): Face {
  const next = skip(draft, at, 'oclock')
  const half = /^(am|pm)$/.exec(wordAt(draft, next))?.[0] as 'am' | 'pm' | undefined
  return half ? { face: { ...face, half }, next: next + 1, bare: false } : { face, next, bare: false }
}

function isClock(draft: Draft, at: number): boolean {
  const token = draft.tokens[at]
  return (
    token?.kind === 'time' || (token?.kind === 'number' && /^(am|pm|oclock)$/.test(wordAt(draft, at + 1)))
  )
}
