/** `relay`: hands on what people write to each other. `serve` starts one beside it; set RELAY=elsewhere to run it as another user. */
import { keepingLetters } from '#contexts/directory/index.ts'
import { systemClock } from '#platform/clock.ts'
import { runJobs } from '#platform/jobs/job-runner.ts'
import { createLog } from '#platform/log.ts'
import { everyMinute } from '../beats.ts'
import { openConfiguredDatabase } from '../open-database.ts'
import { PlainFault } from '../plain-fault.ts'
import { openPostOffice } from '../post-office.ts'
import { drawerAbove } from '../relay/drawer-above.ts'
import { openRelay } from '../relay/open-relay.ts'
import { tellStep } from '../tell-step.ts'
import { textsOf } from '../texts.ts'
import { openWorkingParts } from '../working-parts.ts'
import type { CommandInput } from './command-input.ts'
import { openMailDoor } from './mail-door.ts'
import { readOptions } from './read-options.ts'

export async function relay({ args, config, progress }: CommandInput): Promise<void> {
  readOptions(args, {}, 0)
  if (config.mail === null)
    throw new PlainFault('No letters are sent here, so there is nothing to hand on: set SMTP_URL.')
  const clock = systemClock
  const log = createLog({
    write: line => process.stdout.write(line),
    clock,
    from: config.logLevel,
    pretty: process.stdout.isTTY === true,
  })
  const { database, close } = await openConfiguredDatabase(config, {
    progress: step => tellStep(step, progress, log),
    as: 'guest',
  })
  const { baseUrl } = config
  const parts = openWorkingParts({ database, clock, config })
  const above = config.mail === 'drawer' ? drawerAbove() : null
  const post = openPostOffice({
    ...{ config, database, clock },
    // Reports of letters that came back are about any of them.
    kindsWith: linkKey => ({
      ...keepingLetters({ queries: database.as('jobs'), clock, linkKey, baseUrl }),
      ...parts.letters(linkKey),
    }),
    ...(above && { carrier: above }),
  })
  const texts = textsOf(config, log)
  const { tasks, boxes, beat } = openRelay({ config, post, introductions: parts.introductions, texts })
  await beat()
  const runner = await runJobs(database, tasks, log)
  const mailIn = await openMailDoor({ config, post: { ...post, boxes }, clock, log })
  const endBeats = everyMinute(
    [{ look: beat, failed: (log, fault) => log.error('relay.keys-not-kept', { fault }) }],
    log,
  )
  log.info('relay.ready')

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    endBeats()
    await mailIn?.close()
    await runner.close()
    await close()
    log.info('relay.stopped')
    if (process.connected) process.disconnect?.()
    for (const signal of SIGNALS) process.removeListener(signal, stop)
  }
  // A server that is gone, however it went, takes it along.
  process.once('disconnect', stop)
  for (const signal of SIGNALS) process.on(signal, stop)
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
