/** What a backup holds: every table of ours but these, and why. */
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'

/** Made by our migrations; whatever else stands in the same database is not ours. */
export const OUR_SCHEMAS: readonly string[] = bundledMigrations.flatMap(({ sql }) =>
  [...sql.matchAll(/^create schema (?:if not exists )?([a-z_]+)/gm)].map(([, name]) => name!),
)

export const LEFT_OUT: Readonly<Record<string, string>> = {
  'identity.session': 'Whoever was signed out since must not be signed in again: everybody signs in anew.',
  'platform.rights': 'What is in force where it is restored is put in force there, at the next start.',
  'identity.passkey_spent': 'Gone within minutes anyway.',
  'identity.sign_in_ask': 'Gone within two hours anyway.',
  'identity.sign_in_code': 'Gone within ten minutes anyway.',
}

/** The job runner’s own, in a schema of its own: jobs are asked for again by whoever minds what they are about. */
export const JOBS_SCHEMA = 'graphile_worker'
