/** Karin's machine breaks: what stood in the backup stands again, and what people had erased since does not come back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, describe, expect, it } from 'vitest'
import { saveGroups } from '#contexts/directory/groups/save-groups.store.ts'
import type { DirectoryTables } from '#contexts/directory/index.ts'
import { addContactTask, contactTask } from '#contexts/directory/keeping/contact-task.store.ts'
import { eraseContact } from '#contexts/directory/keeping/erase-contact.ts'
import { removeGroup } from '#contexts/directory/keeping/leave/remove-group.ts'
import { everyTaskHeld, type IdentityTables, invite, release } from '#contexts/identity/index.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import type { Database } from '#platform/db/database.ts'
import { keepErasures, readErasures } from '#platform/erasures/erasure-file.ts'
import { newId } from '#platform/ids.ts'
import { addJob } from '#platform/jobs/add-job.ts'
import { CAST } from '#support/cast.ts'
import { freshDatabase, openFreshDatabase } from '#support/database.ts'
import { backUp } from '../commands/backup.ts'
import { readConfig } from '../config.ts'
import { erasuresFile } from '../erasures-file.ts'
import { restoreInto } from './restore-into.ts'
import { JOBS_SCHEMA, LEFT_OUT, OUR_SCHEMAS } from './what-is-kept.ts'

const folder = mkdtempSync(join(tmpdir(), 'waymeet-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const config = readConfig({ DATA_DIR: folder })
const file = join(folder, 'a.backup.age')
const passphrase = 'a kettle, a key, a bell'
const seal = { passphrase, work: 10 }
const opening = { passphrase }

const database = await freshDatabase()
const other = await freshDatabase()
const dbOf = (of: Database) => of.withTables<DirectoryTables>()
const save = (groups: typeof CAST) => saveGroups(dbOf(database), groups, { newId: () => newId(Date.now()) })
const names = async (of: Database) =>
  (await of.pool.query<{ name: string }>('select name from directory.group order by 1')).rows.map(r => r.name)

/** What each table holds, as a hash. */
async function hashes(of: Database): Promise<Record<string, string>> {
  const pieces = writeBackup({
    ...{ address: of.address, schemas: OUR_SCHEMAS, leftOut: LEFT_OUT, linkKey: Buffer.alloc(32) },
  })
  for (;;) {
    const { done, value } = await pieces.next()
    if (done) return value.sha256
  }
}

const from = { file, opening, replace: false, erasures: [], howeverOld: false }
const restore = (change: object = {}) => restoreInto(other, { ...from, now: Date.now(), ...change })

const joan = newId(Date.now())
const clock = { now: () => Date.now() }
await save(CAST)
await addContactTask(dbOf(database), {
  ...{ id: joan, groupId: CAST[0]!.id, email: 'joan@home.example', phone: null, language: 'en' },
  ...{ agreedHow: 'email', agreedAt: Date.now(), endsAt: Date.now() + 1e10, unreachableSince: null },
})
await invite(database, { email: 'karin@example.org', task: 'intermediary-worker' }, clock)

