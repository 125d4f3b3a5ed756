/** Brings a lost server back while the program lives: at once, then with growing pauses. */
import { setTimeout as pause } from 'node:timers/promises'
import type { StartStep } from './start-step.ts'
import type { Watched } from './watchdog.ts'

export interface Kept {
  server(): Watched
  isUp(): boolean
  /** Ends the guard and the server; waits until the server has written everything. */
  stop(): Promise<void>
}

const SHORTEST_MS = 250
const LONGEST_MS = 30_000
/** A server that ran this long was well: after its loss the first try is at once again. */
const WELL_MS = 10_000

export function keepRunning(
  first: Watched,
  launch: () => Promise<Watched>,
  tell: (step: StartStep) => void,
  wellMs: number = WELL_MS,
): Kept {
  let server = first
  let up = true
  const stopping = new AbortController()

  async function guard(): Promise<void> {
    for (let failures = 0; ; ) {
      const began = performance.now()
      await server.ended
      if (stopping.signal.aborted) return
      up = false
      server.release()
      tell({ step: 'lost', said: server.log() })
      if (performance.now() - began > wellMs) failures = 0
      const back = await bringBack(failures)
      if (!back) return
      failures = back.failures + 1
      server = back.server
      up = true
      tell({ step: 'back', ms: Math.round(performance.now() - back.began) })
    }
  }

  async function bringBack(failures: number) {
    for (const began = performance.now(); !stopping.signal.aborted; failures++) {
      const waitMs = failures === 0 ? 0 : Math.min(SHORTEST_MS * 2 ** (failures - 1), LONGEST_MS)
      await pause(waitMs, undefined, { ref: false, signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) break
      try {
        return { server: await launch(), failures, began }
      } catch (error) {
        tell({ step: 'still-lost', attempt: failures + 1, error: error as Error })
      }
    }
    return null
  }

  const guarding = guard()
  const stop = async () => {
    stopping.abort()
    server.hold(true)
    server.release()
    await guarding
    // A server that came up while we were stopping is stopped as well.
    server.release()
    await server.ended
    up = false
  }
  return { server: () => server, isUp: () => up, stop }
}
