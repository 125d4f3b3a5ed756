/** The table of rights as statements. The same rights make the same text, so that what is in force can be told by its hash. */
import { ACTORS, type ActorName, roleOf } from '../actor.ts'
import type { Rights, TableRights, Verb } from './table-rights.ts'

const COMMAND: Readonly<Record<Verb, string>> = {
  read: 'select',
  add: 'insert',
  change: 'update',
  remove: 'delete',
}

type Acting = Exclude<ActorName, 'owner'>
export const ACTING = ACTORS.filter((actor): actor is Acting => actor !== 'owner')
const roles = ACTING.map(roleOf).join(', ')

/** Made where missing. A login that may make none goes without: the policies hold all the same. */
export const rolesSql = (): string =>
  `do $$
declare
  wanted text;
begin
  foreach wanted in array '{${ACTING.map(roleOf).join(',')}}'::text[] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin noinherit', wanted);
    end if;
    if not pg_has_role(session_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, session_user);
    end if;
  end loop;
exception
  -- Another database of the same server makes them at this moment, or this login may not.
  when duplicate_object or unique_violation or insufficient_privilege then null;
end $$`

export function grantsSql({ tables, functions }: Rights): string[] {
  const schemas = [...new Set(tables.map(({ table }) => table.split('.')[0]))].join(', ')
  return [
    `grant usage on schema ${schemas} to ${roles}`,
    `grant execute on function ${functions.join(', ')} to ${roles}`,
    ...tables.flatMap(({ table, may }) => [
      `revoke all on ${table} from ${roles}`,
      ...ACTING.flatMap(actor => {
        const verbs = may[actor] ?? []
        return verbs.length > 0
          ? [`grant ${verbs.map(verb => COMMAND[verb]).join(', ')} on ${table} to ${roleOf(actor)}`]
          : []
      }),
    ]),
  ]
}

export const policiesSql = (rights: readonly TableRights[]): string[] =>
  rights.flatMap(each => (each.guarded ? policiesOn(each) : []))

function policiesOn({ table, may, only = {} }: TableRights): string[] {
  return [
    `alter table ${table} enable row level security, force row level security`,
    ...Object.entries(COMMAND).flatMap(([verb, command]) => {
      const acting = ACTING.filter(actor => may[actor]?.includes(verb as Verb))
      const allowed = rowsOf(acting, verb === 'read' ? only : {})
      const using = verb === 'add' ? '' : ` using (${allowed})`
      const check = verb === 'add' || verb === 'change' ? ` with check (${allowed})` : ''
      return [
        `drop policy if exists may_${verb} on ${table}`,
        `create policy may_${verb} on ${table} for ${command}${using}${check}`,
      ]
    }),
  ]
}

/** Asked once for a statement, not for each row. */
const ASKING = '(select platform.actor())'

function rowsOf(acting: readonly Acting[], only: NonNullable<TableRights['only']>): string {
  const whole = ['owner', ...acting.filter(actor => only[actor] === undefined)]
  const parts = acting.flatMap(actor =>
    only[actor] === undefined ? [] : [`(${ASKING} = '${actor}' and (${only[actor]}))`],
  )
  return [`${ASKING} = any ('{${whole.join(',')}}')`, ...parts].join(' or ')
}
