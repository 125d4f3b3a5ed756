/** Keeps what is held of the directory true: by what it is told, by the clock, and by comparing with the database. */
import type { Kysely } from 'kysely'
import type { Clock } from '#platform/clock.ts'
import type { DirectoryTables } from '../tables.ts'
import type { DirectoryIndex } from './directory-index.ts'
import type { GroupShelf } from './group-shelf.ts'
import { inTurn } from './in-turn.ts'
import { readGroups } from './read-groups.ts'
import { type TellUnreadable, takeIn } from './take-in.ts'
import { whatChanged } from './what-changed.ts'

export interface TruthKeeper {
  /** Moves with every change of what a reader may be shown. */
  version(): number
  /** Before anybody waits: reads all that differs, and what the clock has changed unless that is very much. */
  begin(): Promise<void>
  /** Hears a notice: ids parted by commas, or `*`. */
  hear(notice: string): Promise<void>
  /** Asked for while it is at it, it is done once. */
  tick(): Promise<void>
}

export interface TruthParts {
  db: Kysely<DirectoryTables>
  clock: Clock
  held: DirectoryIndex
  shelf: GroupShelf
  version: number
  progress?: ((done: number, all: number) => void) | undefined
  unreadable?: TellUnreadable | undefined
}

/** Read and taken in one go: few enough that whoever asks meanwhile waits for no longer than a blink. */
const TOGETHER = 100
/** At the beginning the clock's changes are waited for up to this many groups; the others follow within seconds. */
const DUE_AT_ONCE = 2_000
/** Milliseconds after which all is compared, though nobody told of a change: one made by hand tells nobody. */
const COMPARED_EVERY = 5 * 60_000

export function keepTrue({ db, clock, held, shelf, ...parts }: TruthParts): TruthKeeper {
  const { index, roster } = held
  let { version } = parts
  let comparedAt = clock.now()
  /** Something was told and could not be read. */
  let behind = false

  const forget = (id: string) => {
    held.forget(id)
    shelf.drop(id)
  }
  const read = async (ids: readonly string[]) => {
    let done = 0
    for await (const together of readGroups(db, ids, TOGETHER)) {
      together.gone.forEach(forget)
      const { taken, passedOver } = takeIn(held, together, clock.now())
      taken.forEach(shelf.put)
      for (const { id, fault } of passedOver) {
        shelf.drop(id)
        parts.unreadable?.(id, fault)
      }
      version++
      done += taken.length + passedOver.length + together.gone.length
      parts.progress?.(done, ids.length)
    }
  }
  const compare = async (): Promise<string[]> => {
    const { toRead, gone } = await whatChanged(db, roster)
    gone.forEach(forget)
    if (gone.length > 0) version++
    return toRead
  }
  const turns = inTurn()
  /** A turn for each hundred: who changes one group meanwhile waits for one of them, not for all. */
  const readInTurns = async (ids: readonly string[]) => {
    for (let at = 0; at < ids.length; at += TOGETHER) await turns(() => read(ids.slice(at, at + TOGETHER)))
  }
  const comparisons = inTurn()
  const catchUp = () =>
    comparisons(async () => {
      behind = false
      comparedAt = clock.now()
      await readInTurns(await turns(compare))
    })
  const hear = async (notice: string): Promise<void> => {
    try {
      if (notice === '*') await catchUp()
      else await turns(() => read(notice.split(',')))
    } catch (fault) {
      behind = true
      throw fault
    }
  }
  const tick = async () => {
    try {
      if (behind || Math.abs(clock.now() - comparedAt) >= COMPARED_EVERY) await hear('*')
    } finally {
      await readInTurns(roster.due(clock.now()))
    }
  }
  let ticking: Promise<void> | null = null
  const tickOnce = () => {
    ticking ??= tick().finally(() => {
      ticking = null
    })
    return ticking
  }
  return {
    version: () => version,
    async begin() {
      const toRead = await compare()
      await read(toRead)
      // Once, before anybody waits; from here on the index tidies itself bit by bit.
      if (toRead.length > index.size / 2) index.tidy()
      const due = roster.due(clock.now())
      if (due.length <= DUE_AT_ONCE) await read(due)
      else void tickOnce().catch(() => {}) // the next tick tries again, and tells
    },
    hear,
    tick: tickOnce,
  }
}
