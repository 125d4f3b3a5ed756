/** Work that is done after a change: asked for in the transaction of the change, so that either both stand or neither. */
import { sql } from 'kysely'
import type { Queries } from '../db/queries.ts'

export interface JobAsked {
  task: string
  /** Ids only: what a job is about is read when it is done, and nothing about people lies in the queue. */
  about: Readonly<Record<string, string>>
  /** Epoch milliseconds; at once where not said. */
  at?: number
  /** While a job with this key waits, asking again moves that one instead of adding another. */
  key?: string
  /** With a key: one that waits already keeps its time. */
  keepTime?: boolean
}

/** Done at least once, by whichever process is there; at once, or from `at` on. */
export async function addJob(
  queries: Queries,
  { task, about, at, key, keepTime = false }: JobAsked,
): Promise<void> {
  await sql`
    select platform.add_job(
      ${task}::text,
      ${JSON.stringify(about)}::json,
      ${at === undefined ? null : new Date(at)}::timestamptz,
      ${key ?? null}::text,
      ${keepTime ? 'preserve_run_at' : 'replace'}::text
    )`.execute(queries.withTables<object>())
}
