import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'
import { connectAlone } from '#platform/db/connection.ts'
import { freshDatabase, openFreshDatabase, testServer } from './database.ts'
import { dropLeftovers } from './leftovers.ts'

const database = await freshDatabase()

test('a fresh database has every migration and nobody else’s rows', async () => {
  const other = await openFreshDatabase()
  await database.pool.query('create table mine ()')
  const { rows } = await other.database.pool.query(
    `select to_regclass('mine') as mine, (select count(*) from platform.migration) as n`,
  )
  expect(rows).toEqual([{ mine: null, n: bundledMigrations.length }])
  await other.drop()
})

test('ten at once are quick enough for one per test file', async () => {
  const began = performance.now()
  const all = await Promise.all(Array.from({ length: 10 }, () => openFreshDatabase()))
  const each = (performance.now() - began) / all.length
  await Promise.all(all.map(({ drop }) => drop()))
  expect(each).toBeLessThan(1_000)
})

test('what a killed run left is dropped; what a living run uses is not', async () => {
  const { address, run } = await testServer()
  const client = await connectAlone(address)
  const dead = 'waymeet_test_00000000_0123456789ab'
  await client.query(`create database ${dead} template template0`)
  await dropLeftovers(client)
  const { rows } = await client.query<{ name: string }>('select datname as name from pg_database')
  const names = rows.map(({ name }) => name)
  expect(names).not.toContain(dead)
  expect(names.filter(name => name.startsWith(run)).length).toBeGreaterThanOrEqual(2)
  await client.end()
})

test('the built-in server listens on no network', async () => {
  const { address } = await testServer()
  if ('url' in address) return
  const refused = await new Promise<string>(resolve => {
    connect(address.port, '127.0.0.1', () => resolve('open')).once('error', error =>
      resolve((error as NodeJS.ErrnoException).code ?? ''),
    )
  })
  const { rows } = await database.pool.query(`select current_setting('listen_addresses') as addresses`)
  expect(rows).toEqual([{ addresses: '' }])
  expect(refused === 'open' ? 'another server of this machine' : refused).toMatch(
    /ECONNREFUSED|another server/,
  )
})
