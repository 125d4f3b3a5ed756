/** Clears what a killed server left behind, so that the next start just works. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isAlive, processesOn } from './processes.ts'
import { socketFile } from './socket-folder.ts'
import { OTHER_WAY, StartRefused } from './start-refused.ts'

/** How long a server whose Waymeet is gone is left to stop by itself, is then asked, and is then told. */
const LEFT_MS = 2_000
const ASKED_MS = 6_000
const TOLD_MS = 20_000

/**
 * Call only while holding the claim on the folder: any server still there has lost its Waymeet.
 * Ends with no process on the folder and no lock that PostgreSQL would take for a living one.
 */
export async function clearStale(data: string, sockets: string): Promise<void> {
  const locks = [join(data, 'postmaster.pid'), `${socketFile(sockets)}.lock`]
  if (locks.every(lock => readLock(lock) === null)) return
  await outlive(data)
  for (const lock of locks) {
    const pid = readLock(lock)
    // A dead process's lock is left to PostgreSQL, which also checks its shared memory.
    if (pid !== null && (!(pid > 0) || isAlive(pid))) rmSync(lock, { force: true })
  }
}

/** The process a lock names; NaN when it was cut short, null when there is none. */
function readLock(lock: string): number | null {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10)
  } catch {
    return null
  }
}

async function outlive(data: string): Promise<void> {
  const began = performance.now()
  let asked = false
  for (let left = processesOn(data); left.length > 0; left = processesOn(data)) {
    const passed = performance.now() - began
    const main = readLock(join(data, 'postmaster.pid'))
    if (passed > TOLD_MS) throw stuck(left, data)
    if (passed > LEFT_MS && !asked) asked = tell(left, main, 'SIGINT')
    if (passed > ASKED_MS) tell(left, main, 'SIGQUIT')
    await pause(25)
  }
}

/** To the server itself where it still lives, else to what it left running. */
function tell(left: number[], main: number | null, signal: NodeJS.Signals): true {
  for (const pid of main && left.includes(main) ? [main] : left) {
    try {
      process.kill(pid, signal)
    } catch {} // gone meanwhile, or another user's: the message at the end names it
  }
  return true
}

const stuck = (left: number[], data: string): StartRefused =>
  new StartRefused(
    'in-use',
    `A database server without its Waymeet still works in ${data} and does not stop (process ${left.join(', ')}). ` +
      `Restart the machine, or type: kill ${left[0]}. ${OTHER_WAY}`,
    left[0] ?? null,
  )
