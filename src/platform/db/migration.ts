/** A migration: one dated file of plain SQL, frozen once it has run anywhere. */
import { createHash } from 'node:crypto'

export interface Migration {
  /** `202611220900-directory-groups`: when, whose, what. */
  name: string
  sql: string
  /** sha256 of the text, line ends made equal, so that no editor or checkout changes it. */
  checksum: string
}

/** A fault in the files, or between the files and a database. The message says what to do. */
export class MigrationTrouble extends Error {
  override readonly name = 'MigrationTrouble'
}

const SHAPE = /^\d{12}-[a-z]+(-[a-z0-9]+)+$/

/** `files`: path to text. In order of date; throws MigrationTrouble for a name that has none. */
export function readMigrations(files: Readonly<Record<string, string>>): Migration[] {
  return Object.entries(files)
    .map(([path, sql]) => ({ name: nameOf(path), sql, checksum: checksumOf(sql) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.sql$/, '')
  if (SHAPE.test(name)) return name
  throw new MigrationTrouble(
    `db/migrations/${name}.sql: name it YYYYMMDDHHMM-context-what.sql, in small letters.`,
  )
}

const checksumOf = (sql: string): string =>
  createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
