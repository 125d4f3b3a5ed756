/** Numbers as people say them: in words to twelve, in figures after. */
import type { MessageKey, Translator } from './messages/translator.ts'

const kept = new Map<string, (n: number) => string>()

/** A whole number in the reader's figures, such as 1,234. Small ones are the same everywhere Latin figures are used. */
export function inFigures(n: number, t: Translator): string {
  let say = kept.get(t.locale)
  if (!say) {
    const format = new Intl.NumberFormat(t.locale)
    const latin = format.format(1) === '1'
    say = number =>
      latin && Number.isInteger(number) && number >= 0 && number < 1000
        ? String(number)
        : format.format(number)
    kept.set(t.locale, say)
  }
  return say(n)
}

/** `eight` for 8, `1,234` for 1234. */
export const countInWords = (n: number, t: Translator): string =>
  Number.isInteger(n) && n >= 0 && n <= 12 ? t(`number.${n}` as MessageKey) : inFigures(n, t)

/** Both in words or both in figures: `six to nine`, `8 to 14`. */
export const spanInWords = (from: number, to: number, t: Translator): [from: string, to: string] => {
  const say = countInWords(to, t) === inFigures(to, t) ? inFigures : countInWords
  return [say(from, t), say(to, t)]
}

/** The first letter made large, as at the start of a sentence. */
export function sentenceStart(text: string, t: Translator): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? '' : first.toLocaleUpperCase(t.locale) + text.slice(first.length)
}
