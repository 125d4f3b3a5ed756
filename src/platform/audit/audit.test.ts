/** What was done here stays as it was done: added to, never changed, and whoever changes it past the product is found out. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { type ActRecorded, chainHead, recordAct } from './act.store.ts'
import { keepHead, keptHeads, putHeadsAside } from './kept-heads.ts'
import { type Head, verifyChain } from './verify-chain.ts'

const database = await freshDatabase()
const folder = mkdtempSync(join(tmpdir(), 'waymeet-audit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NOON = Date.parse('2026-11-12T12:00:00Z')
const JOAN = '019ad5b6-0000-7000-8000-000000000001'
const confirmed = (n: number): ActRecorded => ({
  ...{ by: 'contact', who: JOAN, verb: 'confirmed', about: 'fact', aboutId: 'time-place' },
  ...{ groupId: n % 2 ? JOAN : null, at: NOON + n },
})
const record = (n: number) => database.transaction(within => recordAct(within, confirmed(n)))
const verdict = (kept: readonly Head[] = []) => verifyChain(database, kept)

/** What somebody could do who has the database in hand. */
async function pastTheProduct(statement: string): Promise<void> {
  await database.pool.query(
    `set session_replication_role = replica; ${statement}; reset session_replication_role`,
  )
}

/** Reckons every mark anew, as somebody would who covers their tracks. */
const REWRITE = `do $$ declare l record; prev text := repeat('0', 64); n bigint := 0; m text; begin
  for l in select k.place as was, a.* from audit.link k join audit.act a on a.id = k.act_id order by k.place loop
    n := n + 1;
    m := encode(sha256(convert_to(concat_ws(e'\\n', 'waymeet-audit-1', n, prev, l.id,
      round(extract(epoch from l.at) * 1000)::bigint, l."by", coalesce(l.who::text, '-'), l.verb, l.about,
      coalesce(l.about_id, '-'), coalesce(l.reason, '-'), coalesce(l.group_id::text, '-')), 'UTF8')), 'hex');
    update audit.link set place = n, mark = m where place = l.was;
    prev := m;
  end loop; end $$`

beforeEach(async () => {
  for (let n = 1; n <= 5; n++) await record(n)
})
afterEach(() => pastTheProduct('truncate audit.act, audit.link'))

describe('an act', () => {
  it('stands with the change it is about, or not at all', async () => {
    const broken = database.transaction(async within => {
      await recordAct(within, confirmed(6))
      throw new Error('the change did not come about')
    })
    await expect(broken).rejects.toThrow('did not come about')
    expect(await verdict()).toEqual({ length: 5, fault: null })
  })

  it('cannot be changed, taken out or emptied away, whoever asks', async () => {
    for (const table of ['audit.act', 'audit.link'])
      for (const statement of [
        `update ${table} set ${table === 'audit.act' ? "verb = 'other'" : 'place = 9'}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(database.pool.query(statement)).rejects.toMatchObject({ code: '42501' })
    expect(await verdict()).toEqual({ length: 5, fault: null })
  })

  it('holds no words: an address or a sentence is refused', async () => {
    for (const words of ['joan@home.example', 'We meet upstairs', 'two\nlines'])
      for (const part of ['verb', 'about', 'aboutId', 'reason', 'by'])
        await expect(
          database.transaction(within => recordAct(within, { ...confirmed(6), [part]: words })),
        ).rejects.toMatchObject({ code: '23514' })
  })
})

describe('eight writers at the same time', () => {
  it('leave one unbroken chain, and nobody waits for the work of another', async () => {
    let free = () => {}
    const held = new Promise<void>(done => {
      free = done
    })
    // Daniel's transaction has recorded its act and goes on working.
    const slow = database.transaction(async within => {
      await recordAct(within, confirmed(99))
      await held
    })
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        for (let n = 0; n < 12; n++) await record(writer * 100 + n)
      }),
    )
    expect(await verdict()).toEqual({ length: 5 + 96, fault: null })
    free()
    await slow
    expect(await verdict()).toEqual({ length: 5 + 97, fault: null })
  })
})

describe('whoever has the database in hand', () => {
  it('cannot change an act unseen', async () => {
    await pastTheProduct(
      "update audit.act set verb = 'mended' where id = (select act_id from audit.link where place = 3)",
    )
    expect(await verdict()).toEqual({ length: 2, fault: { fault: 'changed', place: 3 } })
  })

  it('cannot take an act out unseen, with its link or without', async () => {
    await pastTheProduct('delete from audit.act where id = (select act_id from audit.link where place = 4)')
    expect((await verdict()).fault).toEqual({ fault: 'missing', place: 4 })
    await pastTheProduct('delete from audit.link where place = 4')
    expect((await verdict()).fault).toEqual({ fault: 'missing', place: 4 })
  })

  it('cannot swap two acts unseen', async () => {
    await pastTheProduct(`update audit.link set place = place + 1000 where place in (2, 3);
      update audit.link set place = 1005 - place where place > 1000`)
    expect((await verdict()).fault).toEqual({ fault: 'changed', place: 2 })
  })

  it('cannot put an act beside the chain unseen', async () => {
    await pastTheProduct(
      `insert into audit.act (id, at, by, verb, about) values ('${JOAN}', now(), 'cli', 'invited', 'task')`,
    )
    expect((await verdict()).fault).toEqual({ fault: 'unchained', count: 1 })
  })

  it('cannot cut the end off, or write all of it anew, where a head is kept elsewhere', async () => {
    const head = (await chainHead(database))!
    await pastTheProduct(
      "update audit.act set verb = 'mended' where id = (select act_id from audit.link where place = 2)",
    )
    await pastTheProduct(REWRITE)
    expect((await verdict()).fault).toBeNull()
    expect((await verdict([head])).fault).toEqual({ fault: 'rewritten', place: 5 })
    await pastTheProduct(
      'delete from audit.act where id = (select act_id from audit.link where place = 5); delete from audit.link where place = 5',
    )
    expect((await verdict()).fault).toBeNull()
    expect((await verdict([head])).fault).toEqual({ fault: 'cut-off', place: 4, kept: 5 })
  })
})

describe('heads', () => {
  it('are kept one to a line, the same one once, and a line cut short is passed over', async () => {
    const file = join(folder, 'deep', 'audit-head')
    const head = (await chainHead(database))!
    expect(keptHeads(file)).toEqual([])
    expect([keepHead(file, head, NOON), keepHead(file, head, NOON + 1)]).toEqual([true, false])
    expect(keptHeads(file)).toEqual([head])
    expect(await verdict(keptHeads(file))).toEqual({ length: 5, fault: null })
    const aside = putHeadsAside(file, NOON)
    expect(readFileSync(aside!, 'utf8')).toContain(head.mark)
    expect(keptHeads(file)).toEqual([])
  })
})
