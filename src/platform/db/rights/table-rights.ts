/** Who may do what with the rows of a table, said once for each table and put in force by the database itself. */
import type { ActorName } from '../actor.ts'

export const VERBS = ['read', 'add', 'change', 'remove'] as const
export type Verb = (typeof VERBS)[number]

export interface TableRights {
  /** Schema and name. */
  table: string
  /**
   * Its rows are guarded by policies that hold for everybody, the owner of the table among them: whoever does not say for
   * whom they ask gets none. Else only the roles are held to the verbs, where the database has roles.
   */
  guarded: boolean
  /** The owner may do all of it and is not named. */
  may: Partial<Record<Exclude<ActorName, 'owner'>, readonly Verb[]>>
  /** Which rows an actor reads, as SQL; all where not said. */
  only?: Partial<Record<Exclude<ActorName, 'owner'>, string>>
}

export interface Rights {
  tables: readonly TableRights[]
  /** What every actor may call, with its parameters' types. */
  functions: readonly string[]
}

export const ALL: readonly Verb[] = [...VERBS]
export const READ: readonly Verb[] = ['read']

export const guarded = (
  table: string,
  may: TableRights['may'],
  only: NonNullable<TableRights['only']> = {},
): TableRights => ({ table, guarded: true, may, only })

/** Read by everybody: it says what groups publish about themselves, or nothing about anybody. */
export const open = (table: string, may: TableRights['may'] = {}): TableRights => ({
  table,
  guarded: false,
  may: { visitor: READ, contact: READ, 'sign-in': READ, worker: READ, jobs: READ, ...may },
})

/** Nobody's but the owner's. */
export const ownersOnly = (table: string): TableRights => ({ table, guarded: false, may: {} })
