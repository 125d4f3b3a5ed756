/** The reader's language as their browser asks for it. */
import { type Language, languageOf } from './language.ts'

/** What browsers ask for is much the same from reader to reader; anything longer was not written by one. */
const MOST_KEPT = 500
const LONGEST = 300
const read = new Map<string, Language | null>()

/**
 * The one they want most of those we speak; the earlier of two wanted alike. Null: none of them.
 * @param header `Accept-Language`, as it came
 */
export function acceptedLanguage(header: string | undefined): Language | null {
  if (!header) return null
  const asked = header.slice(0, LONGEST)
  let language = read.get(asked)
  if (language === undefined) {
    language = mostWanted(asked)
    if (read.size >= MOST_KEPT) read.clear()
    read.set(asked, language)
  }
  return language
}

function mostWanted(asked: string): Language | null {
  let best: Language | null = null
  let most = 0
  for (const part of asked.split(',')) {
    const [tag = '', ...parameters] = part.split(';')
    const language = languageOf(tag)
    const weight = language ? weightOf(parameters) : 0
    if (weight > most) [best, most] = [language, weight]
  }
  return best
}

function weightOf(parameters: readonly string[]): number {
  const q = parameters.map(each => each.trim().toLowerCase()).find(each => each.startsWith('q='))
  return q ? Math.min(1, Number(q.slice(2)) || 0) : 1
}
