/** Every table of every part, and what is kept about people in it (M77). */
import { agenciesPrivacy } from '#contexts/agencies/index.ts'
import { directoryPrivacy } from '#contexts/directory/index.ts'
import { intermediariesPrivacy } from '#contexts/intermediaries/index.ts'
import { introductionsPrivacy } from '#contexts/introductions/index.ts'
import { joinRegisters } from '#platform/privacy/privacy-register.ts'

export const wholeRegister = joinRegisters(
  directoryPrivacy,
  intermediariesPrivacy,
  agenciesPrivacy,
  introductionsPrivacy,
)
