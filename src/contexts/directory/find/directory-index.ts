/**
 * All that is held of the directory to find by: the index, and what must be known of each group beside it. Can be put
 * away and taken up again. Only the public form of a group gets in here.
 */
import { createIndex, loadIndex, type SearchIndex } from '#search/create-index.ts'
import { PartsReader, PartsWriter, type Pieces, type Refusal } from '#search/snapshot/parts.ts'
import { DAY } from '../freshness/ladder.ts'
import type { Group } from '../groups/group.ts'
import { shownNames } from '../topics/topics.ts'
import { documentOf } from './group-document.ts'
import { GroupRoster } from './group-roster.ts'
import { nextTouch } from './touch-times.ts'

export interface DirectoryIndex {
  readonly index: SearchIndex
  readonly roster: GroupRoster
  /** Takes a group in its public form, new or changed; `mark` is not newer than the group. */
  take(group: Group, mark: number, now: number): void
  /** A group that is there and cannot be read: not listed, and known by its mark, so that only a change brings it up again, or the next day. */
  passOver(id: string, mark: number, now: number): void
  forget(id: string): void
  /** Good until the next change. */
  save(): Pieces
}

export interface DirectoryIndexOptions {
  /** Words that are never taken for a slip of another: IBS is not IBD. */
  abbreviations?: Iterable<string>
  /** Names the program that reads groups and words: what another one saved is not taken up. */
  madeBy?: string
  /** Handed over by another thread: its bytes need no second look. */
  handed?: boolean
}

export function emptyDirectoryIndex(options: DirectoryIndexOptions = {}): DirectoryIndex {
  return around(createIndex(settings(options)), new GroupRoster(), options)
}

/** What `save` gave, or why it is refused; see `loadIndex`. */
export function loadDirectoryIndex(
  [count, ...pieces]: Pieces,
  options: DirectoryIndexOptions = {},
): DirectoryIndex | Refusal {
  const from = PartsReader.open(pieces.slice(0, count?.[0] ?? 0), kindOf(options), options.handed)
  if (!(from instanceof PartsReader)) return from
  const roster = new GroupRoster()
  roster.load(from)
  if (!from.whole) return 'damaged'
  const index = loadIndex(pieces.slice(count?.[0]), settings(options))
  if (typeof index === 'string') return index
  return index.size === roster.listed ? around(index, roster, options) : 'damaged'
}

const settings = ({ abbreviations = [], handed = false }: DirectoryIndexOptions) => ({
  allOf: ['access'],
  abbreviations,
  handed,
})

const kindOf = ({ madeBy = '' }: DirectoryIndexOptions): string => `directory 1 ${madeBy}`

function around(index: SearchIndex, roster: GroupRoster, options: DirectoryIndexOptions): DirectoryIndex {
  return {
    index,
    roster,
    take(group, mark, now) {
      const document = documentOf(group, now, shownNames)
      roster.set(group.id, {
        touchAt: nextTouch(group, now),
        mark,
        topics: document && group.topics,
      })
      if (document) index.put(document)
      else index.remove(group.id)
    },
    passOver(id, mark, now) {
      index.remove(id)
      roster.set(id, { touchAt: now + DAY, mark, topics: null })
    },
    forget(id) {
      index.remove(id)
      roster.delete(id)
    },
    save() {
      const to = new PartsWriter()
      roster.save(to)
      const pieces = to.pieces(kindOf(options))
      return [Uint8Array.of(pieces.length), ...pieces, ...index.save()]
    },
  }
}
