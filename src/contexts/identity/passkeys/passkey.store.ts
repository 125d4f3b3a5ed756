/** Passkeys and answered challenges, as rows. */
import type { Kysely } from 'kysely'
import { moment } from '#platform/db/moment.ts'
import { hashOf } from '../hash-of.ts'
import type { IdentityTables } from '../tables.ts'
import type { Challenge } from './challenge.ts'
import type { Passkey } from './passkey.ts'

type Db = Kysely<IdentityTables>
type Row = IdentityTables['identity.passkey']

const asPasskey = (row: Row): Passkey => ({
  id: row.id,
  personId: row.person_id,
  credentialId: row.credential_id,
  publicKey: row.public_key,
  counter: Number(row.counter),
  name: row.name,
  addedAt: row.added_at,
  usedAt: row.used_at,
})

/** @returns false where a device is known already */
export async function addPasskey(db: Db, passkey: Passkey): Promise<boolean> {
  const { id, name, counter, addedAt } = passkey
  const added = await db
    .insertInto('identity.passkey')
    .values({
      ...{ id, name, counter, person_id: passkey.personId, used_at: null },
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      added_at: moment(addedAt),
    })
    .onConflict(clash => clash.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** The one that was there first, first. */
export async function passkeysOf(db: Db, personId: string): Promise<Passkey[]> {
  const rows = db.selectFrom('identity.passkey').selectAll().where('person_id', '=', personId)
  return (await rows.orderBy('added_at').orderBy('id').execute()).map(asPasskey)
}

export async function passkeyByCredential(db: Db, credentialId: string): Promise<Passkey | null> {
  const found = db.selectFrom('identity.passkey').selectAll().where('credential_id', '=', credentialId)
  const row = await found.executeTakeFirst()
  return row ? asPasskey(row) : null
}

/** @param personId whose it must be: nobody names or removes another's by guessing an id */
export async function namePasskey(db: Db, personId: string, id: string, name: string): Promise<void> {
  const theirs = db.updateTable('identity.passkey').set({ name }).where('person_id', '=', personId)
  await theirs.where('id', '=', id).execute()
}

export async function removePasskey(db: Db, personId: string, id: string): Promise<void> {
  await db.deleteFrom('identity.passkey').where('person_id', '=', personId).where('id', '=', id).execute()
}

export async function removePasskeysOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('identity.passkey').where('person_id', '=', personId).execute()
}

/** @returns false where it is gone, or where it was used meanwhile at least as often: two of one device are one too many */
export async function noteUse(db: Db, id: string, counter: number, now: number): Promise<boolean> {
  const used = await db
    .updateTable('identity.passkey')
    .set({ counter, used_at: moment(now) })
    .where('id', '=', id)
    .where(({ eb, or, and }) =>
      or([eb('counter', '<', counter), and([eb('counter', '=', 0), eb.val(counter === 0)])]),
    )
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** @returns false where it was answered before */
export async function spend(db: Db, { value, endsAt }: Challenge): Promise<boolean> {
  const spent = await db
    .insertInto('identity.passkey_spent')
    .values({ challenge_mark: hashOf(value), ends_at: moment(endsAt) })
    .onConflict(clash => clash.doNothing())
    .returning('challenge_mark')
    .executeTakeFirst()
  return spent !== undefined
}

export async function forgetSpent(db: Db, now: number): Promise<void> {
  await db.deleteFrom('identity.passkey_spent').where('ends_at', '<', moment(now)).execute()
}
