/** The server that is measured, in a process of its own: opens the directory, measures inside, then listens. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { serve as listen } from '@hono/node-server'
import {
  allGroupIds,
  createCardCache,
  type DirectoryTables,
  drawGroupCard,
} from '#contexts/directory/index.ts'
import { pageBody } from '#platform/http/page-body.ts'
import type { CommandInput } from '../commands/command-input.ts'
import { createApp } from '../create-app.ts'
import { openWaymeet } from '../open-waymeet.ts'
import { type CardCount, countCards } from './card-count.ts'
import { fixedRoutes } from './fixed-route.ts'
import type { Latency } from './latency.ts'
import { openLand } from './made-up-land.ts'
import { searchAddresses } from './made-up-searches.ts'
import { type PageSizes, pageSizes } from './page-sizes.ts'
import { answerLatency, type SearchClass, searchLatency } from './search-latency.ts'

/** What the server tells the process that asks. */
export interface Measured {
  port: number
  groups: number
  openMs: number
  /** Longest the server could answer nobody while it opened. */
  longestPauseMs: number
  rss: number
  heap: number
  index: number
  latency: Record<SearchClass, Latency>
  answer: Latency
  cards: CardCount
  sizes: PageSizes
}

const DRAWN = 600
/** More at once than beside people who ask: nobody waits here. */
const HELPING = 500

/** Runs until the other process lets go. */
export async function serveMeasured({ config, progress, built }: CommandInput): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const began = performance.now()
  delay.enable()
  const waymeet = await openWaymeet(config, { progress, as: 'host', gazetteer: built.gazetteer, built })
  delay.disable()
  const openMs = performance.now() - began
  const { directory, finding, places } = waymeet
  global.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  const index = directory.index.memory().total

  const land = openLand(places, config.homeCountry)
  // As it is some minutes after a start.
  progress.say('Bringing the groups to hand …')
  const ids = await allGroupIds(waymeet.database.withTables<DirectoryTables>())
  for (let at = 0; at < ids.length; at += HELPING) await directory.groups(ids.slice(at, at + HELPING))

  progress.say('Asking the index …')
  const latency = await searchLatency(directory, land)
  const answer = await answerLatency(finding, searchAddresses(land, DRAWN, 4))

  progress.say('Drawing pages …')
  const cards = createCardCache(drawGroupCard)
  const app = createApp(waymeet, built.publicFiles, cards)
  let page = { text: '', kept: pageBody('') }
  app.route(
    '/',
    fixedRoutes(() => page),
  )
  const drawn = await countCards(path => app.request(path), cards, searchAddresses(land, DRAWN, 5))
  page = { text: drawn.page, kept: pageBody(drawn.page) }
  const sizes = await pageSizes(path => app.request(path), built.publicFiles, searchAddresses(land, 200, 6))

  const server = listen({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
    const { page: _, ...count } = drawn
    const measured: Measured = {
      port,
      groups: directory.size(),
      openMs,
      longestPauseMs: delay.max / 1e6,
      rss,
      heap: heapUsed,
      index,
      latency,
      answer,
      cards: count,
      sizes,
    }
    process.send?.(measured)
  })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1000)
  })
  await new Promise<void>(released => process.once('disconnect', released))
  await new Promise<void>(closed => {
    server.close(() => closed())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
  await waymeet.close()
}
