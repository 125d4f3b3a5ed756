/** The front door of the intermediaries' context: the desk of a local contact point. */
export { concernLetters } from './concerns/concern-letters.ts'
export { withdrawAgain } from './concerns/withdraw.ts'
export { note as noteDeskCall } from './desk/work-on.ts'
export { type Intermediaries, openIntermediaries } from './intermediaries.ts'
export { intermediariesPrivacy } from './intermediaries-privacy.ts'
export { intermediariesRights } from './intermediaries-rights.ts'
export { intermediaryPolicy } from './policy.ts'
export type { IntermediaryTables } from './tables.ts'
