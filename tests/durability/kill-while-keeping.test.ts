/**
 * App, worker and database are killed at any moment while people claim groups, confirm facts and get letters: nothing that
 * was acknowledged is lost, no letter goes more than twice or under two names, and none is lost (promise 8).
 */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Group } from '#contexts/directory/groups/group.ts'
import { saveGroups } from '#contexts/directory/groups/save-groups.store.ts'
import type { DirectoryTables } from '#contexts/directory/index.ts'
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'
import { openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { newId } from '#platform/ids.ts'
import { migrateJobs } from '#platform/jobs/migrate-jobs.ts'
import { PORT } from '#platform/postgres/socket-folder.ts'
import { builtFiles } from '#support/built-files.ts'
import { CAST } from '#support/cast.ts'
import { openMailServer } from '#support/mail-server.ts'
import { type Kept, openAppAndWorker } from './app-and-worker.ts'
import { type Acknowledged, keepGroups } from './contacts.ts'
import { folderOf, PEOPLE, removeFolders } from './people.ts'
import { killAll, run } from './program.ts'
import { serverPid } from './server-processes.ts'

afterEach(killAll)
afterAll(removeFolders)
await builtFiles()
const mail = await openMailServer()

const person = PEOPLE[0]!
/** Who is killed, each after each of the others; `all` is the app and the worker at one moment. */
const ROUND = [
  'database',
  'worker',
  'app',
  'worker',
  'database',
  'database',
  'worker',
  'database',
  'all',
  'database',
] as const
const CYCLES = Array.from({ length: 50 }, (_, n) => ROUND[n % ROUND.length]!)
/** Processes die here and never the machine: what the system was handed is there, and recovery need not flush it all. */
const KEPT = JSON.stringify({ wellMs: 0, settings: { fsync: 'off' } })
const GROUPS = 600
const LANES = 12

test('50 kills', async () => {
  const began = performance.now()
  const folder = folderOf(person)
  const keeper = run('keeper.ts', [folder, KEPT], person)
  const host = String((await keeper.next('host')).host)
  const address = { host, port: PORT, user: 'postgres' }
  const database = await openDatabase(address)
  await migrate(address, bundledMigrations)
  await migrateJobs(address)
  const groups: Group[] = Array.from({ length: GROUPS }, (_, n) => ({
    ...CAST[0]!,
    ...{
      id: newId(n),
      slug: `table-${n}`,
      code: `c${String(n).padStart(6, '0')}`,
      gatherings: [],
      statements: [],
    },
    contact: { phone: null, email: `joan${n}@home.example`, web: null },
  }))
  await saveGroups(database.withTables<DirectoryTables>(), groups, { newId: () => newId(Date.now()) })

  const { app, worker } = openAppAndWorker(folderOf(person), person, {
    databaseUrl: `postgres://postgres@localhost:${PORT}/waymeet?host=${encodeURIComponent(host)}`,
    smtpUrl: mail.url,
  })
  for (const one of [app, worker]) one.start()
  await Promise.all([app.up(), worker.up()])
  // A letter is in hand for a moment, so that kills meet it there.
  mail.mood = { is: 'slow', ms: 40 }

  let over = false
  const seen: Acknowledged = { claimed: [], agreed: [], confirmed: [], unanswered: 0 }
  const links = new Map<string, string>()
  const linkTo = (box: string) => {
    const letter = links.has(box) ? null : mail.received.find(({ to }) => to[0] === box)
    if (letter) links.set(box, /http:\S+/.exec(letter.mail.text ?? '')![0])
    return links.get(box) ?? null
  }
  const post = { port: app.port, linkTo, over: () => over }
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    keepGroups(
      groups.filter((_, n) => n % LANES === lane),
      post,
      seen,
    ),
  )
  const done = () => seen.claimed.length + seen.agreed.length + seen.confirmed.length + mail.received.length
  const ready = performance.now()

  const twoMinutesPass = async () => {
    for (const [table, time] of [
      ['platform.letter', 'held_until'],
      ['platform.letter', 'not_before'],
      ['graphile_worker._private_jobs', 'run_at'],
    ])
      await untilThere(() =>
        database.pool.query(`update ${table} set ${time} = ${time} - interval '2 minutes'`),
      )
  }
  const restart = async (...all: Kept[]) => {
    await Promise.all(all.map(one => one.kill()))
    // Two minutes in which nobody lives to carry a letter are taken off its times, not waited for.
    if (all.length > 1) await twoMinutesPass()
    for (const one of all) one.start()
  }
  const killDatabase = async () => {
    const backs = () => keeper.said.filter(({ step }) => step === 'back').length
    const before = backs()
    process.kill(serverPid(folder), 'SIGKILL')
    while (backs() === before) await pause(5)
  }
  for (const [cycle, who] of CYCLES.entries()) {
    // Whoever only begins to start is left to it: it is killed while it works.
    await (who === 'worker' ? worker.up() : Promise.all([app.up(), worker.up()]))
    const before = done()
    while (done() === before && who !== 'worker') await pause(5)
    await pause((cycle * 37) % 130)
    if (who === 'database') await killDatabase()
    else await restart(...(who === 'all' ? [app, worker] : [who === 'app' ? app : worker]))
  }
  over = true
  await Promise.all(lanes)
  await restart(app, worker)
  const waiting = () =>
    database.pool.query(`select count(*)::int as n from platform.letter where state = 'waiting'`)
  while ((await untilThere(waiting)).rows[0].n > 0) await pause(50)

  const { pool } = database
  const states = await pool.query('select id, state, code, begun, unclear, kind from platform.letter')
  const timesSent = new Map<string, number>()
  for (const { mail: letter } of mail.received)
    timesSent.set(letter.messageId!, (timesSent.get(letter.messageId!) ?? 0) + 1)
  const namesByBox = Map.groupBy(mail.received, ({ to }) => to[0]!)
  const lostLetters = states.rows.filter(({ id }) => !timesSent.has(`<${id}@groups.example>`))
  const twoNames = [...namesByBox.values()].filter(
    letters => new Set(letters.map(({ mail: letter }) => letter.messageId)).size > 1,
  )
  const idsOf = async (statement: string) =>
    new Set((await pool.query<{ id: string }>(statement)).rows.map(({ id }) => id))
  const there = {
    claims: await idsOf(
      'select group_id as id from directory.claim union select group_id from directory.contact_task',
    ),
    tasks: await idsOf('select group_id as id from directory.contact_task'),
  }
  const confirmed = await pool.query<{ id: string; n: number }>(
    `select group_id || ' ' || fact as id, count(*)::int as n from directory.confirmation, unnest(facts) as fact
      where how = 'email' and at > now() - interval '1 hour' group by 1`,
  )
  const confirmations = new Map(confirmed.rows.map(({ id, n }) => [id, n]))
  await database.close()

  expect({
    claims: seen.claimed.filter(id => !there.claims.has(id)),
    tasks: seen.agreed.filter(id => !there.tasks.has(id)),
    confirmations: seen.confirmed.filter(({ groupId, fact }) => !confirmations.has(`${groupId} ${fact}`)),
    letters: lostLetters,
  }).toEqual({ claims: [], tasks: [], confirmations: [], letters: [] })
  expect([...confirmations.values()].filter(n => n > 1)).toEqual([])
  expect([...timesSent.values()].filter(times => times > 2)).toEqual([])
  expect(twoNames).toEqual([])
  const boxes = seen.claimed.map(id => groups.find(group => group.id === id)!.contact.email!)
  expect(boxes.filter(box => !namesByBox.has(box))).toEqual([])

  const twice = [...timesSent.values()].filter(times => times === 2).length
  const again = states.rows.filter(({ begun }) => begun > 1).length
  const count = (who: string) => CYCLES.filter(one => one === who).length
  console.log(
    [
      `${CYCLES.length} kills (database ${count('database')}, app ${count('app')}, worker ${count('worker')}, app and worker ${count('all')}),`,
      `${app.starts()} starts of the app, in ${Math.round((performance.now() - ready) / 100) / 10} s after ${Math.round(ready - began)} ms:`,
      `${seen.claimed.length} claims, ${seen.agreed.length} agreed, ${seen.confirmed.length} confirmations acknowledged, 0 lost, 0 twice;`,
      `${seen.unanswered} presses made again; ${states.rows.length} letters, ${again} taken up again, ${twice} sent twice, 0 lost, 0 under two names`,
    ].join(' '),
  )
}, 300_000)

/** The database may be on its way back. */
async function untilThere<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const found = await ask().catch(() => null)
    if (found) return found
    await pause(50)
  }
}
