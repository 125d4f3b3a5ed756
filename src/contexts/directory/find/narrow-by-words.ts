/**
 * Filters read out of the words, as far as they leave something: "grief tuesday evening" where no group meets then
 * shows the others and says so. What somebody ticked goes before what we read, and where none is for just this topic
 * the broader one is tried before a day or a time that was said: "heroin monday" is a group about drugs on a Monday.
 */
import type { Query } from '#search/query.ts'
import type { FindQuery, Understood } from './find-answer.ts'
import type { ReadNarrowing, ReadWords } from './read-words.ts'

export interface NarrowedByWords {
  /** As asked, with the filters that were read. */
  query: FindQuery
  read: ReadWords
  narrowed: Understood['narrowed']
}

/** Whether a query finds anything in reach. */
export type Leaves = (query: FindQuery, read: ReadWords) => boolean

/** `broadly`: the same, also for a broader topic. Asked only where none in reach is for just this one. */
export function narrowByWords(
  query: FindQuery,
  read: ReadWords,
  leaves: Leaves,
  broadly: Leaves = () => false,
): NarrowedByWords {
  const readings = read.narrowed
    .map(each => ({ ...each, filters: each.filters.filter(({ name }) => query[name].length === 0) }))
    .filter(each => each.filters.length + (each.dates?.length ?? 0) > 0)
  if (readings.length === 0) return { query, read, narrowed: [] }
  const asTopics = readings.filter(each => each.wants.length > 0)
  const ways: readonly (readonly ReadNarrowing[])[] = [
    readings,
    ...(asTopics.length > 0 ? [readings.filter(each => each.wants.length === 0)] : []),
    ...(readings.length > 1 ? readings.map(each => [each]) : []),
  ]
  const tried = ways.map(kept => withKept(query, read, readings, kept))
  const without = withKept(
    query,
    read,
    readings.map(each => ({ ...each, wants: [] })),
    [],
  )
  const fitting = tried.find(way => leaves(way.query, way.read))
  if (fitting || leaves(without.query, without.read)) return fitting ?? without
  return tried.find(way => broadly(way.query, way.read)) ?? without
}

/** Those kept as filters; the others as topics where they are one. */
function withKept(
  query: FindQuery,
  read: ReadWords,
  all: readonly ReadNarrowing[],
  kept: readonly ReadNarrowing[],
): NarrowedByWords {
  const filtered = { ...query }
  for (const { name, value } of kept.flatMap(({ filters }) => filters))
    Object.assign(filtered, { [name]: [...new Set([...filtered[name], value])].sort() })
  const wants = all.filter(each => !kept.includes(each)).flatMap(each => each.wants)
  return {
    query: filtered,
    read: { ...read, wants: [...wants, ...read.wants] },
    narrowed: all.flatMap(each => {
      const isKept = kept.includes(each)
      return isKept || each.wants.length === 0
        ? [
            {
              typed: each.typed,
              filters: each.filters,
              kept: isKept,
              ...(each.dates?.length ? { dates: each.dates } : {}),
              ...(each.noSuchDay ? { noSuchDay: true } : {}),
            },
          ]
        : []
    }),
  }
}

/** Whether a query of the index found anything within reach of the place asked for. */
export const isWithinReach = (
  { near, withinKm }: Pick<Query, 'near' | 'withinKm'>,
  answer: { total: number; online: number; withinKm: number | null },
): boolean =>
  answer.total > 0 &&
  (near === undefined ||
    withinKm === Number.POSITIVE_INFINITY ||
    answer.withinKm !== null ||
    answer.online > 0)
