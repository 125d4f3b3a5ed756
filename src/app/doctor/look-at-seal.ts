/** The weeks' keys: whether words can be sealed now, who can read the keys, and whether those whose time is over are gone. */
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Queries } from '#platform/db/queries.ts'
import { isoWeekAt } from '#platform/seal/iso-week.ts'
import { isOver } from '#platform/seal/keep-week-keys.ts'
import { recipientsOf, weeksKept } from '#platform/seal/seal-key.store.ts'
import type { Config } from '../config.ts'
import { type Finding, note, well, wrong } from './finding.ts'

const IS_IT_RUNNING =
  'Is the relay running? It is started with the server, or by waymeet relay (docs/how-to/run.md).'

export async function lookAtSealing(queries: Queries, now: number): Promise<Finding> {
  const weeks = await weeksKept(queries)
  if (weeks.length === 0)
    return note('There is no key to seal words with yet: the relay makes one as it starts.')
  const late = weeks.filter(week => isOver(week, now))
  if (late.length > 0)
    return wrong(
      `Keys of weeks that are long over are still there (the first: ${late[0]}): what was written then could be opened.`,
      IS_IT_RUNNING,
    )
  return (await recipientsOf(queries, isoWeekAt(now))).length > 0
    ? well('What people write can be sealed with the key of this week.')
    : wrong('There is no key for this week: nobody can write to a group.', IS_IT_RUNNING)
}

/** Whoever reads them reads what people wrote. */
export function lookAtSealKeys({ sealKeys }: Config): Finding {
  if (!existsSync(sealKeys)) return note('The keys of the weeks lie nowhere on this machine yet.')
  if (!canRead(sealKeys)) return well('The keys of the weeks are out of reach for whoever types this.')
  const all = [sealKeys, ...readdirSync(sealKeys).map(name => join(sealKeys, name))]
  const open = all.filter(path => (statSync(path).mode & 0o077) !== 0)
  return open.length === 0
    ? well('The keys of the weeks are readable by their owner alone.')
    : wrong(
        'Others on this machine can read the keys of the weeks, and with them what people wrote.',
        `Type: chmod go= ${open.join(' ')}`,
      )
}

function canRead(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
