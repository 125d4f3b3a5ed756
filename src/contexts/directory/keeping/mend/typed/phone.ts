/** A phone number as somebody writes it, kept the way it was written. */

const NUMBER = /^[+(\d][\d\s()./\u2013-]*\d(?:\s*(?:ext|x|#)\.?\s*\d{1,6})?$/i

/** The number as typed; null where it cannot be one. Short ones such as 116 123 are numbers too. */
export function readPhone(typed: string): string | null {
  const trimmed = typed.replace(/\s+/g, ' ').trim()
  const digits = trimmed.replace(/\D/g, '').length
  return trimmed.length <= 40 && digits >= 3 && digits <= 20 && NUMBER.test(trimmed) ? trimmed : null
}
