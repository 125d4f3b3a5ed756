/** Reads, with a server of its own, what the writer left, and compares it with what was acknowledged. */
import { openDatabase } from '#platform/db/database.ts'
import { startPostgres } from '#platform/postgres/supervisor.ts'
import type { Said } from './program.ts'

export const acknowledged = (said: readonly Said[]): string[] =>
  said.flatMap(line => ('ack' in line ? [String(line.ack)] : []))

/** `lost`: acknowledged, and not there. `twice`: there more than once. */
export async function compare(folder: string, acks: readonly string[]) {
  const postgres = await startPostgres(folder)
  const database = await openDatabase({ host: postgres.host, port: postgres.port, user: postgres.user })
  const { rows } = await database.pool.query<{ key: string; n: number }>(
    'select key, count(*) as n from ledger group by key',
  )
  await database.close()
  await postgres.stop()
  const there = new Set(rows.map(({ key }) => key))
  return {
    rows: there.size,
    lost: acks.filter(key => !there.has(key)),
    twice: rows.filter(({ n }) => n > 1).map(({ key }) => key),
  }
}
