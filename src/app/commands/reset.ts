/** Empties the directory: the demonstration goes, and your own groups can come. */
import { createInterface } from 'node:readline/promises'
import { countGroups, type DirectoryTables } from '#contexts/directory/index.ts'
import { moveOldMark } from '../demonstration.ts'
import { forgetIndex } from '../directory/kept-index.ts'
import { type Emptied, emptyDirectory } from '../empty-directory.ts'
import { openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function reset({ args, config, progress }: CommandInput): Promise<void> {
  const { values } = readOptions(args, { yes: { type: 'boolean', default: false } }, 0)
  const work = await openForWork(config, progress)
  try {
    await moveOldMark(config, work.database)
    const db = work.database.withTables<DirectoryTables>()
    const groups = await countGroups(db)
    if (groups > 0 && !values.yes && !(await agreed(groups))) {
      throw new PlainFault('Nothing was changed.')
    }
    const emptied = await emptyDirectory(work.database)
    work.keepEmpty()
    await forgetIndex(config)
    progress.say(sayEmptied(emptied))
  } finally {
    await work.close()
  }
}

/** What is counted holds no person; of real groups it is what people there wish for, whichever list comes next. */
const sayEmptied = ({ groups, madeUp }: Emptied): string =>
  `The directory is empty: ${groups} groups were removed. ${
    madeUp
      ? 'What was counted while the demonstration was tried is erased too.'
      : 'Counts of what people looked for and did not find are kept; they hold nothing about anybody, and go after thirteen months.'
  }`

async function agreed(groups: number): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new PlainFault(
      `This would remove ${groups} groups for good. If you mean it: npm run waymeet -- reset --yes`,
    )
  }
  const question = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await question.question(`Remove all ${groups} groups for good? Type yes: `)
  question.close()
  return answer.trim().toLowerCase() === 'yes'
}
