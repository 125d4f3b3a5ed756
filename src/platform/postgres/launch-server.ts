/** Starts the server once and waits until it takes connections. */
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { explainFailure } from './explain-failure.ts'
import { isReady } from './ready-probe.ts'
import type { ServerPlace } from './server-place.ts'
import { PORT, socketFile } from './socket-folder.ts'
import { clearStale } from './stale-lock.ts'
import { type Watched, watch } from './watchdog.ts'

export type Settings = Readonly<Record<string, string | number>>

/** Recovery after a crash of a large, busy database can take minutes; more than this is a fault. */
const LONGEST_START_MS = 10 * 60_000
/** A killed server's last helpers may need a moment to let go of the shared memory. */
const HELD_TRIES = 20

/** Throws StartRefused with what the server said. */
export async function launchServer(place: ServerPlace, settings: Settings): Promise<Watched> {
  for (let attempt = 1; ; attempt++) {
    await clearStale(place.data, place.sockets)
    const server = watch(command(place, settings), place.root, place.as)
    if (await becomesReady(server, place)) {
      server.hold(false)
      return server
    }
    server.release()
    await server.ended
    if (!/shared memory block|Resource temporarily unavailable/.test(server.log()) || attempt === HELD_TRIES)
      throw explainFailure({
        doing: 'started',
        folder: place.root,
        said: server.log(),
        error: server.error(),
      })
    await pause(100)
  }
}

async function becomesReady(server: Watched, place: ServerPlace): Promise<boolean> {
  const until = performance.now() + LONGEST_START_MS
  for (let tries = 1; !server.hasEnded() && performance.now() < until; tries++) {
    if (await isReady(socketFile(place.sockets))) return true
    await pause(Math.min(tries * 2, 50)) // each asking is a line in the server's log
  }
  return false
}

function command({ native, data, sockets }: ServerPlace, settings: Settings): string[] {
  const all: Settings = {
    listen_addresses: '',
    unix_socket_directories: `"${sockets.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: PORT,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements can hold people's words; the log must not.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...settings,
  }
  return [
    join(native, 'bin', 'postgres'),
    '-D',
    data,
    ...Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
}
