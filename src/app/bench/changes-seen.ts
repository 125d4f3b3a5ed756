/** Groups are changed while many search, and the time is taken until a search finds what is new. */
import {
  type DirectoryTables,
  type Group,
  groupIdBySlug,
  loadGroups,
  saveGroups,
} from '#contexts/directory/index.ts'
import { systemClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { newId } from '#platform/ids.ts'
import { madeUpWords } from '#search/bench/made-up-words.ts'
import { randomFrom } from '#search/bench/random.ts'
import { type Latency, latencyFrom } from './latency.ts'
import { load } from './load.ts'

export interface ChangesSeen {
  connections: number
  changes: number
  /** From the beginning of the saving until a find page has told it; writing to the database is in it. */
  told: Latency
}

interface Site {
  port: number
  database: Database
  /** Different searches for those who ask meanwhile. */
  addresses: readonly string[]
}

const CHANGES = 20
/** A change that is not told by then is not told at all. */
const PATIENCE_MS = 30_000
/** The load lasts until the last change was told. */
const LONGEST_MS = CHANGES * PATIENCE_MS
const SEED = 20261122

/** @throws when a change is not told */
export async function changesSeen(connections: number, site: Site): Promise<ChangesSeen> {
  const { port, addresses } = site
  const groups = await someGroups(site)
  const words = madeUpWords(CHANGES, randomFrom(SEED + connections))
  let done = false
  const asking = load({
    port,
    paths: addresses,
    from: 0,
    forMs: LONGEST_MS,
    connections,
    gzip: true,
    until: () => done,
  })
  const took: number[] = []
  try {
    for (const [n, group] of groups.entries()) took.push(await toldAfter(group, words[n]!, site))
  } finally {
    done = true
    await asking
  }
  return { connections, changes: took.length, told: latencyFrom(took) }
}

/** Gives the group a new name, and searches for one word of it until the page shows all of it. */
async function toldAfter(group: Group, word: string, { port, database }: Site): Promise<number> {
  const name = `Lantern circle ${word}`
  const began = performance.now()
  await database.transaction(queries =>
    saveGroups(queries.withTables<DirectoryTables>(), [{ ...group, name }], {
      newId: () => newId(systemClock.now()),
    }),
  )
  while (performance.now() - began < PATIENCE_MS) {
    const page = await (await fetch(`http://127.0.0.1:${port}/find?q=${word}`)).text()
    if (page.includes(name)) return performance.now() - began
  }
  throw new Error(`A change was not told within ${PATIENCE_MS / 1000} seconds.`)
}

/** Listed ones, from anywhere. */
async function someGroups({ port, database, addresses }: Site): Promise<Group[]> {
  const db = database.withTables<DirectoryTables>()
  const ids = new Set<string>()
  for (const address of addresses) {
    const page = await (await fetch(`http://127.0.0.1:${port}${address}`)).text()
    const slug = /href="\/groups\/([^"/]+)"/.exec(page)?.[1]
    const id = slug ? await groupIdBySlug(db, slug) : null
    if (id) ids.add(id)
    if (ids.size === CHANGES) break
  }
  return loadGroups(db, [...ids])
}
