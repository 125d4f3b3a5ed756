/** `release`: ends all tasks of somebody. They are signed out everywhere before this says so. */
import { release } from '#contexts/identity/index.ts'
import { systemClock } from '#platform/clock.ts'
import { keepErasures } from '#platform/erasures/erasure-file.ts'
import { erasuresFile } from '../erasures-file.ts'
import { openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { addressIn } from './invite.ts'
import { readOptions } from './read-options.ts'

export async function releaseSomebody({ args, config, progress }: CommandInput): Promise<void> {
  const email = addressIn(readOptions(args, {}, 1).positionals[0])
  const work = await openForWork(config, progress)
  try {
    const ended = await release(work.database, email, systemClock)
    await keepErasures(erasuresFile(config), work.database, systemClock).beat()
    progress.done()
    if (ended === null) throw new PlainFault(`Nobody with the address ${email} works here.`)
    const tasks = ended === 1 ? '1 task has' : `${ended} tasks have`
    console.log(`${tasks} ended, and ${email} is signed out everywhere.`)
  } finally {
    await work.close()
  }
}
