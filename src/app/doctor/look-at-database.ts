/** The database, its migrations, and whether it holds everybody to their rights. */
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'
import type { Database } from '#platform/db/database.ts'
import { missingMigrations } from '#platform/db/migrate.ts'
import { MigrationTrouble } from '#platform/db/migration.ts'
import { rightsInForce, serverVersion } from '#platform/db/rights/rights-in-force.store.ts'
import { RIGHTS } from '../rights.ts'
import { type Finding, note, well, wrong } from './finding.ts'

const START = 'Start Waymeet once (npm start): it does this by itself.'

export async function lookAtMigrations(database: Database): Promise<Finding> {
  try {
    const missing = await missingMigrations(database.address, bundledMigrations)
    return missing.length === 0
      ? well('The tables are as this version expects them.')
      : wrong(`${changes(missing.length)} not made yet (the first: ${missing[0]}).`, START)
  } catch (fault) {
    if (fault instanceof MigrationTrouble)
      return wrong('The tables are not those of this version.', fault.message)
    throw fault
  }
}

const changes = (n: number): string =>
  n === 1 ? 'One change of the tables is' : `${n} changes of the tables are`

export const lookAtServer = async (database: Database): Promise<Finding> =>
  well(`The database answers: PostgreSQL ${await serverVersion(database)}.`)

export async function lookAtRights(database: Database): Promise<Finding> {
  const { unguarded, roles, past } = await rightsInForce(database, RIGHTS)
  if (unguarded.length > 0)
    return wrong(`Rows about people are not guarded in ${unguarded.join(', ')}.`, START)
  if (past)
    return wrong(
      'The login of the database goes past all policies, so nobody is held to their rights.',
      'Use one that is no superuser and has no BYPASSRLS, or one that may make roles (docs/how-to/database.md).',
    )
  return roles
    ? well('Rows about people are guarded, and each request has a role of its own.')
    : note(
        'Rows about people are guarded by policies alone: this login may make no roles.',
        'Let it make them (alter role … createrole) and start again, and a second belt holds.',
      )
}
