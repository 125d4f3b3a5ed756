/** Answers while many ask at once, all different: the server and those who ask take every core there is. */
import { type LoadGiven, load } from './load.ts'

export interface Crowded {
  connections: number
  given: LoadGiven
}

const CONNECTIONS = [8, 32, 128]
/** For each; the first second is not counted. */
const FOR_MS = 7_000
const WARM_UP_MS = 1_000

/** @param addresses different ones, enough for all that are asked */
export async function answersInCrowds(port: number, addresses: readonly string[]): Promise<Crowded[]> {
  const measured: Crowded[] = []
  let from = 0
  for (const connections of CONNECTIONS) {
    const asked = { port, paths: addresses, connections, gzip: true }
    from += (await load({ ...asked, from, forMs: WARM_UP_MS })).answers
    const given = await load({ ...asked, from, forMs: FOR_MS })
    from += given.answers
    measured.push({ connections, given })
  }
  if (from > addresses.length) throw new Error('There were too few different searches for so fast a server.')
  return measured
}
