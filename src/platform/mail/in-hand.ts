/** Keeps a letter in one hand while it is handed over, however long that takes, and lets go when nobody can vouch for it. */
import type { Clock } from '../clock.ts'
import type { Queries } from '../db/queries.ts'
import { type Handing, NotTaken } from './carrier.ts'
import { HANG_UP, HELD, RENEW } from './handing-time.ts'
import { type InHand, letterGoes, stillInHand } from './in-hand.store.ts'

export interface Holding {
  queries: Queries
  clock: Clock
  /** In ms; as in `handing-time.ts` where not said. */
  holding?: { renew: number; hangUp: number }
}

/**
 * Whoever is cut off from the database hangs up before anybody else may take the letter up: two living processes never
 * send it at the same time.
 * @param work the handing over, which ends when it is told to hang up
 */
export async function whileInHand(
  { queries, clock, holding = { renew: RENEW, hangUp: HANG_UP } }: Holding,
  hand: InHand,
  work: (handing: Handing) => Promise<void>,
): Promise<void> {
  const ends = new AbortController()
  let patience = setTimeout(() => ends.abort(), holding.hangUp)
  const renew = async () => {
    const began = performance.now()
    if (!(await stillInHand(queries, hand, clock.now() + HELD))) return ends.abort()
    clearTimeout(patience)
    patience = setTimeout(() => ends.abort(), holding.hangUp - (performance.now() - began))
  }
  const beat = setInterval(() => void renew().catch(() => {}), holding.renew)
  try {
    await work({
      hangUp: ends.signal,
      async letterGoes() {
        if (ends.signal.aborted || !(await letterGoes(queries, hand))) throw new NotTaken('later', 'EHELD')
      },
    })
  } finally {
    clearInterval(beat)
    clearTimeout(patience)
  }
}
