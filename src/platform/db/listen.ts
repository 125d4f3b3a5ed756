/** Hears what other parts of the program, or other programs on the same database, announce. */
import { sql } from 'kysely'
import type pg from 'pg'
import { connectAlone, type DatabaseAddress } from './connection.ts'
import type { Queries } from './queries.ts'

export type Heard = (payload: string) => void

const SHORTEST_MS = 100
const LONGEST_MS = 10_000

/** Tells `channel`; inside a transaction it is heard when that is committed, and never otherwise. At most 8,000 bytes. */
export async function notify(queries: Queries, channel: string, payload: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(queries.withTables<object>())
}

/** See `Database.listen`. The first connection must work (throws DatabaseTrouble); later ones are tried until they do. */
export async function listenTo(
  address: DatabaseAddress,
  channel: string,
  onPayload: Heard,
  onGap = () => {},
) {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let client = await hear()

  async function hear(): Promise<pg.Client> {
    const line = await connectAlone(address)
    line.on('notification', ({ payload }) => onPayload(payload ?? ''))
    await line.query(`listen ${line.escapeIdentifier(channel)}`)
    line.once('end', () => !stopped && again(SHORTEST_MS))
    return line
  }

  function again(waitMs: number): void {
    timer = setTimeout(async () => {
      try {
        client = await hear()
        if (stopped) await client.end()
        else onGap()
      } catch {
        if (!stopped) again(Math.min(waitMs * 2, LONGEST_MS))
      }
    }, waitMs)
  }

  return async () => {
    stopped = true
    clearTimeout(timer)
    await client.end().catch(() => {})
  }
}
