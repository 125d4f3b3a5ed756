/**
 * The pool as one actor has it: every statement runs in a transaction that says for whom, and ends with it. The one place where
 * an actor is set; a pooled connection has none before and none after, whatever went wrong in between.
 */
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { type ActorName, beginAs } from './actor.ts'

/** @param roles whether the database's roles can be taken on */
export function actedPool(pool: PostgresPool, actor: ActorName, roles: () => Promise<boolean>): PostgresPool {
  const connect = async () => {
    // Found out on a line of its own, the first time: whoever held one meanwhile could keep the last from it.
    const begin = beginAs(actor, await roles())
    return acted(await pool.connect(), begin)
  }
  return { ...pool, connect, end: () => pool.end() }
}

type Send = (sql: string, parameters?: readonly unknown[]) => Promise<never>

const BEGINS = /^(begin|start transaction)/
const ENDS = /^(commit|rollback)$/

function acted(client: PostgresPoolClient, begin: string): PostgresPoolClient {
  const given = client.query as unknown as Send
  const send: Send = (sql, parameters = []) => given(sql, parameters)
  let [open, broken] = [false, false]

  /** A connection that does not even take this is not handed on to anybody. */
  const undo = () =>
    send('rollback').catch(() => {
      broken = true
    })

  async function beginning(): Promise<never> {
    try {
      return await send(begin)
    } catch (fault) {
      await undo()
      throw fault
    }
  }

  async function alone(sql: string, parameters: readonly unknown[]): Promise<never> {
    await beginning()
    try {
      const answer = await send(sql, parameters)
      await send('commit')
      return answer
    } catch (fault) {
      await undo()
      throw fault
    }
  }

  async function query(sql: string, parameters: readonly unknown[] = []): Promise<never> {
    if (BEGINS.test(sql)) {
      if (sql !== 'begin') throw new Error(`An actor's transaction begins plainly, not with: ${sql}`)
      const begun = await beginning()
      open = true
      return begun
    }
    if (ENDS.test(sql)) {
      open = false
      return send(sql)
    }
    return open ? send(sql, parameters) : alone(sql, parameters)
  }

  const release = client.release as (destroy?: boolean) => void
  return {
    query,
    // Given back in the middle of a transaction it is closed instead.
    release: (destroy?: boolean) => release(destroy || open || broken),
  } as unknown as PostgresPoolClient
}
