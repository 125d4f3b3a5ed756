/** `bench libraries`: ours beside others, the same documents and questions, each in a process of its own. */
import type { CommandInput } from '../../commands/command-input.ts'
import { openForWork } from '../../open-for-work.ts'
import type { ThrowAway } from '../throw-away.ts'
import { setExams } from './exam.ts'
import { type LibraryResult, type Limits, measuredApart } from './measured-apart.ts'

/** Hears of each library as soon as it is done. */
export async function benchLibraries(
  { progress }: CommandInput,
  { config }: ThrowAway,
  documents: number,
  limits: Limits,
  names: readonly string[],
): Promise<LibraryResult[]> {
  const results: LibraryResult[] = []
  progress.say(`Setting the questions on ${documents.toLocaleString('en-GB')} groups …`)
  const exams = setExams(documents)
  for (const name of names) {
    progress.say(`${name} …`)
    const began = performance.now()
    const measure = (server: Record<string, string>) => measuredApart(name, documents, exams, limits, server)
    const result = name === 'PostgreSQL' ? await withServer(config, progress, measure) : await measure({})
    results.push(result)
    const minutes = ((performance.now() - began) / 60_000).toFixed(1)
    progress.say(`${name}: ${result.stopped ? `stopped (${result.stopped})` : 'done'} after ${minutes} min`)
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
