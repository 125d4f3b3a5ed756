/** Acts that are done once however often they are asked for: a form sent twice, a page sent again (promise 8). */
import { createHash } from 'node:crypto'
import type { Queries } from './queries.ts'

interface Tables {
  'platform.done_once': { mark: string; done_on: string }
}

export interface Act {
  /** What is done, with all that makes it this and no other: the same key may stand for two different acts. */
  act: string
  /** Drawn at random with the form. */
  key: string
  /** `2026-11-12` */
  today: string
}

/**
 * Does `work` in the same transaction as the mark of it: both or neither, also where two ask at the same moment.
 * @returns false where it was done before
 */
export function onceOnly(
  queries: Queries,
  { act, key, today }: Act,
  work: (within: Queries) => Promise<void>,
): Promise<boolean> {
  const mark = markOf({ act, key })
  return queries.transaction(async within => {
    const marked = await within
      .withTables<Tables>()
      .insertInto('platform.done_once')
      .values({ mark, done_on: today })
      .onConflict(clash => clash.doNothing())
      .returning('mark')
      .executeTakeFirst()
    if (!marked) return false
    await work(within)
    return true
  })
}

/** Whether it was done before; asked where it is not to be done again now. */
export async function wasDone(queries: Queries, { act, key }: Omit<Act, 'today'>): Promise<boolean> {
  const done = await queries
    .withTables<Tables>()
    .selectFrom('platform.done_once')
    .select('mark')
    .where('mark', '=', markOf({ act, key }))
    .executeTakeFirst()
  return done !== undefined
}

const markOf = ({ act, key }: Omit<Act, 'today'>): string =>
  createHash('sha256').update(`${key}\n${act}`).digest('hex')

/** @param before `2026-11-11`; what was done that day or later stays known */
export async function forgetDone(queries: Queries, before: string): Promise<void> {
  await queries.withTables<Tables>().deleteFrom('platform.done_once').where('done_on', '<', before).execute()
}
