/**
 * Cells that a spreadsheet program would run. On the way out such a cell gets an apostrophe in front, which shows
 * it as text; on the way in that apostrophe is taken off again, so that a round trip changes nothing.
 */

/** Marks that begin a formula, in their wide forms too, and the marks that would hide one. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/
const ESCAPED = /^'[=+\-@\t\r\n＝＋－＠']/

/** The cell as it may stand in a file. A plain negative number (a longitude) stays one. */
export function harmlessCell(value: string): string {
  const runs = RUNS.test(value) && !(PLAIN_NUMBER.test(value) && value.startsWith('-'))
  return runs || value.startsWith("'") ? `'${value}` : value
}

/** The text as it was before `harmlessCell`. */
export const cellAsWritten = (cell: string): string => (ESCAPED.test(cell) ? cell.slice(1) : cell)

/** A formula somebody else's file still carries: told apart from a name such as "@home" or "- new -". */
export const isFormula = (cell: string): boolean =>
  /^[=＝]\s*[+\-@]?\s*[A-Za-z][\w.]*\s*[(!]|^[=＝@+-][^\n]*\|/.test(cell)

/** Quoted where the format asks for it. */
export function csvCell(value: string): string {
  const safe = harmlessCell(value)
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
