/**
 * Writes numbered rows as fast as it can, in three lanes, and says each one only after the database acknowledged it.
 * A row whose fate is unknown is tried again under the same key. Arguments: folder, a name for this run.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { openDatabase } from '../../src/platform/db/database.ts'
import { DatabaseTrouble } from '../../src/platform/db/database-trouble.ts'
import { startPostgres } from '../../src/platform/postgres/supervisor.ts'

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
const [folder = '', run = ''] = process.argv.slice(2)

const postgres = await startPostgres(folder, { progress: say, wellMs: 0 })
const { host, port, user } = postgres
const database = await openDatabase({ host, port, user })
// No unique key on purpose: a row written twice has to be seen.
await sql`create table if not exists ledger (key text not null)`.execute(database.withTables<object>())
say({ writing: true })

await Promise.all(['a', 'b', 'c'].map(lane))

async function lane(name: string): Promise<never> {
  for (let n = 1; ; n++) {
    const key = `${run}-${name}-${n}`
    while (!(await wrote(key))) await pause(10)
    say({ ack: key })
  }
}

async function wrote(key: string): Promise<boolean> {
  const began = performance.now()
  try {
    await database.transaction(async open => {
      await sql`insert into ledger (key) select ${key} where not exists (select from ledger where key = ${key})`.execute(
        open.withTables<object>(),
      )
    })
    return true
  } catch (error) {
    if (!(error instanceof DatabaseTrouble && error.passes)) throw error
    say({ fault: error.kind, ms: Math.round(performance.now() - began) })
    return false
  }
}
