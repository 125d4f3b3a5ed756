/** The whole product on a database of its own, answering without a port, with a clock that tests move. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '#app/config.ts'
import { createApp } from '#app/create-app.ts'
import { joinWaymeet, type Waymeet } from '#app/open-waymeet.ts'
import { silence } from '#app/progress.ts'
import { openRelay } from '#app/relay/open-relay.ts'
import { textsOf } from '#app/texts.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import { saveGroups } from '#contexts/directory/groups/save-groups.store.ts'
import { type DirectoryTables, markDemonstration } from '#contexts/directory/index.ts'
import { type Database, openDatabase } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import { createLog } from '#platform/log.ts'
import type { Sealed } from '#platform/mail/carrier.ts'
import type { Boxes } from '#platform/mail-in/box.ts'
import { compilePlaces } from '../../bin/compile-places.ts'
import { noonOn12November } from './a-group.ts'
import { builtFiles } from './built-files.ts'
import { CAST } from './cast.ts'
import { closeAfterFile } from './close-after-file.ts'
import { openFreshDatabase } from './database.ts'
import { workThrough } from './work-through.ts'

// Made before any test is timed: the first file that asks waits for the build.
await Promise.all([builtFiles(), compilePlaces()])

export interface TestClock {
  now(): number
  /** Moves on by so many days and lets the directory notice, as its beat would within a minute. */
  passDays(days: number): Promise<void>
}

export interface TestApp {
  /** A path, asked as a browser would; `json` asks for JSON. */
  request(path: string, init?: RequestInit & { json?: boolean }): Promise<Response>
  page(path: string): Promise<string>
  clock: TestClock
  waymeet: Waymeet
  fetch(request: Request): Response | Promise<Response>
  /** Does what waits to be done by now, as the job runner would, and what comes of it. */
  work(): Promise<void>
  /** Where the relay takes mail; null where the settings name no place. */
  boxes: Boxes | null
  /** Letters written so far, the newest first. */
  letters(): readonly Sealed[]
  /** Everything logged so far. */
  log: string[]
  save(groups: readonly Group[]): Promise<void>
  close(): Promise<void>
}

export interface TestAppAsked {
  groups?: readonly Group[]
  /** Epoch milliseconds; noon on 12 November 2026 where not said. */
  now?: number
  /** Settings as environment variables. */
  settings?: Record<string, string>
  /** Marked as the demonstration, as `npm start` does when it fills an empty directory. */
  demo?: boolean
  /** What stands in the data folder's `words.yaml`. */
  words?: string
  /** Answers to letters are taken by mail, though letters lie in the drawer. */
  takesMail?: boolean
  /** Another database than a fresh one. */
  on?: { database: Database; drop(): Promise<void> }
}

/** Closed after the file's last test. */
export async function openTestApp(asked: TestAppAsked = {}): Promise<TestApp> {
  const app = await openAppAlone(asked)
  closeAfterFile(app.close)
  return app
}

/** The same for a test that decides itself when it ends; `close` may be called twice. */
export async function openAppAlone({
  groups = CAST,
  now = noonOn12November,
  settings = {},
  demo = false,
  words,
  takesMail = false,
  on,
}: TestAppAsked = {}): Promise<TestApp> {
  const publicFiles = await builtFiles()
  const { dir: gazetteer } = await compilePlaces()
  const { database, drop } = on ?? (await openFreshDatabase())
  const dataDir = mkdtempSync(join(tmpdir(), 'waymeet-app-'))
  if (words) writeFileSync(join(dataDir, 'words.yaml'), words)
  const configured: Config = readConfig({
    DATA_DIR: dataDir,
    BASE_URL: 'https://waymeet.example',
    LETTERS: 'drawer',
    ...settings,
  })
  // Boxes without a door: mail is handed to them by the test itself.
  const config = takesMail ? { ...configured, mailIn: { host: '127.0.0.1', port: 0 } } : configured
  let moment = now
  const log: string[] = []
  const clock = { now: () => moment }
  const db = database.withTables<DirectoryTables>()
  const save = (some: readonly Group[]) => saveGroups(db, some, { newId: () => newId(moment) })
  await save(groups)
  if (demo) await markDemonstration(db)
  // The product answers with the rights it has when it serves; a test looks behind it with the owner's.
  const serving = await openDatabase(database.address, { servingBeside: database.pool, connections: 5 })
  const joined = await joinWaymeet({
    config,
    database: serving,
    progress: silence,
    gazetteer,
    clock,
    log: createLog({ write: line => log.push(line), clock }),
  })
  const { introductions } = joined.parts
  const texts = textsOf(config, joined.log)
  const relay = openRelay({ config, post: joined.post, introductions, texts })
  await relay.beat()
  const app = createApp(joined, publicFiles)
  const waymeet: Waymeet = { ...joined, database }
  const fetch = (request: Request) => app.fetch(request)
  const request: TestApp['request'] = async (path, { json = false, ...init } = {}) => {
    const headers = new Headers({ accept: json ? 'application/json' : 'text/html', ...init.headers })
    const url = path.startsWith('http') ? path : `${config.baseUrl}${path}`
    return fetch(new Request(url, { redirect: 'manual', ...init, headers }))
  }
  let closed = false
  return {
    request,
    page: async path => (await request(path)).text(),
    fetch,
    waymeet,
    log,
    boxes: relay.boxes,
    letters: () => waymeet.post.drawer?.letters() ?? [],
    work: () => workThrough(database, { ...waymeet.post.tasks, ...relay.tasks }, { clock, log: waymeet.log }),
    async save(some) {
      await save(some)
      await waymeet.directory.changed(some.map(({ id }) => id).join(','))
    },
    clock: {
      now: clock.now,
      async passDays(days) {
        moment += days * 86_400_000
        await waymeet.directory.tick()
        await waymeet.post.beat()
        await waymeet.identity.beat()
        await waymeet.parts.intermediaries.beat()
        await waymeet.parts.agencies.beat()
        await waymeet.parts.introductions.beat()
        await waymeet.parts.placed.beat()
        await relay.beat()
        await waymeet.erasures.beat()
      },
    },
    async close() {
      if (closed) return
      closed = true
      await waymeet.close()
      await serving.close()
      await drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** What stands on a page, as one would read it aloud: no markup, no drawings, plain spaces. */
export const read = (html: string): string =>
  html
    .replace(/<(head|svg|script|template)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
