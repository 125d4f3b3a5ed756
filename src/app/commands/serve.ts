/** Starts the server, and stops it without losing anything that was asked of it. */

import { runJobs } from '#platform/jobs/job-runner.ts'
import { createApp } from '../create-app.ts'
import { answerWhileReading } from '../directory/while-reading.ts'
import { fillIfEmpty } from '../fill-if-empty.ts'
import { tellIfElsewhere } from '../home-elsewhere.ts'
import { openWaymeet } from '../open-waymeet.ts'
import { relayBeside } from '../relay/relay-beside.ts'
import type { CommandInput } from './command-input.ts'
import { type Door, openDoor } from './door.ts'
import { readOptions } from './read-options.ts'

export async function serve({ args, config, progress, built }: CommandInput): Promise<void> {
  readOptions(args, {}, 0)
  let early: Door | undefined
  const waymeet = await openWaymeet(config, {
    progress,
    as: 'host',
    gazetteer: built.gazetteer,
    built,
    prepare: database => fillIfEmpty(config, database.as('owner'), progress),
    async whileReading(log) {
      early = await openDoor(config, answerWhileReading(config, built.publicFiles, log).fetch)
    },
  }).catch(async error => {
    await early?.close()
    throw error
  })
  const { fetch } = createApp(waymeet, built.publicFiles)
  const door =
    early ??
    (await openDoor(config, fetch).catch(async error => {
      await waymeet.close()
      throw error
    }))
  door.answerWith(fetch)
  await waymeet.parts.intermediaries.beat()
  const runner = await runJobs(waymeet.database, waymeet.post.tasks, waymeet.log)
  const { drawer } = waymeet.post
  const relay = waymeet.post.sends && config.relayHere ? relayBeside({ log: waymeet.log, drawer }) : null
  // What a killed process left lying is taken up now, and not in a minute.
  void waymeet.post.beat().catch(fault => waymeet.log.warn('post.not-carried', { fault }))
  waymeet.log.info('server.ready', { port: door.port, count: waymeet.directory.size() })
  const letters = drawer ? `\nLetters stay here: http://localhost:${door.port}/dev/mail/${drawer.word}` : ''
  progress.say(`\nWaymeet is running. Open http://localhost:${door.port}${letters}\nPress Ctrl-C to stop it.`)

  if (config.databaseUrl && !config.linkKey) progress.say(SAY_KEY)
  await tellIfElsewhere(waymeet, progress)

  // A terminal tells the whole group and an older Node in front passes it on: the same wish may come twice.
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await door.close()
    await relay?.close()
    await runner.close()
    await waymeet.close()
    waymeet.log.info('server.stopped')
    for (const signal of SIGNALS) process.removeListener(signal, stop)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
}

/** A link from one machine would open nothing on another, and neither says why. */
const SAY_KEY =
  'Links in letters are signed with a key in DATA_DIR/keys. If another machine uses the same database, set the same LINK_KEY on both.'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
