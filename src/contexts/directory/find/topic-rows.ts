/** Which topics stand in an index, and in which order: those that lead to a group before those that lead to none yet. */
import type { TopicCount } from '#ui/topic-index.tsx'

/** Fewer rows with groups than this, and the front page looks empty though the directory is not. */
const ENOUGH = 6

/** The order within is kept. */
export const withGroupsFirst = (topics: readonly TopicCount[]): TopicCount[] => [
  ...topics.filter(({ groups }) => groups > 0),
  ...topics.filter(({ groups }) => groups === 0),
]

/**
 * The everyday topics; in a directory that knows few of them, after those it does the topics that it has most groups for.
 * @param others asked only where they are needed
 */
export function frontRows({
  everyday,
  others,
}: {
  everyday: readonly TopicCount[]
  others: () => readonly TopicCount[]
}): TopicCount[] {
  const held = everyday.filter(({ groups }) => groups > 0).length
  if (held >= ENOUGH) return withGroupsFirst(everyday)
  const known = new Set(everyday.map(({ slug }) => slug))
  const most = others()
    .filter(({ slug, groups }) => groups > 0 && !known.has(slug))
    .sort((a, b) => b.groups - a.groups)
    .slice(0, ENOUGH - held)
  return withGroupsFirst([...everyday, ...most])
}
