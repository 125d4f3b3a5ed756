/** Who sits at the desk at this moment, as its pages ask. */
import type { Identity, Worker } from '#contexts/identity/index.ts'
import { Problem } from '#platform/http/problem.ts'
import type { AtDesk } from '../concerns/who-decides.ts'

export type DeskIdentity = Pick<Identity, 'actorOf' | 'othersAtDesk'>

/** A request as the web framework hands it on. */
interface Asking {
  req: { raw: Request }
}

export function openDeskPeople(identity: DeskIdentity) {
  /** Nobody gets here who does not work here. */
  async function workerIn({ req }: Asking): Promise<Worker> {
    const actor = await identity.actorOf(req.raw)
    if (actor.kind !== 'worker') throw new Problem('refused')
    return actor
  }
  return {
    whoIn: async ({ req }: Asking): Promise<string> => (await workerIn({ req })).personId,
    async atDesk({ req }: Asking): Promise<AtDesk> {
      const { personId: id, email } = await workerIn({ req })
      return { id, email, others: await identity.othersAtDesk(id) }
    },
  }
}
