/** Whether the database holds everybody to the table of rights. */
import { sql } from 'kysely'
import type { Queries } from '../queries.ts'
import { ROLES } from '../roles-usable.ts'
import type { Rights } from './table-rights.ts'

export interface RightsInForce {
  /** Guarded tables whose policies do not hold for everybody. */
  unguarded: string[]
  /** Whether the roles of actors are there, and this login can take them on. */
  roles: boolean
  /** Whether somebody goes past all policies: a role of actors; or the login, where there are no roles to take on. */
  past: boolean
}

/** Of the owner's own connection. */
export async function rightsInForce(queries: Queries, { tables }: Rights): Promise<RightsInForce> {
  const guarded = tables.flatMap(each => (each.guarded ? [each.table] : []))
  const { rows } = await sql<{ unguarded: string[]; roles: number; free: number; past: boolean }>`
    select array(select t from unnest(${guarded}::text[]) t left join pg_class c on c.oid = to_regclass(t)
                  where not coalesce(c.relrowsecurity and c.relforcerowsecurity, false)) as unguarded,
           (select count(*)::int from pg_roles where rolname = any(${ROLES}::text[])
              and pg_has_role(session_user, oid, 'member')) as roles,
           (select count(*)::int from pg_roles where rolname = any(${ROLES}::text[])
              and (rolsuper or rolbypassrls)) as free,
           (select rolsuper or rolbypassrls from pg_roles where rolname = session_user) as past`.execute(
    queries.withTables<object>(),
  )
  const { unguarded, roles, free, past } = rows[0]!
  const all = roles === ROLES.length
  return { unguarded, roles: all, past: free > 0 || (!all && past) }
}

/** `17.2` */
export async function serverVersion(queries: Queries): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select split_part(current_setting('server_version'), ' ', 1) as version`.execute(
    queries.withTables<object>(),
  )
  return rows[0]!.version
}
