/** A record of a source as a group of the directory, new or brought up to date. Pure. */
import type { Confirmation } from '../freshness/confirmation.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import { noKindAnswers } from '../groups/kind.ts'
import type { SourceGroup } from './source-group.ts'

/** A source's gathering ids to ours. */
export type GatheringIds = Record<string, string>

export interface GivenHere {
  id: string
  slug: string
  code: string
  source: NonNullable<Group['source']>
  /** Epoch milliseconds. */
  now: number
  newId: () => string
}

/** A group nobody here has touched yet. Its kind is assumed until somebody answers the six questions. */
export function newGroupFrom(
  said: SourceGroup,
  given: GivenHere,
): { group: Group; gatheringIds: GatheringIds } {
  const blank: Group = {
    ...{ id: given.id, slug: given.slug, code: given.code, name: said.name },
    kindAnswers: noKindAnswers,
    kind: 'self-help',
    summary: null,
    words: null,
    wordsAgreedOn: null,
    topics: [],
    forWhom: null,
    communities: [],
    languages: [],
    life: { state: 'open', since: dayOf(given.now), until: null, note: null },
    joining: 'open',
    cost: null,
    happens: nothingKnown,
    contact: { phone: null, email: null, web: null },
    statements: [],
    gatherings: [],
    confirmations: [],
    source: given.source,
    createdAt: given.now,
    changedAt: given.now,
  }
  return withSaid(blank, said, {}, given)
}

/** The group with what is to stand here; what the source never speaks of stays, gatherings added here too. */
export function withSaid(
  group: Group,
  said: SourceGroup,
  known: GatheringIds,
  on: { now: number; newId: () => string },
): { group: Group; gatheringIds: GatheringIds } {
  const gatheringIds: GatheringIds = {}
  const gatherings = said.gatherings.map(({ externalId, ...gathering }): Gathering => {
    const id = known[externalId] ?? on.newId()
    gatheringIds[externalId] = id
    return { id, ...gathering }
  })
  const fromSource = new Set(Object.values(known))
  const addedHere = group.gatherings.filter(gathering => !fromSource.has(gathering.id))
  const { name, summary, words, topics, forWhom, communities, languages, cost, joining, contact } = said
  const changed = {
    ...group,
    name,
    summary,
    words,
    topics,
    forWhom,
    communities,
    languages,
    cost,
    joining,
    contact,
  }
  return {
    gatheringIds,
    group: {
      ...changed,
      life: lifeFrom(group, said, on.now),
      happens: { ...group.happens, bringSomeone: said.bringSomeone },
      gatherings: [...gatherings, ...addedHere],
      confirmations: confirmedBySource(changed, gatherings, on.now),
      changedAt: on.now,
    },
  }
}

/** The state keeps its date while it stays the same. */
function lifeFrom(group: Group, { life }: SourceGroup, now: number): Group['life'] {
  const { state, until, note } = life ?? { state: 'open' as const, until: null, note: null }
  const since = state === group.life.state ? group.life.since : dayOf(now)
  return { state, since, until, note }
}

/** What a list tells is told by the list, on the day it was taken; words of people stay beside it. */
export function confirmedBySource(
  group: Pick<Group, 'confirmations' | 'contact'>,
  gatherings: readonly Gathering[],
  now: number,
): Confirmation[] {
  const { phone, email, web } = group.contact
  const reachable = phone || email || web || gatherings.some(({ online }) => online)
  const facts = reachable
    ? (['time-place', 'openness', 'contact'] as const)
    : (['time-place', 'openness'] as const)
  const byPeople = group.confirmations.filter(({ how }) => how !== 'feed')
  return [...byPeople, ...facts.map(fact => ({ fact, by: 'source' as const, how: 'feed' as const, at: now }))]
}

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)

const nothingKnown: Group['happens'] = {
  whoComes: null,
  firstVisit: null,
  whoMeetsYou: null,
  usualSize: null,
  listeningOnly: null,
  bringSomeone: null,
  newcomersNow: null,
  notThis: [],
}
