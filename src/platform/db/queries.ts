/** The door to the database that stores and verbs are handed. */
import type { Kysely } from 'kysely'
import type { ActorName } from './actor.ts'

/** What a store is handed: the pool, or the transaction it takes part in. Every fault is DatabaseTrouble or the statement's own. */
export interface Queries {
  /** A typed view of a context's own tables, as `{ 'directory.group': GroupTable }`. */
  withTables<Tables>(): Kysely<Tables>
  /**
   * All or nothing. Inside an open transaction it joins that one. May run `work` again (at most three times in all)
   * when the database asks for it, so `work` changes nothing but the database.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>
  /**
   * The same database as this actor has it: see `asActor`.
   * @throws inside an open transaction, which is one actor's from its beginning to its end
   */
  as(actor: ActorName): Queries
}
