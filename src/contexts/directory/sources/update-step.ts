/** One known record brought up to date: what changes, what stays because it was edited here, what goes. */
import { isAnswer } from './answers-said.ts'
import type { ExistingRecord } from './existing-record.ts'
import type { UpdateStep } from './import-plan.ts'
import { type DropRule, mergeSaid } from './merge-said.ts'
import { gatheringIds, gatheringKey, groupSaid, type Said, saidOf } from './said.ts'
import type { SourceGroup } from './source-group.ts'

/** Which record each gathering was last seen with. */
export type Homes = ReadonlyMap<string, ExistingRecord>

/** The record with what was said of, and edited on, gatherings that came over from another record. */
function withArrivals(record: ExistingRecord, group: SourceGroup, homes: Homes): ExistingRecord {
  const arrived = group.gatherings
    .map(each => each.externalId)
    .filter(
      id => homes.has(id) && homes.get(id) !== record && !Object.hasOwn(record.said, `gathering/${id}/mode`),
    )
  if (arrived.length === 0) return record
  const whole = (side: 'said' | 'current'): Said => {
    const together = { ...record[side] }
    for (const id of arrived)
      for (const [key, value] of Object.entries(homes.get(id)?.[side] ?? {}))
        if (key.startsWith(`gathering/${id}/`)) together[key] = value
    return together
  }
  return { ...record, said: whole('said'), current: whole('current') }
}

export function updateStep<G extends SourceGroup>(
  found: ExistingRecord,
  incoming: G,
  homes: Homes,
  drop: DropRule,
): UpdateStep<G> {
  const record = withArrivals(found, incoming, homes)
  const now = saidOf(incoming)
  const { externalId, updatedAt, record: own } = incoming
  const handle = { externalId, updatedAt, ...(own && { record: own }) }
  const { result, changes, kept } = mergeSaid({
    said: record.said,
    current: record.current,
    incoming: now,
    drop,
    ...(found.vouched ? { vouched: found.vouched } : {}),
  })
  // What stays though the source is silent about it now is still on record as said: it was not added here.
  const said: Said = { ...now }
  const stays = new Set(gatheringIds(result))
  const listed = new Set(gatheringIds(now))
  for (const [key, value] of Object.entries(record.said)) {
    const id = gatheringKey(key)?.id
    if (id !== undefined ? stays.has(id) && !listed.has(id) : isAnswer(key) && !Object.hasOwn(now, key))
      said[key] = value
  }
  return {
    groupId: record.groupId,
    incoming,
    externalId: incoming.externalId,
    result: groupSaid(result, handle),
    said,
    changes,
    kept,
    dropped: gatheringIds(found.current).filter(id => !stays.has(id)),
    returned: record.missingSince !== null,
  }
}
