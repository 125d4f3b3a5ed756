/** Who sits at the desk at this moment, as its pages ask. */
import type { Context } from 'hono'
import type { Identity, Worker } from '#contexts/identity/index.ts'
import { Problem } from '#platform/http/problem.ts'
import type { AtDesk } from '../concerns/who-decides.ts'

export type DeskIdentity = Pick<Identity, 'actorOf' | 'othersAtDesk'>

export function openDeskPeople(identity: DeskIdentity) {
  /** Nobody gets here who does not work here. */
  async function workerIn(c: Context): Promise<Worker> {
    const actor = await identity.actorOf(c.req.raw)
    if (actor.kind !== 'worker') throw new Problem('refused')
    return actor
  }
  return {
    whoIn: async (c: Context): Promise<string> => (await workerIn(c)).personId,
    async atDesk(c: Context): Promise<AtDesk> {
      const { personId: id, email } = await workerIn(c)
      return { id, email, others: await identity.othersAtDesk(id) }
    },
  }
}
