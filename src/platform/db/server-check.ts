/** Whether a server is one we can keep our promises on. */
import type pg from 'pg'
import { DatabaseTrouble } from './database-trouble.ts'

const OLDEST = 15

/** Throws DatabaseTrouble `too-old` or `not-utf8`, saying what was found. */
export async function checkServer(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string; encoding: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding`,
  )
  const found = rows[0]
  if (!found || Number(found.number) < OLDEST * 10_000) {
    const message = `The PostgreSQL server has version ${found?.version ?? 'unknown'}. Waymeet needs version ${OLDEST} or newer. Upgrade the server, or leave out DATABASE_URL to use the built-in one.`
    throw new DatabaseTrouble('too-old', { message })
  }
  if (found.encoding !== 'UTF8') throw new DatabaseTrouble('not-utf8')
}
