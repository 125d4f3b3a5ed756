/** Which format a file has, by what is in it; its name only helps where the content leaves it open. */

export const FORMATS = ['bmlt', 'meeting-guide', 'tsml-csv', 'csv', 'ndjson'] as const
export type ImportFormat = (typeof FORMATS)[number]

const LOOKED_AT = 20_000

/** The format, or null when it looks like none of ours. Looks at the first 20 kB only. */
export function detectFormat(input: Uint8Array | string, filename = ''): ImportFormat | null {
  const head = typeof input === 'string' ? input.slice(0, LOOKED_AT) : headOf(input)
  const text = head.replace(/^\ufeff/, '').trimStart()
  if (/"(id_bigint|weekday_tinyint|service_body_bigint)"\s*:|"serviceBodyId"\s*:/.test(text)) return 'bmlt'
  if (text.startsWith('{')) {
    if (/^\{[^\n]*"gatherings"\s*:/.test(text) || /\.(ndjson|jsonl)$/i.test(filename)) return 'ndjson'
    return /"meetings"\s*:\s*\[/.test(text) && isGuide(text) ? 'meeting-guide' : null
  }
  if (text.startsWith('[')) return isGuide(text) ? 'meeting-guide' : null
  return sheetFormat(text, filename)
}

const isGuide = (text: string): boolean =>
  /"name"\s*:/.test(text) && /"(day|time|types|formatted_address|conference_url)"\s*:/.test(text)

function headOf(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(utf16).decode(bytes.subarray(0, LOOKED_AT))
}

function sheetFormat(text: string, filename: string): ImportFormat | null {
  const heading = (/^[^\n\r]*/.exec(text)?.[0] ?? '').toLowerCase().replaceAll('"', '')
  const names = heading.split(/[,;\t]/).map(name => name.trim())
  const has = (name: string) => names.includes(name)
  if (
    has('name') &&
    has('day') &&
    has('time') &&
    (has('types') || has('sub region') || has('conference url'))
  )
    return 'tsml-csv'
  if (
    names.length > 1 &&
    (names.some(name => /^(name|group|group name|title)$/.test(name)) || /\.(csv|tsv)$/i.test(filename))
  )
    return 'csv'
  return null
}
