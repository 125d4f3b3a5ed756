/** `tasks`: who works here, and as what. */
import { everyTaskHeld, type IdentityTables } from '#contexts/identity/index.ts'
import { openForWork } from '../open-for-work.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function tasks({ args, config, progress }: CommandInput): Promise<void> {
  readOptions(args, {}, 0)
  const work = await openForWork(config, progress)
  try {
    const held = await everyTaskHeld(work.database.withTables<IdentityTables>())
    progress.done()
    console.log(held.length > 0 ? held.map(sayHeld).join('\n') : 'Nobody works here yet: see invite.')
  } finally {
    await work.close()
  }
}

const sayHeld = ({ email, task, since }: { email: string; task: string; since: number }): string =>
  `${email}  ${task}  since ${new Date(since).toISOString().slice(0, 10)}`
