/** What packs of every area are read with: the thesaurus, urgent help, and whose directory this is. */
import type { ContactPoint } from '../pages/contact-point.tsx'
import type { ThesaurusFile } from '../topics/topic.form.ts'
import type { UrgentHelp } from '../urgent-help/urgent-help.ts'
import { sha256 } from './write-pack.ts'

export interface KeptWords {
  thesaurus: readonly ThesaurusFile[]
  urgentHelp: UrgentHelp
  contact: ContactPoint | null
  /** ISO 3166 alpha-2. */
  homeCountry: string
  /** IANA zone; null: not known. */
  homeZone: string | null
  /** Without a slash at the end. */
  baseUrl: string
}

/** Enough that two never share a name. */
const NAME_LENGTH = 20

/** A text is named by what is in it. */
export const nameOf = async (text: string): Promise<string> => (await sha256(text)).slice(0, NAME_LENGTH)

/** Whether a text is what its name says. */
export const isNamed = async (name: string, text: string): Promise<boolean> => (await nameOf(text)) === name
