/**
 * The directory as it is being read: an index of everything, and the groups themselves close at hand.
 * It hears of every change through the database, so that several servers tell the same truth, and it moves
 * with the clock. Groups lie here in their public form only: what is withheld never gets this far.
 */
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import { createIndex, type SearchIndex } from '#search/create-index.ts'
import type { Document } from '#search/document.ts'
import { allGroupIds, groupIdBySlug, groupSlugByCode, loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { publicGroup } from '../groups/public-group.ts'
import type { DirectoryTables } from '../tables.ts'
import { shownNames } from '../topics/topics.ts'
import { documentOf } from './group-document.ts'
import { createGroupShelf } from './group-shelf.ts'
import { nextTouch } from './touch-times.ts'

export interface LiveDirectory {
  readonly index: SearchIndex
  /** Moves with every change of what a reader may be shown; answers kept from before are out of date. */
  version(): number
  /** Listed groups. */
  size(): number
  /** Groups per topic, for the pages that list topics. */
  topicCounts(): ReadonlyMap<string, number>
  /** The topics of one listed group, without reading it. */
  topicsOf(id: string): readonly string[]
  /** In the order asked, in public form; those that are gone are left out. */
  groups(ids: readonly string[]): Promise<Group[]>
  /** In public form, whatever its life state: an ended group keeps its address. */
  groupBySlug(slug: string): Promise<Group | null>
  /** The address behind a printed code; codes resolve for good. */
  slugByCode(code: string): Promise<string | null>
  /** Hears a notice: ids parted by commas, or `*`. */
  changed(notice: string): Promise<void>
  /** Makes again what the clock has changed. Call it about once a minute. */
  tick(): Promise<void>
}

export interface LiveDirectoryParts {
  db: Kysely<DirectoryTables>
  clock: Clock
  /** Words that are never taken for a slip of another: IBS is not IBD. */
  abbreviations?: Iterable<string>
  /** How many groups are kept at hand; about 1.5 kB each. */
  keep?: number
  progress?: (done: number, all: number) => void
}

/** What an address of ours can look like; nothing else is asked of the database. */
const SLUG = /^[a-z0-9-]{1,200}$/
/** Groups read in one go: large enough to be quick, small enough to leave the server answering meanwhile. */
const CHUNK = 500

/** Reads everything once and keeps it true from then on. */
export async function openLiveDirectory(parts: LiveDirectoryParts): Promise<LiveDirectory> {
  const { db, clock, abbreviations = [], keep = 250_000 } = parts
  const index = createIndex({ allOf: ['access'], abbreviations })
  const shelf = createGroupShelf(keep)
  const touchAt = new Map<string, number>()
  const topicsOf = new Map<string, readonly string[]>()
  const counts = new Map<string, number>()
  let version = 0

  const count = (topics: readonly string[], by: 1 | -1) => {
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + by)
  }
  const forget = (id: string) => {
    index.remove(id)
    count(topicsOf.get(id) ?? [], -1)
    topicsOf.delete(id)
    shelf.drop(id)
    touchAt.delete(id)
  }
  /** The document to put into the index; none where the group is not listed. */
  const take = (group: Group, now: number): Document[] => {
    const document = documentOf(group, now, shownNames)
    count(topicsOf.get(group.id) ?? [], -1)
    topicsOf.delete(group.id)
    touchAt.set(group.id, nextTouch(group, now))
    shelf.put(group)
    if (!document) {
      index.remove(group.id)
      return []
    }
    topicsOf.set(group.id, group.topics)
    count(group.topics, 1)
    return [document]
  }
  const read = async (ids: readonly string[], told?: (done: number, all: number) => void) => {
    // The database reads the next ones while these are put into the index.
    let loading = loadGroups(db, ids.slice(0, CHUNK))
    for (let at = 0; at < ids.length; at += CHUNK) {
      const chunk = ids.slice(at, at + CHUNK)
      const loaded = await loading
      loading = loadGroups(db, ids.slice(at + CHUNK, at + 2 * CHUNK))
      loading.catch(() => {}) // told where it is awaited
      const found = new Map(loaded.map(group => [group.id, publicGroup(group)]))
      const now = clock.now()
      for (const id of chunk) if (!found.has(id)) forget(id)
      for (const group of found.values()) for (const document of take(group, now)) index.put(document)
      version++
      told?.(Math.min(at + CHUNK, ids.length), ids.length)
    }
  }
  const readAll = async () => {
    const ids = await allGroupIds(db)
    const still = new Set(ids)
    for (const id of touchAt.keys()) if (!still.has(id)) forget(id)
    await read(ids, parts.progress)
    version++
  }

  /** Notices that could not be read when they came; the next tick reads them first. */
  const unheard = new Set<string>()
  const hear = async (notice: string): Promise<void> => {
    unheard.add(notice)
    await (notice === '*' ? readAll() : read(notice.split(',')))
    unheard.delete(notice)
  }
  let turn = Promise.resolve()
  /** One change after another, so that an older reading never overwrites a newer one. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work, work)
    return turn
  }

  const groups = async (ids: readonly string[]): Promise<Group[]> => {
    const found = new Map(ids.map(id => [id, shelf.take(id)]))
    const missing = ids.filter(id => !found.get(id))
    const before = version
    for (const one of await loadGroups(db, missing)) {
      const group = publicGroup(one)
      // What was read before a change must not stay in the place of what came with it.
      if (version === before) shelf.put(group)
      found.set(group.id, group)
    }
    return ids.flatMap(id => found.get(id) ?? [])
  }

  await readAll()
  // Once, before anybody waits; from here on the index tidies itself bit by bit.
  index.tidy()
  return {
    index,
    version: () => version,
    size: () => topicsOf.size,
    topicCounts: () => counts,
    topicsOf: id => topicsOf.get(id) ?? [],
    groups,
    async groupBySlug(slug) {
      const id = SLUG.test(slug) ? await groupIdBySlug(db, slug) : null
      return id === null ? null : ((await groups([id]))[0] ?? null)
    },
    slugByCode: code => groupSlugByCode(db, code),
    changed: notice => inTurn(() => hear(notice)),
    tick: () =>
      inTurn(async () => {
        for (const notice of [...unheard]) await hear(notice)
        const now = clock.now()
        const due = [...touchAt].flatMap(([id, at]) => (at <= now ? [id] : []))
        if (due.length > 0) await read(due)
      }),
  }
}
