/** A row as a line of COPY's text format: https://www.postgresql.org/docs/current/sql-copy.html */

/** Backslash, and what parts columns and rows. */
const SPECIAL = /[\\\t\n\r]/g
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escaped = (text: string): string => text.replace(SPECIAL, sign => ESCAPED[sign] as string)

/** Values in the order of the columns; an object becomes json, a list an array of texts. */
export function copyLine(values: readonly unknown[]): string {
  return `${values.map(copyValue).join('\t')}\n`
}

function copyValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return escaped(textArray(value))
  return typeof value === 'object' ? escaped(JSON.stringify(value)) : String(value)
}

/** `{"one","two"}`, with quotes and backslashes inside marked. */
const textArray = (texts: readonly unknown[]): string =>
  `{${texts.map(text => `"${String(text).replace(/["\\]/g, '\\$&')}"`).join(',')}}`
