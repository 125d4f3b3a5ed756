/** Who stands for what a source told: the source on the day it was taken, or those an export of ours names (M03). */
import type { Confirmation } from '../freshness/confirmation.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import type { OwnRecord } from './source-answers.ts'
import type { SourceGroup } from './source-group.ts'

/** With people's word kept beside it. An export of ours brings its confirmers and dates, and adds no word of its own. */
export function confirmedBySource(
  group: Pick<Group, 'confirmations' | 'contact'>,
  gatherings: readonly Gathering[],
  record: OwnRecord | null | undefined,
  now: number,
): Confirmation[] {
  if (record?.confirmations) return [...group.confirmations, ...newWord(group, record.confirmations, now)]
  const { phone, email, web } = group.contact
  const reachable = phone || email || web || gatherings.some(({ online }) => online)
  const facts = reachable
    ? (['time-place', 'openness', 'contact'] as const)
    : (['time-place', 'openness'] as const)
  const byPeople = group.confirmations.filter(({ how }) => how !== 'feed')
  return [...byPeople, ...facts.map(fact => ({ fact, by: 'source' as const, how: 'feed' as const, at: now }))]
}

const keyOf = ({ fact, by, how, at }: Confirmation): string => `${fact}|${by}|${how}|${at}`

/** Confirmations that are not known here yet. One from the future confirms nothing and is left out. */
function newWord(
  group: Pick<Group, 'confirmations'>,
  told: readonly Confirmation[],
  now: number,
): Confirmation[] {
  const known = new Set(group.confirmations.map(keyOf))
  return told.filter(each => {
    if (each.at > now || known.has(keyOf(each))) return false
    known.add(keyOf(each))
    return true
  })
}

/** The group with what its own export has newly heard; null where nothing is new. */
export function heardSince(group: Group, { record }: SourceGroup, now: number): Group | null {
  const heard = newWord(group, record?.confirmations ?? [], now)
  return heard.length === 0
    ? null
    : { ...group, confirmations: [...group.confirmations, ...heard], changedAt: now }
}
