/** `invite`: lets somebody work here. The only way in: nobody can sign up. */
import { invite, TASKS, taskOf } from '#contexts/identity/index.ts'
import { systemClock } from '#platform/clock.ts'
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { openForWork } from '../open-for-work.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

export async function inviteSomebody({ args, config, progress }: CommandInput): Promise<void> {
  const { values, positionals } = readOptions(args, { task: { type: 'string' } }, 1)
  const email = addressIn(positionals[0])
  const task = taskOf(values.task ?? '')
  if (!task) throw new PlainFault(`Say which task with --task: ${TASKS.join(' or ')}.`)
  const work = await openForWork(config, progress)
  try {
    const added = await invite(work.database, { email, task }, systemClock)
    progress.done()
    const now = added ? 'holds the task from now on' : 'holds this task already'
    console.log(`${email} ${now}: ${task}.\nThey sign in at ${config.baseUrl}/sign-in with that address.`)
  } finally {
    await work.close()
  }
}

/** @throws {PlainFault} */
export function addressIn(typed: string | undefined): string {
  const email = readMailAddress(typed ?? '')
  if (email === null) throw new PlainFault('Say whom by their e-mail address, such as karin@example.org.')
  return email
}
