/** `unmet`: what was looked for and not found, and where somebody would come, for whoever may start a group (M76). */
import {
  type DirectoryTables,
  type UnmetReport,
  type UnmetRow,
  unmetReport,
} from '#contexts/directory/index.ts'
import { systemClock } from '#platform/clock.ts'
import { openForWork } from '../open-for-work.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function unmet({ args, config, progress }: CommandInput): Promise<void> {
  const { values } = readOptions(args, { json: { type: 'boolean', default: false } }, 0)
  const work = await openForWork(config, progress)
  try {
    const report = await unmetReport(work.database.withTables<DirectoryTables>(), systemClock.now())
    progress.done()
    console.log(values.json ? JSON.stringify(report, null, 2) : sayUnmet(report).join('\n'))
  } finally {
    await work.close()
  }
}

export function sayUnmet({ floor, searches, wouldCome }: UnmetReport): string[] {
  return [
    'Looked for, and nothing near, in months that are over:',
    ...rows(searches),
    '',
    'Said that they would come, in the last thirteen months:',
    ...rows(wouldCome),
    '',
    `Each is how often at least, in steps of ${floor}, not how many people. What was counted fewer than ${floor} times is`,
    'put together as “elsewhere”, then as “unknown”, or left out.',
  ]
}

function rows(some: readonly UnmetRow[]): string[] {
  if (some.length === 0) return ['  nothing yet']
  const width = (of: (row: UnmetRow) => string) => Math.max(...some.map(row => of(row).length))
  const [topics, areas] = [width(({ topic }) => topic), width(({ area }) => area)]
  return some.map(({ month, topic, area, times }) => {
    const when = month === 'all' ? '' : `${month}  `
    return `  ${when}${topic.padEnd(topics)}  ${area.padEnd(areas)}  ${String(times).padStart(6)}`
  })
}
