/** The database as somebody has it. */
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { actedPool } from './acted-pool.ts'
import type { ActorName } from './actor.ts'
import type { Queries } from './queries.ts'
import { runTransaction } from './transaction.ts'

/** Every statement and transaction of it is this actor's, and sees and changes what the actor may. */
export const asActor = (queries: Queries, actor: ActorName): Queries => queries.as(actor)

/** @returns the same for the same actor, however often it is asked */
export function actedQueries(pool: PostgresPool, roles: () => Promise<boolean>): Queries['as'] {
  const known = new Map<ActorName, Queries>()
  const as = (actor: ActorName): Queries => {
    const queries = known.get(actor) ?? make(actor)
    known.set(actor, queries)
    return queries
  }
  function make(actor: ActorName): Queries {
    const kysely = new Kysely<object>({
      dialect: new PostgresDialect({ pool: actedPool(pool, actor, roles) }),
    })
    return {
      as,
      withTables: <Tables>() => kysely as unknown as Kysely<Tables>,
      transaction: work => runTransaction(kysely, work),
    }
  }
  return as
}
