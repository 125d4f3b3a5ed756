/** Fills the disk under a running database, keeps writing until it is refused, and goes on once there is room. Arguments: folder, file to fill the disk with. */
import { closeSync, existsSync, openSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { openDatabase } from '../../src/platform/db/database.ts'
import { DatabaseTrouble } from '../../src/platform/db/database-trouble.ts'
import { startPostgres } from '../../src/platform/postgres/supervisor.ts'

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const [folder = '', filler = ''] = process.argv.slice(2)

const { host, port, user } = await startPostgres(folder, { progress: say })
const database = await openDatabase({ host, port, user })
const tables = database.withTables<object>()
await sql`create table page (text text not null)`.execute(tables)
const write = () =>
  sql`insert into page select string_agg(md5(random()::text), '') from generate_series(1, 2000)`.execute(
    tables,
  )
const count = async () =>
  Number((await sql<{ n: number }>`select count(*) as n from page`.execute(tables)).rows[0]?.n)

await write()
await write()
fill()
for (let refused = false; !refused; )
  await write().catch(error => {
    if (!(error instanceof DatabaseTrouble)) throw error
    refused = true
    say({ trouble: error.kind, message: error.message })
  })
say({ saved: await count() })
while (existsSync(filler)) await pause(20)
await write()
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
