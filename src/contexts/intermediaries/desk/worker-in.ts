/** Who sits at the desk. */
import type { Identity } from '#contexts/identity/index.ts'
import { Problem } from '#platform/http/problem.ts'

/** @returns their id @throws {Problem} `refused`: nobody gets here who does not work here */
export async function workerIn(identity: Pick<Identity, 'actorOf'>, request: Request): Promise<string> {
  const actor = await identity.actorOf(request)
  if (actor.kind !== 'worker') throw new Problem('refused')
  return actor.personId
}
