/** The register as Markdown, for docs/privacy.md: made, never written by hand. */
import { aboutPeople, type PrivacyRegister } from './privacy-register.ts'

export interface DocumentWords<Text extends string> {
  say: (text: Text) => string
  title: Text
  what: Text
  why: Text
  until: Text
  where: Record<'device' | 'log' | 'file' | 'database', Text>
  none: Text
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

/** Ends with a line break. The same register always gives the same text. */
export function privacyDocument<Text extends string>(
  register: PrivacyRegister<Text>,
  words: DocumentWords<Text>,
): string {
  const { say } = words
  const table = (first: string, rows: readonly string[][]): string[] => [
    row([first, say(words.why), say(words.until)]),
    '|---|---|---|',
    ...rows.map(row),
    '',
  ]
  const places = (['device', 'log', 'file'] as const).flatMap(where => {
    const rows = register.elsewhere.filter(one => one.where === where)
    if (rows.length === 0) return []
    return [
      `## ${say(words.where[where])}`,
      '',
      ...table(
        say(words.what),
        rows.map(one => [say(one.what), say(one.why), say(one.until)]),
      ),
    ]
  })
  const tables = register.tables.flatMap(one => {
    const people = aboutPeople(one)
    const rest = Object.keys(one.columns).filter(name => one.columns[name]?.class === 'none')
    return [
      `### ${one.table}`,
      '',
      say(one.what),
      '',
      ...(people.length > 0
        ? table(
            say(words.what),
            people.map(p => [`\`${p.column}\` (${p.class})`, say(p.why), say(p.until)]),
          )
        : []),
      ...(rest.length > 0 ? [`${say(words.none)}: ${rest.map(name => `\`${name}\``).join(', ')}`, ''] : []),
    ]
  })
  const database = tables.length > 0 ? [`## ${say(words.where.database)}`, '', ...tables] : []
  return `${[`# ${say(words.title)}`, '', ...places, ...database].join('\n').trimEnd()}\n`
}
