/** What holds while everybody asks at once: how long answers take, and how soon a change is told. */
import type { CommandInput } from '../commands/command-input.ts'
import { openForWork } from '../open-for-work.ts'
import { type ChangesSeen, changesSeen } from './changes-seen.ts'
import { answersInCrowds, type Crowded } from './crowded.ts'
import type { MadeUpLand } from './made-up-land.ts'
import { searchAddresses } from './made-up-searches.ts'
import type { ThrowAway } from './throw-away.ts'

export interface UnderLoad {
  crowded: readonly Crowded[]
  changes: readonly ChangesSeen[]
}

/** So many that none comes twice. */
const SEARCHES = 30_000

/** Asks the server on this port, and writes beside it into its database. */
export async function underLoad(
  port: number,
  land: MadeUpLand,
  { config, progress }: Pick<ThrowAway, 'config'> & Pick<CommandInput, 'progress'>,
): Promise<UnderLoad> {
  progress.say('Asking over many connections …')
  const crowded = await answersInCrowds(port, searchAddresses(land, SEARCHES, 10))
  progress.say('Changing groups while many search …')
  const { database, close } = await openForWork(config, progress)
  try {
    const changes: ChangesSeen[] = []
    for (const connections of [8, 32]) {
      const addresses = searchAddresses(land, SEARCHES, 100 + connections)
      changes.push(await changesSeen(connections, { port, database, addresses }))
    }
    return { crowded, changes }
  } finally {
    await close()
  }
}
