import { expect, test } from 'vitest'
import { openFreshDatabase, testServer } from '#support/database.ts'
import { inDatabase } from '#support/test-server.ts'
import { connectAlone } from './connection.ts'
import { openDatabase } from './database.ts'
import { checkServer } from './server-check.ts'

test('the server of the tests is new enough', async () => {
  const { database, drop } = await openFreshDatabase({ empty: true })
  const client = await database.pool.connect()
  await expect(checkServer(client)).resolves.toBeUndefined()
  client.release()
  await drop()
})

test('PostgreSQL 14 is refused with what was found and what to do', async () => {
  const rows = [{ number: '140012', version: '14.12 (Debian)', encoding: 'UTF8' }]
  const old = { query: async () => ({ rows }) } as never
  await expect(checkServer(old)).rejects.toMatchObject({ name: 'DatabaseTrouble', kind: 'too-old' })
  await expect(checkServer(old)).rejects.toThrow(/version 14\.12 .*needs version 15 or newer/)
})

test('a database that cannot keep every language is refused with the command that makes one that can', async () => {
  const { address, run } = await testServer()
  const name = `${run}_ascii`
  const server = await connectAlone(address)
  await server.query(
    `create database ${name} encoding 'SQL_ASCII' locale 'C' ${await plainLocale(server)} template template0`,
  )
  await expect(openDatabase(inDatabase(address, name))).rejects.toThrow(/UTF-8.*createdb --encoding=UTF8/)
  await server.query(`drop database ${name}`)
  await server.end()
})

/** From PostgreSQL 17 on a server's own provider of sort orders may know UTF-8 only. */
async function plainLocale(server: Awaited<ReturnType<typeof connectAlone>>): Promise<string> {
  const { rows } = await server.query<{ number: number }>(
    `select current_setting('server_version_num')::int as number`,
  )
  return (rows[0]?.number ?? 0) >= 150_000 ? 'locale_provider libc' : ''
}
