/** Fills an empty directory with the demonstration county. */

import { fillDirectory } from '../fill-if-empty.ts'
import { allowFilling, openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function demo({ args, config, progress }: CommandInput): Promise<void> {
  readOptions(args, {}, 0)
  const work = await openForWork(config, progress)
  try {
    const groups = await fillDirectory(work.database)
    if (groups === 0) {
      throw new PlainFault(
        'The directory holds groups already, and made-up ones are never mixed with them. Nothing was changed.\n' +
          'To empty it first: npm run waymeet -- reset',
      )
    }
    allowFilling(config)
    progress.say(
      `The directory now has ${groups} made-up groups in Idlemarch, some of them ended or long unconfirmed.\n` +
        'If Waymeet is running, stop and start it once, so that the towns of Idlemarch can be typed too.',
    )
  } finally {
    await work.close()
  }
}
