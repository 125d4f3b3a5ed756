/** The directory as a pack holds it: the same index, built from the same documents, asked in the same way as the server's. */
import type { Clock } from '#platform/clock.ts'
import { createIndex } from '#search/create-index.ts'
import { documentOf, nextDateOf } from '../../find/group-document.ts'
import type { LiveDirectory } from '../../find/live-directory.ts'
import { nextTouch } from '../../find/touch-times.ts'
import type { Schedule } from '../../gatherings/schedule.ts'
import type { Group } from '../../groups/group.ts'
import { shownNames } from '../../topics/topics.ts'

const MINUTE = 60_000

export function keptDirectory(
  groups: readonly Group[],
  { clock, abbreviations }: { clock: Clock; abbreviations: Iterable<string> },
): LiveDirectory {
  const index = createIndex({ allOf: ['access'], abbreviations })
  const byId = new Map(groups.map(group => [group.id, group]))
  const bySlug = new Map(groups.map(group => [group.slug, group]))
  const byCode = new Map(groups.map(({ code, slug }) => [code, slug]))
  const counts = new Map<string, number>()
  let madeAt = clock.now()
  let version = 0
  const [names, nextDate] = [namesOnce(), datesOnce()]
  const documents = groups.flatMap(group => documentOf(group, madeAt, names, nextDate) ?? [])
  index.putMany(documents)
  for (const { topics = [] } of documents)
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)

  /** What the clock has changed since a page was opened: a date has passed, a fact has grown old. */
  const tick = async () => {
    const now = clock.now()
    if (now - madeAt < MINUTE) return
    for (const group of groups) {
      if (nextTouch(group, madeAt) > now) continue
      const document = documentOf(group, now, shownNames)
      if (document) index.put(document)
      else index.remove(group.id)
    }
    madeAt = now
    version++
  }
  return {
    index,
    version: () => version,
    size: () => index.size,
    topicCounts: () => counts,
    topicsOf: id => (index.has(id) ? (byId.get(id)?.topics ?? []) : []),
    groups: async ids => ids.flatMap(id => byId.get(id) ?? []),
    groupBySlug: async slug => bySlug.get(slug) ?? null,
    slugByCode: async code => byCode.get(code) ?? null,
    changed: async () => {},
    bringToHand: async () => {},
    save: () => index.save(),
    tick,
  }
}

/** Five thousand groups have some hundred topics between them. */
function namesOnce(): typeof shownNames {
  const known = new Map<string, string>()
  return slug => {
    const names = known.get(slug) ?? shownNames(slug)
    known.set(slug, names)
    return names
  }
}

/** Groups that meet at the same times have one schedule in a pack, and its next date is worked out once. For one `now`. */
function datesOnce(): typeof nextDateOf {
  const known = new Map<Schedule, ReturnType<typeof nextDateOf>>()
  return (gathering, now) => {
    if (gathering.notesDoubt?.stop) return nextDateOf(gathering, now)
    const date = known.get(gathering.schedule)
    if (date !== undefined) return date
    const next = nextDateOf(gathering, now)
    known.set(gathering.schedule, next)
    return next
  }
}
