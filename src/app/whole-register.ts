/** Every table of every part, and what is kept about people in it (M77). */
import { directoryPrivacy } from '#contexts/directory/index.ts'
import { intermediariesPrivacy } from '#contexts/intermediaries/index.ts'
import { joinRegisters } from '#platform/privacy/privacy-register.ts'

export const wholeRegister = joinRegisters(directoryPrivacy, intermediariesPrivacy)
