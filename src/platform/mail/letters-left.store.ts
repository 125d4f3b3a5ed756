/** How the post stands, in numbers: for whoever looks after the machine. */
import { sql } from 'kysely'
import { moment } from '../db/moment.ts'
import type { Queries } from '../db/queries.ts'

export interface PostStands {
  waiting: number
  /** When the longest overdue could have gone; null where none is late. */
  lateSince: number | null
  /** Given up within the time asked about: nobody took them, and the fault may be ours. */
  givenUp: number
}

/** @param since epoch milliseconds, for those given up */
export async function postStands(queries: Queries, now: number, since: number): Promise<PostStands> {
  const { rows } = await sql<PostStands>`
    select count(*) filter (where state = 'waiting')::int as waiting,
           min(not_before) filter (where state = 'waiting' and not_before < ${moment(now)}) as "lateSince",
           count(*) filter (where state = 'given-up' and ended_at > ${moment(since)})::int as "givenUp"
      from platform.letter`.execute(queries.withTables<object>())
  return rows[0]!
}
