/**
 * How many groups stand on the page that a link leads to. A number beside a link promises what is behind it, so it is
 * counted by the same search: what is narrower is with it, and what nobody has confirmed for long is not.
 */
import type { Query } from '#search/query.ts'
import { LISTED } from './group-document.ts'
import type { LiveDirectory } from './live-directory.ts'
import type { WordReader } from './read-words.ts'

export interface GroupsBehind {
  /** On `/find`, when nothing is asked for. */
  all(): number
  /** On the page of a topic, when no place is asked for. */
  topic(slug: string): number
}

/** Each is counted once for every state of the directory. */
export function countGroupsBehind(
  { index, version }: Pick<LiveDirectory, 'index' | 'version'>,
  words: Pick<WordReader, 'readTopic'>,
): GroupsBehind {
  const counted = new Map<string, number>()
  let countedAt = version()
  const count = (name: string, query: () => Query): number => {
    if (countedAt !== version()) {
      counted.clear()
      countedAt = version()
    }
    const known = counted.get(name)
    if (known !== undefined) return known
    const { total } = index.search({ ...query(), facets: { listed: [LISTED.surely] }, limit: 1 })
    counted.set(name, total)
    return total
  }
  return {
    all: () => count('', () => ({})),
    topic: slug => count(slug, () => ({ wants: words.readTopic(slug, { locale: 'en' }).wants })),
  }
}
