/** The front door of introductions: what other parts of the product may name. */

export { copiedIntroductions } from './copied-introductions.ts'
export { type Introductions, openIntroductions } from './introductions.ts'
export { introductionsPrivacy } from './introductions-privacy.ts'
export { introductionsRights } from './introductions-rights.ts'
export { introductionPolicy } from './policy.ts'
export { fillWaysOfDemonstration } from './ways/demonstration/fill-ways.ts'
export { unansweredAtDesk } from './ways/promise/unanswered-at-desk.ts'
export { drawWaysInShort } from './ways/seen/draw-ways-in-short.tsx'
