/** `import`: groups from a file or a feed, row by row, with a report a person can check. */
import {
  type DirectoryTables,
  importGroups,
  isDemonstration,
  likelyDuplicatesIn,
} from '#contexts/directory/index.ts'
import { importReport, reportAsJson } from '#exchange/incoming/import-report.ts'
import { sayDuplicates, sayPlan } from '#exchange/incoming/report-plan.ts'
import { sayReport } from '#exchange/incoming/report-rows.ts'
import { groupsAbroad, sayAbroad } from '#exchange/incoming/say-abroad.ts'
import { sayWritten } from '#exchange/incoming/say-written.ts'
import { readImport } from '#exchange/read-import.ts'
import { recordAct } from '#platform/audit/act.store.ts'
import { systemClock } from '#platform/clock.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import { english } from '#ui/messages/translator.ts'
import { moveOldMark } from '../demonstration.ts'
import { fetchImport, formatOf } from '../fetch-import.ts'
import { importOptionsFor } from '../import-options-for.ts'
import { openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

const OPTIONS = {
  source: { type: 'string' },
  name: { type: 'string' },
  topic: { type: 'string', multiple: true },
  format: { type: 'string' },
  zone: { type: 'string' },
  country: { type: 'string' },
  report: { type: 'string', default: 'text' },
  'dry-run': { type: 'boolean', default: false },
  'own-export': { type: 'boolean', default: false },
  'accept-shrink': { type: 'boolean', default: false },
} as const

const HOW = 'Like this: npm run waymeet -- import groups.csv --source our-list (docs/how-to/import.md)'

const NOT_OURS = 'An export of your own is a csv or ndjson file. This is neither: leave --own-export out.'

const MADE_UP =
  'This directory shows the made-up county, and real groups are never mixed with it. Nothing was changed.\n' +
  'To empty it first: npm run waymeet -- reset'

export async function importFile({ args, config, progress, built }: CommandInput): Promise<void> {
  const { values, positionals } = readOptions(args, OPTIONS, 1)
  const [from] = positionals
  const { source: key, name = key } = values
  if (!from || !key || !name) throw new PlainFault(HOW)
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(key)) {
    throw new PlainFault(
      'The key of a source is made of small letters, digits and hyphens, such as our-list.',
    )
  }
  if (values.report !== 'text' && values.report !== 'json')
    throw new PlainFault('The report is text or json.')
  const file = await fetchImport(from)
  const format = formatOf(file, values.format)
  if (values['own-export'] && format !== 'csv' && format !== 'ndjson') throw new PlainFault(NOT_OURS)
  progress.say(`Reading ${file.name} …`)
  const read = readImport(file.bytes, format, importOptionsFor(values, config, built.gazetteer))
  const work = await openForWork(config, progress)
  try {
    const db = work.database.withTables<DirectoryTables>()
    await moveOldMark(config, work.database)
    if (!values['dry-run'] && (await isDemonstration(db))) throw new PlainFault(MADE_UP)
    const plan = await importGroups(
      {
        source: { key, name, url: file.url, format },
        incoming: read.groups,
        unreadIds: read.unreadIds,
        unreadable: read.unreadable,
        removedIds: read.removedIds,
        acceptShrink: values['accept-shrink'],
        dryRun: values['dry-run'],
      },
      {
        db,
        transaction: run =>
          work.database.transaction(async queries => {
            const done = await run(queries.withTables<DirectoryTables>())
            const at = systemClock.now()
            await recordAct(queries, { by: 'cli', verb: 'imported', about: 'source', aboutId: key, at })
            return done
          }),
        clock: systemClock,
        newId: () => newId(systemClock.now()),
        newCode: newShortCode,
        progress: (done, all) => progress.count(`Writing: ${done} of ${all} groups`),
      },
    )
    progress.done()
    const report = importReport(read)
    const { pairs, nameOf, cutShort } = await likelyDuplicatesIn(db, key, read.groups)
    const abroad = groupsAbroad(read.groups, config.homeCountry)
    if (values.report === 'json') {
      const home = abroad && { ...abroad, homeCountry: config.homeCountry }
      console.log(reportAsJson(report, plan, { pairs, cutShort }, home))
      return
    }
    for (const line of sayReport(report, english)) console.log(line)
    for (const line of sayPlan(plan, english)) console.log(line)
    for (const line of sayDuplicates({ pairs, nameOf, cutShort }, english)) console.log(line)
    if (abroad) console.log(`\n${sayAbroad(abroad, config.homeCountry, english)}\n`)
    console.log(sayWritten(plan, values['dry-run'], english))
  } finally {
    await work.close()
  }
}
