/** Another process of ours that says what it does, one JSON line at a time, and can be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Person } from './people.ts'

export type Said = Record<string, unknown>

const running = new Set<ChildProcess>()

export interface Program {
  pid: number
  /** Everything said so far. */
  said: readonly Said[]
  /** Waits for a line that holds `key`, said from now on or before and not yet taken. */
  next(key: string): Promise<Said>
  /** Kills and waits until it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>
}

/** `entry`: a file, seen from this folder. The process has nothing of this one's environment. */
export function run(
  entry: string,
  args: readonly string[],
  as: Person,
  env: Record<string, string> = {},
): Program {
  const child = spawn(process.execPath, [join(import.meta.dirname, entry), ...args], {
    uid: as.uid,
    gid: as.gid,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const said: Said[] = []
  let errors = ''
  let arrived = Promise.withResolvers<void>()
  const wake = () => {
    arrived.resolve()
    arrived = Promise.withResolvers()
  }
  child.stderr.setEncoding('utf8').on('data', text => {
    errors += text
  })
  createInterface({ input: child.stdout }).on('line', line => {
    said.push(JSON.parse(line) as Said)
    wake()
  })
  let gone = false
  const closed = once(child, 'close').then(() => {
    gone = true
    running.delete(child)
    wake()
  })
  const taken = new Set<Said>()
  const next = async (key: string): Promise<Said> => {
    for (;;) {
      const found = said.find(line => key in line && !taken.has(line))
      if (found) {
        taken.add(found)
        return found
      }
      if (gone)
        throw new Error(
          `${entry} ended without saying "${key}":\n${JSON.stringify(said.slice(-3))}\n${errors}`,
        )
      await arrived.promise
    }
  }
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await closed
  }
  return { pid: child.pid ?? 0, said, next, kill }
}

/** For the end of a test, however it went. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
}
