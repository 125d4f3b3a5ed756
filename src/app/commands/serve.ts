/** Starts the server, and stops it without losing anything that was asked of it. */
import { serve as listen } from '@hono/node-server'
import { createApp } from '../create-app.ts'
import { fillIfEmpty } from '../fill-if-empty.ts'
import { openWaymeet } from '../open-waymeet.ts'
import { PlainFault } from '../plain-fault.ts'
import type { CommandInput } from './command-input.ts'
import { readOptions } from './read-options.ts'

/** Longest an unfinished answer is waited for when stopping, in ms. */
const PATIENCE = 10_000

export async function serve({ args, config, progress, built }: CommandInput): Promise<void> {
  readOptions(args, {}, 0)
  const waymeet = await openWaymeet(config, {
    progress,
    as: 'host',
    gazetteer: built.gazetteer,
    prepare: database => fillIfEmpty(config, database, progress),
  })
  const app = createApp(waymeet, built.publicFiles)
  const server = listen({ fetch: app.fetch, port: config.port, hostname: config.host })
  await new Promise<void>((ready, failed) => {
    server.once('listening', ready)
    server.once('error', (error: NodeJS.ErrnoException) => failed(portFault(error, config.port)))
  }).catch(async error => {
    await waymeet.close()
    throw error
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  waymeet.log.info('server.ready', { port, count: waymeet.directory.size() })
  progress.say(`\nWaymeet is running. Open http://localhost:${port}\nPress Ctrl-C to stop it.`)

  // A terminal tells the whole group and an older Node in front passes it on: the same wish may come twice.
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE)
    const closed = new Promise<void>(done => server.close(() => done()))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    await closed
    clearTimeout(late)
    await waymeet.close()
    waymeet.log.info('server.stopped')
    for (const signal of SIGNALS) process.removeListener(signal, stop)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function portFault(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new PlainFault(`Port ${port} is taken by another program. Choose another one: PORT=3001 npm start`)
  }
  if (error.code === 'EACCES')
    return new PlainFault(
      `Port ${port} may not be used by this user. Choose one above 1024: PORT=3000 npm start`,
    )
  return error
}
