/** Two connections, two hundred requests for different actors at once, faults in the middle: nobody is ever taken for another. */
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { recordAct } from '#platform/audit/act.store.ts'
import { ACTORS, type ActorName, roleOf } from '#platform/db/actor.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { openDatabase } from '#platform/db/database.ts'
import type { Queries } from '#platform/db/queries.ts'
import { freshDatabase } from '#support/database.ts'
import { SAMPLE_ROWS } from './sample-rows.ts'

const database = await freshDatabase()
await database.pool.query(SAMPLE_ROWS)
const serving = await openDatabase(database.address, { servingBeside: database.pool, connections: 2 })
afterAll(serving.close)

interface Seen {
  actor: string
  role: string
  letters: number
}
const look = async (queries: Queries): Promise<Seen> => {
  const { rows } = await sql<Seen>`select platform.actor() as actor, current_user as role`.execute(
    queries.withTables<object>(),
  )
  return rows[0]!
}
const login = (await look(asActor(serving, 'owner'))).role
const as = (actor: ActorName | null) => ({
  actor: actor ?? '',
  role: actor === 'owner' ? login : roleOf(actor ?? 'visitor'),
})

const broken = new Error('broken in the middle')
/** What goes wrong, by turns. Each leaves a connection as one would leave it who did not care. */
const faults: readonly ((within: Queries) => Promise<unknown>)[] = [
  async () => {},
  () => Promise.reject(broken),
  within => sql`select 1 / 0`.execute(within.withTables<object>()),
  within => sql`select * from platform.migration, nowhere`.execute(within.withTables<object>()),
  within => sql`select pg_terminate_backend(pg_backend_pid())`.execute(within.withTables<object>()),
]

it('each is who they are, and a connection goes back as nobody', async () => {
  const actors: readonly (ActorName | null)[] = [...ACTORS, null]
  const wrong: string[] = []
  const expectIs = (seen: Seen, actor: ActorName | null, n: number) => {
    const { actor: name, role } = as(actor)
    if (seen.actor !== name || seen.role !== role) wrong.push(`${n}: ${seen.actor} ${seen.role} for ${name}`)
  }
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const actor = actors[n % actors.length]!
      const mine = actor ? asActor(serving, actor) : serving
      await wait((n * 7) % 23)
      if (n % 3 === 0) return expectIs(await look(mine).catch(() => look(mine)), actor, n)
      await mine
        .transaction(async within => {
          expectIs(await look(within), actor, n)
          await faults[n % faults.length]!(within)
          await wait(n % 5)
          expectIs(await look(within), actor, n)
        })
        .catch(() => {})
    }),
  )
  expect(wrong).toEqual([])
  const after = await Promise.all(Array.from({ length: 20 }, () => look(serving)))
  for (const seen of after) expect(seen).toEqual(as(null))
})

it('nobody sees no row, and an open transaction stays the one who began it', async () => {
  const { rows } = await sql`select 1 from directory.contact_task`
    .execute(serving.withTables<object>())
    .catch(fault => ({ rows: [fault.code] }))
  expect(rows).toEqual(['42501'])
  await expect(asActor(serving, 'visitor').transaction(async within => within.as('jobs'))).rejects.toThrow(
    'cannot go on as jobs',
  )
})

it('goes on as who they are after the database did something in its own name', async () => {
  for (const actor of ['visitor', 'contact'] as const)
    await asActor(serving, actor).transaction(async within => {
      const db = within.withTables<object>()
      await sql`select directory.doubts_about(array(select id from directory.group))`.execute(db)
      if (actor === 'contact') {
        await recordAct(within, { by: 'contact', verb: 'confirmed', about: 'fact', at: Date.now() })
        await sql`set constraints all immediate`.execute(db)
      }
      expect(await look(within)).toEqual(as(actor))
    })
})
