/** Links, phone numbers and e-mail addresses: kept when they are what they claim to be, else refused and said. */
import { cleanLine, LONGEST } from './clean-text.ts'
import type { RowJournal } from './row-journal.ts'

/** An http(s) link without a password in it; null otherwise. `www.` and bare domains get `https://`. */
export function cleanLink(journal: RowJournal, field: string, value: unknown): string | null {
  const text = cleanLine(journal, field, value, LONGEST.url)
  if (text === null) return null
  const full = /^[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]|$)/i.test(text) ? `https://${text}` : text
  if (/^https?:\/\//i.test(full) && !/\s/.test(full) && URL.canParse(full)) {
    const url = new URL(full)
    if (url.username === '' && url.password === '' && url.hostname.includes('.'))
      // A bare address stays as it was typed, without the stroke a program would put behind it.
      return url.href === `${text}/` ? text : url.href
  }
  journal.repaired('link-refused', field, text, '')
  return null
}

/** A number somebody can dial, spaced as given; null otherwise. Accepts `,`, `*` and `#` of dial-in lines. */
export function cleanPhone(journal: RowJournal, field: string, value: unknown): string | null {
  const text = cleanLine(journal, field, value)
  if (text === null) return null
  const digits = text.replace(/\D/g, '').length
  if (/^[+(]?[\d ()./,*#-]+(?: ?(?:ext\.?|x) ?\d{1,6})?$/i.test(text) && digits >= 3 && digits <= 40)
    return text
  journal.repaired('phone-refused', field, text, '')
  return null
}

/** An e-mail address, lower-cased in its domain; null otherwise. */
export function cleanEmail(journal: RowJournal, field: string, value: unknown): string | null {
  const text = cleanLine(journal, field, value)?.replace(/^mailto:/i, '')
  if (!text) return null
  const match = /^([a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(text)
  if (match && text.length <= 254) return `${match[1]}@${match[2]?.toLowerCase()}`
  journal.repaired('email-refused', field, text, '')
  return null
}
