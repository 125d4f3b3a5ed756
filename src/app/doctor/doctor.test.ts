/** Karin looks after the machine half of the week: one command tells her whether anything is wrong, and what to do. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chainHead, recordAct } from '#platform/audit/act.store.ts'
import { createLog } from '#platform/log.ts'
import { keepWeekKeys } from '#platform/seal/keep-week-keys.ts'
import { openKeyFolder } from '#platform/seal/key-folder.ts'
import { freshDatabase } from '#support/database.ts'
import { openAuditHeads } from '../audit-heads.ts'
import { lookAtAll } from '../commands/doctor.ts'
import { readConfig } from '../config.ts'
import { linkKeyOf } from '../link-key-of.ts'
import { sayFindings, sayLong } from './finding.ts'

const database = await freshDatabase()
const dataDir = mkdtempSync(join(tmpdir(), 'waymeet-doctor-'))
afterAll(() => rmSync(dataDir, { recursive: true }))
const config = readConfig({ DATA_DIR: dataDir, LETTERS: 'drawer' })
const now = Date.now()
linkKeyOf(config)

const look = async () => sayFindings(await lookAtAll(database, config, now))
const wrongs = async () =>
  (await lookAtAll(database, config, now)).filter(({ state }) => state === 'wrong').map(({ says }) => says)
const past = (statement: string) =>
  database.pool.query(`set session_replication_role = replica; ${statement}; reset session_replication_role`)

describe('where all is well', () => {
  it('says so, line by line, and keeps the head of what was done once a day', async () => {
    for (let n = 0; n < 3; n++)
      await database.transaction(within =>
        recordAct(within, { by: 'cli', verb: 'imported', about: 'source', aboutId: 'our-list', at: now + n }),
      )
    const lines: string[] = []
    const clock = { now: () => now }
    const log = createLog({ write: line => lines.push(line), clock })
    const heads = openAuditHeads(config, database.as('jobs'), clock, log)
    await heads.beat()
    await heads.beat()
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({
      ...{ event: 'audit.head', count: 3, mark: (await chainHead(database))!.mark },
    })
    const said = await look()
    expect(said).toContain('Nothing is wrong.')
    expect(said).toContain('stands as it was done: 3 entries, a head is kept up to number 3.')
    expect(said).toContain('each request has a role of its own')
    expect(said).toContain('readable by Waymeet alone')
    expect(said).toContain('no key to seal words with yet')
  })
})

describe('where something is wrong', () => {
  it('names each fault in a sentence, with a way out', async () => {
    chmodSync(join(dataDir, 'keys', 'links'), 0o644)
    await database.pool.query(`insert into platform.letter (id, kind, about, to_address, language, asked_at, not_before)
      values (gen_random_uuid(), 'claim', '{}', 'joan@home.example', 'en', now(), now() - interval '3 hours 5 minutes')`)
    await database.pool.query(
      "select graphile_worker.add_job('letter.carry', run_at := now() - interval '2 hours 5 minutes')",
    )
    await database.pool.query('alter table directory.claim no force row level security')
    await past(
      'delete from audit.act where verb is not null and id = (select act_id from audit.link where place = 3); delete from audit.link where place = 3',
    )
    expect(await wrongs()).toEqual([
      'Rows about people are not guarded in directory.claim.',
      'What was done here ends at entry 2, and once went to 3.',
      'One letter waits, the oldest should have gone 3 hours ago.',
      'Work has waited for 2 hours.',
      'Others on this machine can read the key for links, and make links as we do.',
    ])
    const said = await look()
    expect(said).toContain('5 things are wrong.')
    expect(said).toMatch(/Type: chmod go= \S+\/keys\/links/)
    expect(said).toContain('doctor --after-restore')
    expect(said).not.toContain('@')
  })

  it('says whether what people write can be sealed, who could open it, and what should be gone', async () => {
    const folder = openKeyFolder(config.sealKeys)
    await keepWeekKeys(database.as('jobs'), folder, { now: () => now })
    expect(await look()).toContain('can be sealed with the key of this week')
    chmodSync(config.sealKeys, 0o755)
    expect(await look()).toMatch(/Others on this machine can read the keys of the weeks[\s\S]*chmod go= /)
    chmodSync(config.sealKeys, 0o700)
    const later = async (days: number) =>
      sayFindings(await lookAtAll(database, config, now + days * 86_400_000))
    expect(await later(20)).toContain('There is no key for this week')
    expect(await later(130)).toContain('Keys of weeks that are long over are still there')
  })

  it('tells tables of another version apart from a fault', async () => {
    await past("delete from platform.migration where name like '%audit-acts'")
    expect(await look()).toMatch(/One change of the tables is not made yet \(the first: \d+-audit-acts\)/)
  })
})

it('says roughly how long something takes', () => {
  expect([30_000, 3_600_000, 86_400_000, 3 * 86_400_000].map(sayLong)).toEqual([
    '1 minute',
    '1 hour',
    '24 hours',
    '3 days',
  ])
})
