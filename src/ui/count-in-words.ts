/** Numbers as people say them: in words to twelve, in figures after. */
import type { MessageKey, Translator } from './messages/translator.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** A whole number in the reader's figures, such as 1,234. */
export function inFigures(n: number, t: Translator): string {
  let format = formats.get(t.locale)
  if (!format) {
    format = new Intl.NumberFormat(t.locale)
    formats.set(t.locale, format)
  }
  return format.format(n)
}

/** `eight` for 8, `1,234` for 1234. */
export const countInWords = (n: number, t: Translator): string =>
  Number.isInteger(n) && n >= 0 && n <= 12 ? t(`number.${n}` as MessageKey) : inFigures(n, t)

/** The first letter made large, as at the start of a sentence. */
export function sentenceStart(text: string, t: Translator): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? '' : first.toLocaleUpperCase(t.locale) + text.slice(first.length)
}
