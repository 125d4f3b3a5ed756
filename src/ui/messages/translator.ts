/** Text in the reader's language, from typed ICU catalogues. A missing key cannot compile. */
import { en } from './en/index.ts'
import { type Format, pluralMessage, type Values } from './plural-message.ts'

export type MessageKey = keyof typeof en
export type Catalogue = Record<MessageKey, string>
export type { Values }

export interface Translator {
  (key: MessageKey, values?: Values): string
  /** BCP 47, for `lang` and for dates and numbers. */
  locale: string
  dir: 'ltr' | 'rtl'
}

/**
 * Messages without a placeholder are returned as they stand; those that only put words in are filled here,
 * since pages are full of them; the others (plurals, choices) are parsed once and kept.
 */
export function createTranslator(
  locale: string,
  catalogue: Catalogue,
  dir: 'ltr' | 'rtl' = 'ltr',
): Translator {
  const formats = new Map<MessageKey, Format>()
  const translate = (key: MessageKey, values: Values = {}): string => {
    const text = catalogue[key]
    if (!text.includes('{')) return text
    let format = formats.get(key)
    if (!format) {
      format = filled(text) ?? pluralMessage(text, locale)
      formats.set(key, format)
    }
    return format(values)
  }
  return Object.assign(translate, { locale, dir })
}

const ONLY_WORDS_PUT_IN = /^(?:[^{}']*\{[\w-]+\})+[^{}']*$/

function filled(text: string): Format | null {
  if (!ONLY_WORDS_PUT_IN.test(text)) return null
  const parts = text.split(/[{}]/)
  return values => {
    let said = parts[0] as string
    for (let i = 1; i < parts.length; i += 2) said += put(values, parts[i] as string) + parts[i + 1]
    return said
  }
}

function put(values: Values, name: string): string {
  const value = values[name]
  if (value === undefined) throw new Error(`The message needs a value for {${name}}.`)
  return String(value)
}

export const english = createTranslator('en-GB', en)
