/** `doctor`: looks at everything that can go wrong unseen, says it plainly, and changes nothing. */
import { recordAct } from '#platform/audit/act.store.ts'
import { putHeadsAside } from '#platform/audit/kept-heads.ts'
import { systemClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { auditHeadFile } from '../audit-heads.ts'
import type { Config } from '../config.ts'
import { type Finding, sayFindings } from '../doctor/finding.ts'
import { lookAtChain } from '../doctor/look-at-chain.ts'
import { lookAtMigrations, lookAtRights, lookAtServer } from '../doctor/look-at-database.ts'
import { lookAtBackups, lookAtIndex, lookAtLinkKey, lookAtRoom } from '../doctor/look-at-folder.ts'
import { lookAtSealing, lookAtSealKeys } from '../doctor/look-at-seal.ts'
import { lookAtJobs, lookAtLetters } from '../doctor/look-at-work.ts'
import { openForWork } from '../open-for-work.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function doctor({ args, config, progress }: CommandInput): Promise<void> {
  const { values } = readOptions(args, { 'after-restore': { type: 'boolean', default: false } }, 0)
  const work = await openForWork(config, progress, { asItIs: true })
  try {
    progress.done()
    if (values['after-restore']) await beginAnew(work.database, config)
    const findings = await lookAtAll(work.database, config, systemClock.now())
    console.log(sayFindings(findings))
    if (findings.some(({ state }) => state === 'wrong')) process.exitCode = 1
  } finally {
    await work.close()
  }
}

/** Everything that can be looked at. Without its tables only the database itself and the folder are. */
export async function lookAtAll(database: Database, config: Config, now: number): Promise<Finding[]> {
  const migrations = await lookAtMigrations(database)
  const within =
    migrations.state === 'wrong'
      ? []
      : [
          await lookAtRights(database),
          await lookAtChain(database, config),
          ...(await lookAtLetters(database, now, config.mail !== null)),
          await lookAtJobs(database, now),
          await lookAtSealing(database, now),
        ]
  return [
    await lookAtServer(database),
    migrations,
    ...within,
    lookAtIndex(config, now),
    await lookAtRoom(config),
    lookAtLinkKey(config),
    lookAtSealKeys(config),
    lookAtBackups(config, now),
  ]
}

/** A restored database is an older one: that it was restored is written down in it, and heads are kept from there on. */
async function beginAnew(database: Database, config: Config): Promise<void> {
  const at = systemClock.now()
  await database.transaction(within =>
    recordAct(within, { by: 'cli', verb: 'restored', about: 'directory', at }),
  )
  const aside = putHeadsAside(auditHeadFile(config), at)
  if (aside) console.log(`The heads kept until now lie in ${aside}.`)
}
