/** Puts the table of rights in force, after migrations and before anybody is answered. Does nothing where it is in force. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { connectAlone, type DatabaseAddress } from '../connection.ts'
import { asTrouble } from '../database-trouble.ts'
import { ROLES } from '../roles-usable.ts'
import { grantsSql, policiesSql, rolesSql } from './rights-sql.ts'
import type { Rights, TableRights } from './table-rights.ts'

/** Any number will do, as long as it stays the same: two programs that start at once take turns. */
const TURN = 7_236_406

/** @returns whether anything had to be done. Throws DatabaseTrouble. */
export async function applyRights(address: DatabaseAddress, rights: Rights): Promise<boolean> {
  const client = await connectAlone(address)
  try {
    await client.query('select pg_advisory_lock($1)', [TURN])
    await client.query(rolesSql())
    const policies = policiesSql(rights.tables)
    const grants = (await rolesThere(client)) ? grantsSql(rights) : []
    const statements = [...policies, ...grants]
    const mark = createHash('sha256').update(statements.join(';\n')).digest('hex')
    if (await inForce(client, mark, rights.tables)) return false
    await client.query(['begin', ...statements].join(';\n'))
    await client.query('delete from platform.rights')
    await client.query('insert into platform.rights (mark) values ($1)', [mark])
    await client.query('commit')
    return true
  } catch (error) {
    throw asTrouble(error)
  } finally {
    await client.end() // lets the lock go
  }
}

async function rolesThere(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from pg_roles where rolname = any($1) and pg_has_role(session_user, oid, 'member')`,
    [ROLES],
  )
  return rows[0]?.n === ROLES.length
}

/** A copy of a database brings the mark along and may have left the rest behind. */
async function inForce(client: pg.Client, mark: string, rights: readonly TableRights[]): Promise<boolean> {
  const tables = rights.flatMap(each => (each.guarded ? [each.table] : []))
  const { rows } = await client.query<{ marked: boolean; forced: number; granted: boolean }>(
    `select exists (select from platform.rights where mark = $1) as marked,
            (select count(*)::int from pg_class
              where oid = any($2::regclass[]) and relrowsecurity and relforcerowsecurity) as forced,
            not exists (select from pg_roles where rolname = any($3)
              and not has_schema_privilege(oid, 'platform', 'usage')) as granted`,
    [mark, tables, ROLES],
  )
  const [found] = rows
  return found?.marked === true && found.granted && found.forced === tables.length
}
