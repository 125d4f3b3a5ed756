/**
 * The directory as it is being read: an index of everything, and the groups themselves close at hand.
 * It hears of every change through the database, so that several servers tell the same truth, and it moves
 * with the clock. Groups lie here in their public form only: what is withheld never gets this far.
 */
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { SearchIndex } from '#search/create-index.ts'
import type { Pieces } from '#search/snapshot/parts.ts'
import { groupIdBySlug, groupSlugByCode } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import type { DirectoryTables } from '../tables.ts'
import { type DirectoryIndex, emptyDirectoryIndex } from './directory-index.ts'
import { createGroupShelf } from './group-shelf.ts'
import { bringToHand, groupsAtHand } from './groups-at-hand.ts'
import { keepTrue } from './keep-true.ts'
import type { TellUnreadable } from './take-in.ts'
import { whatChanged } from './what-changed.ts'

export interface LiveDirectory {
  readonly index: SearchIndex
  /** 0 while it is as it was held before. Moves with every change of what a reader may be shown; answers kept from before are out of date. */
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
  /** Makes again what the clock has changed, and every few minutes what was changed without a word. Call it about once a minute. */
  tick(): Promise<void>
  /** Brings the groups themselves to hand bit by bit, until `stopped` says so; searches answer meanwhile. */
  bringToHand(stopped: () => boolean): Promise<void>
  /** All that is needed to be ready again (`loadDirectoryIndex`); good until `version` moves. */
  save(): Pieces
}

export interface LiveDirectoryParts {
  db: Kysely<DirectoryTables>
  clock: Clock
  /** Words that are never taken for a slip of another: IBS is not IBD. */
  abbreviations?: Iterable<string>
  /** What was held before. Only what changed since is read again. */
  held?: DirectoryIndex
  /**
   * Makes everything anew in another thread, where so much is to be read that nobody should wait for it here.
   * Null where that failed: then it is read here.
   */
  makeApart?: () => Promise<DirectoryIndex | null>
  /** How many groups are kept at hand; about 1.5 kB each. */
  keep?: number
  progress?: (done: number, all: number) => void
  /** One group that cannot be read is not listed, and told of here; all others are. */
  unreadable?: TellUnreadable
}

/** What an address of ours can look like; nothing else is asked of the database. */
const SLUG = /^[a-z0-9-]{1,200}$/
/** More than this is read in another thread where there is one. */
const WORTH_APART = 5_000

async function beginWith({
  db,
  held,
  makeApart,
  abbreviations = [],
}: LiveDirectoryParts): Promise<DirectoryIndex> {
  const begin = held ?? emptyDirectoryIndex({ abbreviations })
  if (!makeApart) return begin
  const { toRead } = await whatChanged(db, begin.roster)
  return toRead.length > WORTH_APART ? ((await makeApart()) ?? begin) : begin
}

/** Compares with the database, reads what is not held as it stands there, and keeps it true from then on. */
export async function openLiveDirectory(parts: LiveDirectoryParts): Promise<LiveDirectory> {
  const { db, clock, progress, unreadable, keep = 250_000 } = parts
  const held = await beginWith(parts)
  const { index, roster } = held
  const shelf = createGroupShelf(keep)
  // What was made apart is new.
  const began = held === parts.held ? 0 : 1
  const truth = keepTrue({ db, clock, held, shelf, progress, unreadable, version: began })
  const { version } = truth
  await truth.begin()
  const groups = groupsAtHand(db, shelf, version)
  return {
    index,
    version,
    size: () => roster.listed,
    topicCounts: () => roster.topicCounts,
    topicsOf: id => roster.topicsOf(id),
    groups,
    async groupBySlug(slug) {
      const id = SLUG.test(slug) ? await groupIdBySlug(db, slug) : null
      return id === null ? null : ((await groups([id]))[0] ?? null)
    },
    slugByCode: code => groupSlugByCode(db, code),
    changed: truth.hear,
    tick: truth.tick,
    bringToHand: stopped => bringToHand(db, shelf, { groups, room: keep, stopped }),
    save: () => held.save(),
  }
}