describe('a backup', () => {
  it('holds every table that is there, those apart that are left out with a reason', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
        where table_schema not in ('pg_catalog', 'information_schema', $1)`,
      [JOBS_SCHEMA],
    )
    const kept = Object.keys(await hashes(database))
    expect([...kept, ...Object.keys(LEFT_OUT)].sort()).toEqual(rows.map(({ name }) => name).sort())
  })

  it('taken while people write is one moment, and restored it is that moment, row for row', async () => {
    let going = true
    let presses = 0
    const writing = (async () => {
      while (going) await save([{ ...CAST[presses++ % CAST.length]!, summary: `Said ${presses}` }])
    })()
    const { sha256, rows } = await backUp(config, database, { to: file, seal })
    const after = presses
    going = false
    await writing
    expect(after).toBeGreaterThan(1)
    const text = readFileSync(file)
    for (const words of [CAST[0]!.name, 'joan@home.example', 'waymeetBackup'])
      expect(text.includes(words)).toBe(false)
    await addJob(other, { task: 'about-what-was', about: {} })
    const restored = await restore()
    expect(restored.rows).toBe(rows)
    expect(await hashes(other)).toEqual(sha256)
    const jobs = await other.pool.query('select 1 from graphile_worker._private_jobs')
    expect(jobs.rowCount).toBe(0)
    await saveGroups(dbOf(other), [CAST[1]!], { newId: () => newId(Date.now()) })
    const marks = await other.pool.query('select count(*) as n from directory.group_mark')
    expect(marks.rows).toEqual([{ n: CAST.length }])
  })
})

describe('nothing is changed', () => {
  it('where something is there already and nobody said that it may go', async () => {
    await expect(restore()).rejects.toThrow('There is something in this directory already')
  })

  it.each([0.3, 0.9, 0.999])(
    'by a file of which %d is left, or with one bit turned, or opened with another passphrase',
    async share => {
      const before = await hashes(other)
      const whole = readFileSync(file)
      const damaged = join(folder, 'damaged')
      writeFileSync(damaged, whole.subarray(0, Math.floor(whole.length * share)))
      await expect(restore({ file: damaged, replace: true })).rejects.toThrow('Nothing was changed')
      const turned = Buffer.from(whole)
      turned[Math.floor(whole.length * share)]! ^= 1
      writeFileSync(damaged, turned)
      await expect(restore({ file: damaged, replace: true })).rejects.toThrow('Nothing was changed')
      const wrong = { passphrase: 'another passphrase' }
      await expect(restore({ opening: wrong, replace: true })).rejects.toThrow('cannot be opened')
      expect(await hashes(other)).toEqual(before)
    },
  )

  it('by one so old that nobody knows what was erased since', async () => {
    const now = Date.now() + 401 * 86_400_000
    await expect(restore({ replace: true, now })).rejects.toThrow(
      'What was erased since is known for 400 days',
    )
  })
})

it('is opened with a key instead, where one is set', async () => {
  const identity = await generateX25519Identity()
  const to = join(folder, 'keyed.age')
  const recipients = [await identityToRecipient(identity)]
  const { sha256 } = await backUp(config, database, { to, seal: { recipients } })
  const { database: third, drop } = await openFreshDatabase()
  await restoreInto(third, { ...from, file: to, opening: { identities: [identity] }, now: Date.now() })
  expect(await hashes(third)).toEqual(sha256)
  // Who may what is in force on what was restored, before anything else is asked of it.
  await expect(keepErasures(erasuresFile(config), third, clock).beat()).resolves.toBeUndefined()
  await expect(
    third
      .as('visitor')
      .withTables<DirectoryTables>()
      .selectFrom('directory.contact_task')
      .selectAll()
      .execute(),
  ).rejects.toThrow()
  await drop()
})

it('what was erased since is erased again: Joan’s address, a group that took itself out, and who works here no more', async () => {
  const group = CAST[2]!
  const task = (await contactTask(dbOf(database), joan))!
  const at = Date.now()
  await database.transaction(async within => {
    await eraseContact(within, task, at)
    await removeGroup(within, { group, at, by: 'group', pressedBy: null, tellOthers: false })
  })
  await release(database, 'karin@example.org', clock)
  const list = erasuresFile(config)
  await keepErasures(list, database, clock).beat()
  const lines = readFileSync(list, 'utf8')
  for (const words of ['joan', 'karin', group.name, group.slug]) expect(lines).not.toContain(words)
  writeFileSync(list, `${lines}2026-11-12T10:00:00.000Z grou`)
  const erasures = readErasures(list)
  const restored = await restore({ replace: true, erasures })
  expect(restored.erasedAgain).toBe(3)
  expect(await names(other)).toEqual(await names(database))
  expect(await contactTask(dbOf(other), joan)).toBeNull()
  expect(await everyTaskHeld(other.withTables<IdentityTables>())).toEqual([])
  const { rows } = await other.pool.query('select id from directory.removed_group')
  expect(rows).toEqual([{ id: group.id }])
})
