/**
 * Fills the disk under a running database, keeps writing until it is refused, and goes on once there is room.
 * Arguments: folder, file to fill the disk with, what to write until it does not fit: `rows`, or only the `log` of changes.
 */
import { closeSync, existsSync, openSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { openDatabase } from '../../src/platform/db/database.ts'
import { DatabaseTrouble } from '../../src/platform/db/database-trouble.ts'
import { startPostgres } from '../../src/platform/postgres/supervisor.ts'

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const [folder = '', filler = '', what = ''] = process.argv.slice(2)

const { host, port, user } = await startPostgres(folder, { progress: say })
const database = await openDatabase({ host, port, user })
const tables = database.withTables<object>()
await sql`create table page (text text not null)`.execute(tables)
const GROWS = {
  rows: sql`insert into page select string_agg(md5(random()::text), '') from generate_series(1, 2000)`,
  log: sql`with bulk as (select pg_logical_emit_message(true, 'bulk', repeat('x', 500000)) as at) insert into page select 'x' from bulk`,
}
const write = () => GROWS[what as keyof typeof GROWS].execute(tables)
const count = async () =>
  Number((await sql<{ n: number }>`select count(*) as n from page`.execute(tables)).rows[0]?.n)

/** Trouble that passes is waited out, as a person would. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof DatabaseTrouble && error.passes)) throw error
      await pause(50)
    }
}

let wrote = 0
for (; wrote < 2; wrote++) await write()
fill()
for (let refused = false; !refused; )
  try {
    await write()
    wrote++
  } catch (error) {
    if (!(error instanceof DatabaseTrouble)) throw error
    refused = true
    say({ trouble: error.kind, message: error.message })
  }
while (existsSync(filler)) await pause(20)
say({ wrote, saved: await patiently(count) })
await patiently(write)
say({ again: await count() })

function fill(): void {
  const file = openSync(filler, 'w')
  try {
    for (const block = Buffer.alloc(4096); ; ) writeSync(file, block)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}
