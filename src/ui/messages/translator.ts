/** Text in the reader's language, from typed ICU catalogues. A missing key cannot compile. */
import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en/index.ts'

export type MessageKey = keyof typeof en
export type Catalogue = Record<MessageKey, string>
export type Values = Record<string, string | number>

export interface Translator {
  (key: MessageKey, values?: Values): string
  /** BCP 47, for `lang` and for dates and numbers. */
  locale: string
  dir: 'ltr' | 'rtl'
}

/** Messages without a placeholder are returned as they stand; the others are parsed once and kept. */
export function createTranslator(
  locale: string,
  catalogue: Catalogue,
  dir: 'ltr' | 'rtl' = 'ltr',
): Translator {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  const translate = (key: MessageKey, values?: Values): string => {
    const text = catalogue[key]
    if (!text.includes('{')) return text
    let message = parsed.get(key)
    if (!message) {
      message = new IntlMessageFormat(text, locale)
      parsed.set(key, message)
    }
    return String(message.format(values))
  }
  return Object.assign(translate, { locale, dir })
}

export const english = createTranslator('en-GB', en)
