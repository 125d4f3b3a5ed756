/** Writes one moment of the database as lines, while work on it goes on. */
import { createHash } from 'node:crypto'
import { connectAlone, type DatabaseAddress } from '../db/connection.ts'
import { copyOut } from '../db/copy-out.ts'
import { asTrouble } from '../db/database-trouble.ts'
import { actAsOwner } from './act-as-owner.store.ts'
import { type Heading, lineWith, ROWS_END } from './backup-lines.ts'
import { keptTables, sequencesOf } from './kept-tables.store.ts'

export interface BackupAsked {
  address: DatabaseAddress
  schemas: readonly string[]
  /** Tables that are not in it, each with its reason. */
  leftOut: Readonly<Record<string, string>>
  linkKey: Buffer
  /** Told when a table begins. */
  progress?: (table: string) => void
}

export interface BackupWritten {
  tables: number
  rows: number
  /** By table. */
  sha256: Record<string, string>
}

/** Needs no more memory for a large directory than for a small one. @throws DatabaseTrouble */
export async function* writeBackup(asked: BackupAsked): AsyncGenerator<Buffer, BackupWritten> {
  const { address, schemas, leftOut, linkKey, progress } = asked
  const client = await connectAlone(address)
  const written: BackupWritten = { tables: 0, rows: 0, sha256: {} }
  try {
    await client.query('begin isolation level repeatable read read only')
    await actAsOwner(client)
    const heading = await client.query<{ at: number }>('select now() as at')
    const done = await client.query<Heading['migrations'][number]>(
      'select name, checksum from platform.migration order by name',
    )
    yield lineWith({
      waymeetBackup: 1,
      madeAt: new Date(heading.rows[0]!.at).toISOString(),
      migrations: done.rows,
      leftOut,
      linkKey: linkKey.toString('base64url'),
    })
    for (const table of await keptTables(client, { schemas, leftOut: new Set(Object.keys(leftOut)) })) {
      progress?.(table.name)
      yield lineWith({ table: table.name, columns: table.columns })
      const hash = createHash('sha256')
      let rows = 0
      const columns = table.columns.map(each => `t.${each}`).join(', ')
      const statement = `copy (select ${columns} from ${table.quoted} t order by ${table.order}) to stdout`
      for await (const piece of copyOut(client, statement) as AsyncIterable<Buffer>) {
        hash.update(piece)
        for (const byte of piece) if (byte === 10) rows++
        yield piece
      }
      yield ROWS_END
      const sha256 = hash.digest('hex')
      yield lineWith({ rows, sha256 })
      written.tables++
      written.rows += rows
      written.sha256[table.name] = sha256
    }
    const { tables, rows } = written
    yield lineWith({ sequences: await sequencesOf(client, schemas), tables, rows })
    return written
  } catch (fault) {
    throw asTrouble(fault)
  } finally {
    await client.end().catch(() => {})
  }
}
