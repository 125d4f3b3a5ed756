/** The PostgreSQL that comes with Waymeet: nothing to install, one folder, dies with the program, comes back by itself. */

import { keepRunning } from './keep-running.ts'
import { launchServer, type Settings } from './launch-server.ts'
import { isMade, makeCluster } from './make-cluster.ts'
import { claim } from './owner-claim.ts'
import { prepareServerPlace } from './server-place.ts'
import { PORT } from './socket-folder.ts'
import type { StartStep } from './start-step.ts'

export interface StartOptions {
  /** Server settings, as in postgresql.conf. */
  settings?: Settings
  progress?: (step: StartStep) => void
  /** How long to wait for another Waymeet on the folder to stop before refusing. */
  patienceMs?: number
  /** False only for databases that may be lost, as in tests: the first start does not wait for the disk. */
  flush?: boolean
  /** A lost server that ran at least this long is brought back at once, one that keeps dying with growing pauses. */
  wellMs?: number
}

export interface RunningPostgres {
  /** The folder of the unix socket: use it as `host`. */
  host: string
  port: number
  user: string
  /** False while a lost server is being brought back. */
  isUp(): boolean
  /** The last 8 kB the server wrote. */
  log(): string
  /** Fast shutdown; everything acknowledged is on disk, and the next start needs no recovery. */
  stop(): Promise<void>
}

/**
 * Starts the server on `root` (made where missing) and keeps it running until `stop()` or the end of this process.
 * Works as root and as an ordinary user, and after `kill -9` of anything. Throws StartRefused, whose message says what to do.
 */
export async function startPostgres(root: string, options: StartOptions = {}): Promise<RunningPostgres> {
  const began = performance.now()
  const tell = options.progress ?? (() => {})
  const place = prepareServerPlace(root)
  const claimed = await claim(place.sockets, options.patienceMs ?? 5_000, pid =>
    tell({ step: 'waiting', pid }),
  )
  try {
    if (!isMade(place.data)) {
      tell({ step: 'making' })
      await makeCluster(place.native, place.data, place.as, options.flush)
    }
    const launch = () => launchServer(place, options.settings ?? {})
    const kept = keepRunning(await launch(), launch, tell, options.wellMs)
    tell({ step: 'ready', ms: Math.round(performance.now() - began) })
    const stop = async () => {
      await kept.stop()
      await claimed.release()
    }
    return {
      host: place.sockets,
      port: PORT,
      user: 'postgres',
      isUp: kept.isUp,
      log: () => kept.server().log(),
      stop,
    }
  } catch (error) {
    await claimed.release()
    throw error
  }
}
