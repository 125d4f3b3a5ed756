/** Who may do what with which table: the table of rights held against the real database, every actor, every table, every verb. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RIGHTS } from '#app/rights.ts'
import { ACTORS, type ActorName } from '#platform/db/actor.ts'
import { bundledMigrations } from '#platform/db/bundled-migrations.ts'
import { type Database, openDatabase } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import { applyRights } from '#platform/db/rights/apply-rights.ts'
import { type TableRights, VERBS } from '#platform/db/rights/table-rights.ts'
import { ROLES } from '#platform/db/roles-usable.ts'
import { migrateJobs } from '#platform/jobs/migrate-jobs.ts'
import { freshDatabase, testServer } from '#support/database.ts'
import { inDatabase } from '#support/test-server.ts'
import { tryMatrix } from './matrix.ts'
import { SAMPLE_ROWS } from './sample-rows.ts'

const database = await freshDatabase()
const guarded = RIGHTS.tables.filter(each => each.guarded)
const everybody: readonly (ActorName | null)[] = [null, ...ACTORS]
beforeAll(async () => {
  await database.pool.query(SAMPLE_ROWS)
})

const may = ({ may }: TableRights, actor: ActorName | null, verb: (typeof VERBS)[number]): boolean =>
  actor !== null && (actor === 'owner' || (may[actor]?.includes(verb) ?? false))

/** What the database refuses even its owner: what was done is only added to. */
const onlyAdded = (table: string, verb: string) =>
  table.startsWith('audit.') && (verb === 'change' || verb === 'remove')

/** As the table of rights says it should be. */
const expected = (tables: readonly TableRights[]) =>
  tables.flatMap(each =>
    everybody.flatMap(actor =>
      VERBS.map(verb => ({
        name: `${each.table} ${actor ?? '(nobody)'} ${verb}`,
        does: may(each, actor, verb) && !onlyAdded(each.table, verb),
      })),
    ),
  )

describe('the table of rights', () => {
  it('has a row for every table, and no row for a table that is gone', async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class
        where relkind in ('r', 'p', 'v', 'm') and relnamespace::regnamespace::text
          not in ('pg_catalog', 'information_schema', 'pg_toast', 'graphile_worker')`,
    )
    const plain = (name: string) => name.replaceAll('"', '')
    expect(RIGHTS.tables.map(({ table }) => table).sort()).toEqual(rows.map(({ name }) => plain(name)).sort())
  })

  it('guards rows against everybody, and no role goes past it', async () => {
    const { rows } = await database.pool.query(
      `select oid::regclass::text from pg_class where oid = any($1::regclass[]) and not (relrowsecurity and relforcerowsecurity)`,
      [guarded.map(({ table }) => table)],
    )
    expect(rows).toEqual([])
    const roles = await database.pool.query(
      'select rolname from pg_roles where rolname = any($1) and not (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole)',
      [ROLES],
    )
    expect(roles.rowCount).toBe(ROLES.length)
  })

  it('is put in force once, and again where it was lost', async () => {
    expect(await applyRights(database.address, RIGHTS)).toBe(false)
    await database.pool.query('alter table directory.claim no force row level security')
    expect(await applyRights(database.address, RIGHTS)).toBe(true)
    expect(await applyRights(database.address, RIGHTS)).toBe(false)
  })
})

describe('every actor, every table, every verb', () => {
  it('is as the table of rights says; whoever may not add learns nothing of what is there', async () => {
    const found = await tryMatrix(database.pool, RIGHTS.tables, everybody, true)
    // Tables that anybody reads are empty here but for one: a statement that is run at all is one that is allowed.
    const isOpen = new Set(RIGHTS.tables.flatMap(each => (each.guarded ? [] : [each.table])))
    for (const { name, does } of expected(RIGHTS.tables)) {
      const [table, actor, verb] = name.split(' ') as [string, string, string]
      if (actor === '(nobody)' && isOpen.has(table)) continue
      const outcome = found.get(name)
      const done = isOpen.has(table) ? outcome !== 'refused' : outcome === 'does'
      expect(done, `${name}: ${outcome}`).toBe(does)
      if (!does && verb === 'add') expect(outcome, name).toBe('refused')
    }
  })
})

describe('a login that may make no roles', () => {
  const name = `waymeet_one_login_${randomUUID().slice(0, 8)}`
  let alone: Database | null = null
  const onServer = (statement: string) => database.pool.query(statement)
  beforeAll(async () => {
    const { address } = await testServer()
    await onServer(`create role ${name} login password '${name}'`)
    await onServer(`create database ${name} owner ${name} template template0`)
    const mine = inDatabase(
      'url' in address
        ? { url: Object.assign(new URL(address.url), { username: name, password: name }).href }
        : { ...address, user: name },
      name,
    )
    await migrate(mine, bundledMigrations)
    await migrateJobs(mine)
    await applyRights(mine, RIGHTS)
    alone = await openDatabase(mine, { connections: 2 })
    await alone.pool.query(SAMPLE_ROWS)
  })
  afterAll(async () => {
    await alone?.close()
    await onServer(`drop database if exists ${name} with (force)`)
    await onServer(`drop role if exists ${name}`)
  })

  it('is held to the same rights on every guarded table, though it owns them all', async () => {
    const found = await tryMatrix(alone!.pool, guarded, everybody, false)
    for (const { name: each, does } of expected(guarded))
      expect(found.get(each) === 'does', `${each}: ${found.get(each)}`).toBe(does)
  })

  it('records acts, asks for jobs and reads what everybody may', async () => {
    const serving = await openDatabase(alone!.address, { servingBeside: alone!.pool, connections: 1 })
    const { rows } = await serving.pool.query('select place from audit.link')
    expect(rows).toHaveLength(1)
    await serving.close()
  })
})
