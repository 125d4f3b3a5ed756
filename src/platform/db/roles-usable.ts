/** Whether this login can take on the roles of actors: they may be missing where it may make none, or be another's. */
import type pg from 'pg'
import { ACTORS, roleOf } from './actor.ts'

export const ROLES = ACTORS.flatMap(actor => (actor === 'owner' ? [] : [roleOf(actor)]))

export async function rolesUsable(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ usable: boolean }>(
    `select count(*) = $2 and bool_and(
        pg_has_role(session_user, oid, 'member')
        and (to_regnamespace('platform') is not null and has_schema_privilege(oid, 'platform', 'usage'))
      ) as usable
       from pg_roles where rolname = any($1) and not rolsuper and not rolbypassrls`,
    [ROLES, ROLES.length],
  )
  return rows[0]?.usable === true
}
