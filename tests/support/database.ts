/** A real, migrated database of its own for each test file, thrown away afterwards. */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'
import { connectAlone, type DatabaseAddress } from '#platform/db/connection.ts'
import { type Database, openDatabase } from '#platform/db/database.ts'
import { closeAfterFile } from './close-after-file.ts'
import { inDatabase, type TestServer } from './test-server.ts'

let known: Promise<TestServer> | undefined

/** The server is started by the first file that asks, so that tests of pure rules wait for nothing. */
export function testServer(): Promise<TestServer> {
  known ??= text(connect(inject('databaseDoor'))).then(said => {
    const answer = JSON.parse(said) as TestServer | { fault: string }
    if ('fault' in answer) throw new Error(answer.fault)
    return answer
  })
  return known
}

/**
 * Call once at the top of a test file: `const database = await freshDatabase()`. Files may run side by side.
 * It is closed and dropped after the file's last test.
 */
export async function freshDatabase(): Promise<Database> {
  const { database, drop } = await openFreshDatabase()
  closeAfterFile(drop)
  return database
}

/** The same for a test that decides itself when the database goes. `empty`: without our tables. */
export async function openFreshDatabase(
  options: { empty?: boolean } = {},
): Promise<{ database: Database; drop(): Promise<void> }> {
  const server = await testServer()
  const name = `${server.run}_${randomUUID().replaceAll('-', '').slice(0, 12)}`
  await onServer(
    server.address,
    `create database ${name} template ${options.empty ? 'template0' : server.template} ${server.strategy}`,
  )
  const database = await openDatabase(inDatabase(server.address, name), { connections: 5 })
  const drop = async () => {
    await database.close()
    await onServer(server.address, `drop database if exists ${name} with (force)`)
  }
  return { database, drop }
}

async function onServer(address: DatabaseAddress, statement: string): Promise<void> {
  const client = await connectAlone(address)
  await client.query(statement).finally(() => client.end())
}
