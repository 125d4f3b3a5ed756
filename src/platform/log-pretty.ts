/** A log line for a person at a terminal. */
import type { LogLine } from './log-line.ts'

const MARKS: Readonly<Record<LogLine['level'], string>> = { debug: '·', info: ' ', warn: '!', error: '✗' }

export function prettyLine({ time, level, event, fault, ...fields }: LogLine): string {
  const rest = Object.entries(fields).map(([key, value]) => `${key}=${value}`)
  const where =
    typeof fault === 'object' ? [`${fault.kind}${fault.code ? ` ${fault.code}` : ''}`, ...fault.at] : []
  return (
    [`${time.slice(11, 19)} ${MARKS[level]} ${event}`, ...rest].join('  ') +
    where.map(line => `\n      ${line}`).join('')
  )
}
