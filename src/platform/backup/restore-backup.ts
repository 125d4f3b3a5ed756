/** Puts a database back as a backup holds it: all of it, or nothing is changed. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { z } from 'zod'
import { connectAlone, type DatabaseAddress } from '../db/connection.ts'
import { CopyLines, copyIn } from '../db/copy-in.ts'
import { asTrouble } from '../db/database-trouble.ts'
import { missingFrom } from '../db/migrate.ts'
import type { Migration } from '../db/migration.ts'
import type { Queries } from '../db/queries.ts'
import { actAsOwner } from './act-as-owner.store.ts'
import { BackupUnreadable, cutOff } from './backup-lines.ts'
import { anyRowIn, type KeptTable, keptTables } from './kept-tables.store.ts'
import { queriesOn } from './queries-on.store.ts'
import { type BackupReader, heading, tableEnds } from './read-backup.ts'

export interface RestoreAsked {
  address: DatabaseAddress
  /** At its heading. */
  backup: BackupReader
  schemas: readonly string[]
  migrations: readonly Migration[]
  /** What is there goes; else a database that holds anything is refused. */
  replace: boolean
  /** Tables that may hold something where nothing would be lost. */
  always: ReadonlySet<string>
  /** Refuses by throwing, before anything is touched. */
  looksAt?(madeAt: number): void
  /** Done with the restored rows before anybody sees them: if it fails nothing is changed. */
  inside(within: Queries): Promise<void>
}

export interface Restored {
  /** Epoch milliseconds of the snapshot. */
  madeAt: number
  linkKey: string
  rows: number
  tables: number
}

/** There is something already. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

/** @throws BackupUnreadable, NotEmpty, MigrationTrouble or DatabaseTrouble; nothing is changed then */
export async function restoreBackup(asked: RestoreAsked): Promise<Restored> {
  const { address, backup, migrations } = asked
  const head = await backup.said(heading)
  const madeAt = Date.parse(head.madeAt)
  asked.looksAt?.(madeAt)
  const since = missingFrom(
    migrations,
    new Map(head.migrations.map(({ name, checksum }) => [name, checksum])),
  )
  const client = await connectAlone(address)
  try {
    await client.query('begin')
    await actAsOwner(client)
    await client.query(`set local lock_timeout = '20s'`)
    if (!asked.replace) await refuseIfFilled(client, asked)
    await emptyAll(client, asked.schemas)
    const before = migrations.filter(({ name }) => head.migrations.some(done => done.name === name))
    for (const { sql } of before) await client.query(sql)
    const counted = await fillTables(client, asked)
    for (const migration of since) await apply(client, migration)
    await asked.inside(queriesOn(client))
    await client.query('commit')
    await client.query('analyze').catch(() => {})
    return { madeAt, linkKey: head.linkKey, ...counted }
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw asTrouble(fault)
  } finally {
    await client.end().catch(() => {})
  }
}

async function refuseIfFilled(client: pg.Client, { schemas, always }: RestoreAsked): Promise<void> {
  const tables = await keptTables(client, { schemas, leftOut: always })
  if (await anyRowIn(client, tables))
    throw new NotEmpty('There is something in this directory already, and a restore would replace all of it.')
}

/** Jobs are about rows that are gone then; whoever minds them asks for them again. */
async function emptyAll(client: pg.Client, schemas: readonly string[]): Promise<void> {
  for (const schema of schemas)
    await client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`)
  const jobs = 'graphile_worker._private_jobs'
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('${jobs}') is not null as there`,
  )
  if (rows[0]?.there) await client.query(`delete from ${jobs}`)
}

async function fillTables(
  client: pg.Client,
  { backup, schemas }: RestoreAsked,
): Promise<{ tables: number; rows: number }> {
  const there = await keptTables(client, { schemas, leftOut: new Set() })
  const known = new Map(there.map(table => [table.name, table]))
  let [tables, rows] = [0, 0]
  for (;;) {
    const next = await backup.tableOrEnd()
    if ('sequences' in next) {
      await backup.end()
      if (next.tables !== tables || next.rows !== rows) throw cutOff()
      for (const { name, value } of next.sequences)
        await client.query('select setval($1::regclass, $2)', [name, value])
      return { tables, rows }
    }
    const table = known.get(next.table)
    if (!table || next.columns.some(column => !table.columns.includes(column)))
      throw new BackupUnreadable(
        `This backup holds ${next.table}, which this Waymeet does not know that way.`,
      )
    rows += await fillTable(client, table, { columns: next.columns, backup })
    tables++
  }
}

/** The table's own triggers are still: what they wrote is in the backup. */
async function fillTable(
  client: pg.Client,
  { quoted }: KeptTable,
  { columns, backup }: { columns: string[]; backup: BackupReader },
): Promise<number> {
  const hash = createHash('sha256')
  let rows = 0
  async function* counted() {
    for await (const piece of backup.rows()) {
      hash.update(piece)
      for (const byte of piece) if (byte === 10) rows++
      yield piece
    }
  }
  await client.query(`alter table ${quoted} disable trigger user`)
  // Emptied first: a migration may have put something there, which the backup holds too.
  await client.query(`delete from ${quoted}`)
  await copyIn(client, `copy ${quoted} (${columns.join(', ')}) from stdin`, new CopyLines(counted()))
  await client.query(`alter table ${quoted} enable trigger user`)
  const said: z.infer<typeof tableEnds> = await backup.said(tableEnds)
  if (said.rows !== rows || said.sha256 !== hash.digest('hex')) throw cutOff()
  return rows
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql)
  await client.query('insert into platform.migration (name, checksum, duration_ms) values ($1, $2, 0)', [
    name,
    checksum,
  ])
}
