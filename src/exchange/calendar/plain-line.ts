/** Text from outside made safe for a calendar line, beyond the escaping that the writer does. */

/** Control characters, line ends and bidirectional overrides become spaces; at most `longest` characters. */
export function plainLine(text: string, longest = 500): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, longest)
    .toWellFormed()
}

/** For the few lines that are written as they stand. */
export function escapedLine(text: string): string {
  return plainLine(text).replace(/[\\;,]/g, mark => `\\${mark}`)
}

/** An address with no character that means something in a calendar line. Null when it is no web address. */
export function calendarUrl(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return url.href.replace(/[,;\\"]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
