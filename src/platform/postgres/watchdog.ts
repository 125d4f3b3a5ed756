/** Runs the server so that it never outlives the process that started it, not even after `kill -9`. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import type { Identity } from './identity.ts'

/** The programs get nothing of our own environment: settings and secrets stay here. */
export const PROGRAM_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LANG: 'C', TZ: 'UTC' }

/**
 * A shell holds the reading end of a pipe from this process. Its end, whatever the reason, means: fast shutdown.
 * The server itself gets neither the pipe nor the keyboard.
 */
const WATCH =
  '"$@" 3<&- </dev/null & pg=$!; { read _ <&3; kill -INT $pg; } 2>/dev/null & dog=$!; wait $pg; rc=$?; kill $dog 2>/dev/null; exit $rc'

const KEPT = 8_000

export interface Watched {
  /** Ends when the watching shell has ended. */
  readonly ended: Promise<void>
  hasEnded(): boolean
  error(): Error | undefined
  /** The last 8 kB the server wrote. */
  log(): string
  /** Asks for a fast shutdown: closes the pipe. */
  release(): void
  /** Lets this process end without waiting for the server, or makes it wait. */
  hold(wait: boolean): void
}

export function watch(command: readonly string[], cwd: string, as: Identity): Watched {
  const child = spawn('/bin/sh', ['-c', WATCH, 'waymeet-database', ...as.wrap, ...command], {
    ...as.owner,
    env: PROGRAM_ENV,
    cwd,
    detached: true, // its own group: Ctrl-C in a terminal reaches Node only
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  let log = ''
  let failed: Error | undefined
  let over = false
  child.stderr?.setEncoding('utf8').on('data', text => {
    log = (log + text).slice(-KEPT)
  })
  const pipe = child.stdio[3] as Writable
  pipe.on('error', () => {}) // the shell was killed: its end of the pipe is gone
  const ended = new Promise<void>(resolve => {
    const end = (error?: Error) => {
      failed = error
      over = true
      resolve()
    }
    child.once('error', end).once('exit', () => end())
  })
  return {
    ended,
    hasEnded: () => over,
    error: () => failed,
    log: () => log,
    release: () => pipe.destroy(),
    hold: wait => holdAll(child, wait),
  }
}

function holdAll(child: ChildProcess, wait: boolean): void {
  const parts = [child, child.stderr, child.stdio[3]] as { ref?(): void; unref?(): void }[]
  for (const part of parts) wait ? part.ref?.() : part.unref?.()
}
