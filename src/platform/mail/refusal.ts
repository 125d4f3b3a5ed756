/** What a mail server meant when a letter did not go. Pure. */
import { NotTaken } from './carrier.ts'

/** As the library tells it. */
export interface Told {
  responseCode?: number
  code?: string
  command?: string
  response?: string
}

/**
 * A number is the server's own word. Without one the line broke: before the letter nothing can have arrived, later it may
 * have. Only a word about the letter box itself is final: whether we are let in, and what it thinks of the letter, is ours
 * to mend, and nobody is to be taken for gone because of it.
 */
export function notTaken(error: unknown, letterBegun: boolean): NotTaken {
  const { responseCode, code = 'EUNKNOWN', command, response = '' } = (error ?? {}) as Told
  if (!responseCode) return new NotTaken(letterBegun ? 'unclear' : 'later', code)
  const enhanced = enhancedCode(response)
  const gone = command === 'RCPT TO' && isNoSuchBox(responseCode, enhanced)
  return new NotTaken(gone ? 'refused' : 'later', String(responseCode), enhanced)
}

/** `550 5.1.1 …` → `5.1.1` (RFC 2034); digits only, nothing of the words behind it. */
export const enhancedCode = (response: string): string | null =>
  /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})(?!\S)/.exec(response)?.[1] ?? null

/** 5.1.x: the address; 5.2.1: the box is closed (RFC 3463). */
function isNoSuchBox(code: number, enhanced: string | null): boolean {
  if (code !== 550 && code !== 551 && code !== 553) return false
  return enhanced === null ? code === 550 : /^5\.(1\.\d+|2\.1)$/.test(enhanced)
}
