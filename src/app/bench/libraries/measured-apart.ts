/** A library measured in a process of its own, with no more memory and time than is set. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Exams } from './exam.ts'
import type { MeasuredLibrary } from './measured-library.ts'

export interface Limits {
  /** Of the memory JavaScript takes, so that a small machine is not brought to its knees. */
  megabytes: number
  minutes: number
}

export interface LibraryResult {
  name: string
  /** As far as it came; null: not even filled. */
  measured: MeasuredLibrary | null
  /** Null: it came to its end. */
  stopped: 'time' | 'memory' | 'fault' | null
}

export async function measuredApart(
  name: string,
  documents: number,
  exams: Exams,
  limits: Limits,
  server: Record<string, string>,
): Promise<LibraryResult> {
  const args = ['--cli', 'bench', 'library', name, '--groups', String(documents)]
  const child = fork(process.argv[1] as string, args, {
    // biome-ignore lint/style/noProcessEnv: the settings of the other process
    env: { ...process.env, ...server },
    execArgv: ['--expose-gc', `--max-old-space-size=${limits.megabytes}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let measured: MeasuredLibrary | null = null
  let said = ''
  let late = false
  child.on('message', soFar => {
    measured = soFar as MeasuredLibrary
  })
  child.stderr?.on('data', chunk => {
    said = (said + chunk).slice(-4_000)
  })
  const limit = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, limits.minutes * 60_000)
  child.send(exams)
  const [code] = await once(child, 'exit')
  clearTimeout(limit)
  const full = /heap out of memory|allocation failed|Map maximum size|Invalid array length/i.test(said)
  return { name, measured, stopped: code === 0 ? null : late ? 'time' : full ? 'memory' : 'fault' }
}
