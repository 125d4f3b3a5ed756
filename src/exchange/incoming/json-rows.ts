/** The rows of a JSON array, one at a time, so that one broken row costs that row and not the file. */

export type JsonRow = { value: unknown } | { fault: 'broken-row' | 'too-long'; words: string }

/** A row longer than this is refused unread. */
const LONGEST_ROW = 1_000_000

/** Where the array of rows begins: the text itself, or a well-known member of an object around it. */
function arrayStart(text: string): number {
  const first = /^\s*/.exec(text)?.[0].length ?? 0
  if (text[first] !== '{') return text[first] === '[' ? first : -1
  const member = /"(?:meetings|groups|data)"\s*:\s*\[/.exec(text.slice(0, 2_000_000))
  return member ? member.index + member[0].length - 1 : -1
}

export function parseRow(text: string): JsonRow {
  if (text.length > LONGEST_ROW) return { fault: 'too-long', words: text.slice(0, 80) }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: 'broken-row', words: text.slice(0, 80) }
  }
}

const QUOTE = 34,
  BACKSLASH = 92,
  COMMA = 44,
  OPEN_LIST = 91,
  CLOSE_LIST = 93,
  OPEN = 123,
  CLOSE = 125

/**
 * Yields each row of the outermost array. Depth is only counted, never recursed into. A text that ends in the
 * middle of a row yields that row as broken. Yields nothing where there is no array at all.
 */
export function* jsonRows(text: string): Generator<JsonRow> {
  const start = arrayStart(text)
  if (start < 0) return
  let depth = 0
  let from = start + 1
  let quoted = false
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === BACKSLASH) at++
      else if (code === QUOTE) quoted = false
    } else if (code === QUOTE) quoted = true
    else if (code === OPEN || code === OPEN_LIST) depth++
    else if (code === CLOSE || (code === CLOSE_LIST && depth > 0)) depth--
    else if (depth <= 0 && (code === COMMA || code === CLOSE_LIST)) {
      const row = text.slice(from, at).trim()
      if (row !== '' || code === COMMA) yield parseRow(row)
      if (code === CLOSE_LIST) return
      from = at + 1
    }
  }
  const rest = text.slice(from).trim()
  if (rest !== '') yield { fault: 'broken-row', words: rest.slice(0, 80) }
}
