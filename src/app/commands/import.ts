/** `import`: groups from a file or a feed, row by row, with a report a person can check. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type DirectoryTables, importGroups } from '#contexts/directory/index.ts'
import { readBmlt } from '#exchange/bmlt/read-bmlt.ts'
import { gatherGroups } from '#exchange/incoming/gather-groups.ts'
import { systemClock } from '#platform/clock.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import { openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './commands.ts'

const OPTIONS = {
  source: { type: 'string' },
  topic: { type: 'string', multiple: true },
  format: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'accept-shrink': { type: 'boolean', default: false },
} as const

export async function importFile({ args, config, progress }: CommandInput): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [from] = positionals
  if (!from || !values.source)
    throw new PlainFault('Like this: npm run waymeet -- import groups.csv --source our-list')
  const bytes = await readFile(from)
  const outcomes = [...readBmlt(bytes, { topics: values.topic ?? [] })]
  const incoming = gatherGroups(
    outcomes.flatMap(outcome => (outcome.kind === 'refused' ? [] : [outcome.group])),
  )
  const work = await openForWork(config, progress)
  try {
    const began = performance.now()
    const plan = await importGroups(
      {
        source: { key: values.source, name: values.source, url: null, format: 'bmlt' },
        incoming,
        dryRun: values['dry-run'],
        acceptShrink: values['accept-shrink'],
      },
      {
        db: work.database.withTables<DirectoryTables>(),
        transaction: run => work.database.transaction(queries => run(queries.withTables<DirectoryTables>())),
        clock: systemClock,
        newId: () => newId(systemClock.now()),
        newCode: newShortCode,
      },
    )
    progress.say(
      `${outcomes.length} rows; ${plan.create.length} new, ${plan.update.length} changed, ${plan.unchanged.length} as before (${Math.round(performance.now() - began)} ms)`,
    )
  } finally {
    await work.close()
  }
}
