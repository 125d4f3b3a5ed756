import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { freshDatabase } from '#support/database.ts'
import { databaseIdentity } from './database-identity.store.ts'

const [here, there] = [await freshDatabase(), await freshDatabase()]

it('is the same whenever it is asked, and another for every database of the same server', async () => {
  const identity = await databaseIdentity(here)
  expect(identity).toMatch(/^\d+ \d+$/)
  expect(await databaseIdentity(here)).toBe(identity)
  expect(await databaseIdentity(there)).not.toBe(identity)
})

/** Only who may make roles can try out one who may ask less; a server of somebody's own may not let us. */
const { rows } = await here.pool.query('select rolsuper from pg_roles where rolname = current_user')

it.skipIf(!rows[0].rolsuper)(
  'is told by the database alone where not everybody may ask the server',
  async () => {
    const identities: string[] = []
    await here
      .transaction(async within => {
        const db = within.withTables<object>()
        await sql`create role harold; revoke execute on function pg_control_system() from public`.execute(db)
        await sql`set local role harold`.execute(db)
        identities.push(await databaseIdentity(within))
        throw new Error('none of this stays')
      })
      .catch(() => {})
    expect(identities).toEqual([`a-server ${(await databaseIdentity(here)).split(' ')[1]}`])
  },
)
