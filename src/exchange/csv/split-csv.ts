/**
 * A CSV text to records of cells, by its own delimiter. Written here because a quotation mark that is never closed
 * must cost one line and be said, where libraries drop the whole rest of the file or stop.
 */

/** `line` counts from 1, as an editor shows it. */
export type CsvRecord =
  | { line: number; cells: string[] }
  | { line: number; fault: 'broken-row' | 'too-long'; words: string }

const LONGEST_RECORD = 500_000
const MOST_CELLS = 500

/** Comma, semicolon or tab: whichever the first line has most of, outside quotation marks. */
export function delimiterOf(text: string): string {
  const head = (/^[^\n\r]*/.exec(text.slice(0, 20_000))?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (mark: string) => head.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

interface Cell {
  value: string
  /** Where the mark that ends it stands: the delimiter, the line break, or the end of the text. */
  end: number
}

/** The first of delimiter and line break from here. */
function bareEnd(text: string, from: number, delimiter: string): number {
  const mark = delimiter.charCodeAt(0)
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === mark || code === 10 || code === 13) break
  }
  return at
}

function cellAt(text: string, from: number, delimiter: string): Cell | null {
  if (text.charCodeAt(from) !== 34) {
    const end = bareEnd(text, from, delimiter)
    return { value: text.slice(from, end), end }
  }
  let value = ''
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0 || close - from > LONGEST_RECORD) return null
    value += text.slice(at, close)
    if (text.charCodeAt(close + 1) !== 34) {
      // Words after the closing mark are kept: `"Quiet" room`.
      const end = bareEnd(text, close + 1, delimiter)
      return { value: value + text.slice(close + 1, end), end }
    }
    value += '"'
    at = close + 2
  }
}

const afterLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end + 1
}

const breaksIn = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Records in order, empty lines left out. A broken one is told and the next line is read as a new record. */
export function* csvRecords(text: string, delimiter = delimiterOf(text)): Generator<CsvRecord> {
  let from = 0
  let line = 1
  while (from < text.length) {
    const cells: string[] = []
    let at = from
    let cell: Cell | null = null
    do {
      cell = cellAt(text, at, delimiter)
      if (!cell) break
      if (cells.length < MOST_CELLS) cells.push(cell.value)
      at = cell.end + 1
    } while (text[cell.end] === delimiter)
    let next = at
    if (!cell) {
      next = afterLine(text, from)
      yield { line, fault: 'broken-row', words: text.slice(from, Math.min(next, from + 80)) }
    } else {
      if (text[cell.end] === '\r' && text[cell.end + 1] === '\n') next++
      if (next - from > LONGEST_RECORD) yield { line, fault: 'too-long', words: text.slice(from, from + 80) }
      else if (cells.length > 1 || cells[0]?.trim()) yield { line, cells }
    }
    line += breaksIn(text, from, next) || 1
    from = next
  }
}
