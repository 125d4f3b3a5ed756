/** The database stops and comes back while people read: nothing is made up, nobody sees a fault, and it heals by itself. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'
import { openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { startPostgres } from '#platform/postgres/supervisor.ts'
import { openAppAlone, read } from '#support/app.ts'
import { called } from '#support/cast.ts'
import { FOLDER_PREFIX } from '#support/leftovers.ts'

const folder = mkdtempSync(join(tmpdir(), FOLDER_PREFIX))
const start = () => startPostgres(join(folder, 'postgres'), { flush: false })
let server = await start()
const address = { host: server.host, port: server.port, user: server.user }
const database = await openDatabase(address)
await migrate(address, bundledMigrations)
const app = await openAppAlone({ on: { database, drop: () => database.close() } })
afterAll(async () => {
  await app.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const untilWell = async (path: string): Promise<Response> => {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await app.request(path)
    if (answer.status === 200) return answer
    await wait(50)
  }
  throw new Error(`${path} did not come back.`)
}

test('Tomás reads on while it is away; what must be looked up says so kindly; afterwards all is as before', async () => {
  expect((await app.request('/groups/monday-sober')).status).toBe(200)
  await server.stop()

  for (const path of ['/', '/find?q=drinking&near=Worksop', '/topics', '/urgent-help', '/about'])
    expect((await app.request(path)).status, path).toBe(200)

  for (const path of [
    '/groups/monday-sober',
    `/g/${called('Monday Sober').code}`,
    '/groups/x/calendar.ics',
  ]) {
    const answer = await app.request(path)
    expect(answer.status, path).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('10')
    const html = await answer.text()
    expect(read(html)).toContain('We cannot look this up just now')
    expect(html).toContain('href="/urgent-help"')
    expect(html).not.toMatch(/postgres|ECONN|socket|\.ts\b|\.js:\d|node_modules/i)
  }
  const json = await app.request('/groups/monday-sober', { json: true })
  expect([json.status, await json.json()]).toEqual([503, { error: 'away' }])
  const health = await app.request('/health')
  expect([health.status, (await health.json()).status]).toEqual([503, 'failing'])

  server = await start()
  expect(read(await (await untilWell('/groups/monday-sober')).text())).toContain('Monday Sober')
  expect((await untilWell('/health')).status).toBe(200)
  await app.save([{ ...called('Monday Sober'), name: 'Monday, Still Sober', changedAt: app.clock.now() }])
  expect(await app.page('/groups/monday-sober')).toContain('Monday, Still Sober')
})
