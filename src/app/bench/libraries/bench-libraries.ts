/** `bench libraries`: ours beside others, the same documents and questions, each in a process of its own. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { CommandInput } from '../../commands/command-input.ts'
import { openForWork } from '../../open-for-work.ts'
import type { ThrowAway } from '../throw-away.ts'
import { libraries } from './all-libraries.ts'
import type { MeasuredLibrary } from './measured-library.ts'

export interface LibraryResult {
  name: string
  /** Null: it came to its end, mostly for want of memory. */
  measured: MeasuredLibrary | null
}

/** Memory one library may take, in MB, so that a small machine is not brought to its knees. */
const MOST_MB = 6_000

export async function benchLibraries(
  { progress }: CommandInput,
  { config }: ThrowAway,
  documents: number,
  names: readonly string[] = Object.keys(libraries),
): Promise<LibraryResult[]> {
  const results: LibraryResult[] = []
  for (const name of names) {
    progress.say(`${name}: ${documents.toLocaleString('en-GB')} groups …`)
    const measure = (server: Record<string, string>) => measuredApart(name, documents, server)
    const measured = name === 'PostgreSQL' ? await withServer(config, progress, measure) : await measure({})
    results.push({ name, measured })
  }
  return results
}

/** The embedded server with its usual settings, for as long as it is measured. */
async function withServer<T>(
  config: ThrowAway['config'],
  progress: CommandInput['progress'],
  work: (server: Record<string, string>) => Promise<T>,
): Promise<T> {
  const { database, close } = await openForWork(config, progress)
  try {
    const { host, port, user, database: name } = database.pool.options
    return await work({
      PGHOST: String(host),
      PGPORT: String(port ?? 5432),
      PGUSER: String(user),
      PGDATABASE: String(name),
    })
  } finally {
    await close()
  }
}

async function measuredApart(
  name: string,
  documents: number,
  server: Record<string, string>,
): Promise<MeasuredLibrary | null> {
  const args = ['--cli', 'bench', 'library', name, '--groups', String(documents)]
  const child = fork(process.argv[1] as string, args, {
    // biome-ignore lint/style/noProcessEnv: the settings of the other process
    env: { ...process.env, ...server },
    execArgv: ['--expose-gc', `--max-old-space-size=${MOST_MB}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const told = once(child, 'message').then(([measured]) => measured as MeasuredLibrary)
  return Promise.race([told, once(child, 'exit').then(() => null)])
}
