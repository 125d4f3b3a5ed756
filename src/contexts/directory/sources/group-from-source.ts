/** A record of a source as a group of the directory, new or brought up to date. Pure. */
import type { Gathering } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import { noKindAnswers } from '../groups/kind.ts'
import { answersHere, dayOf } from './answers-here.ts'
import type { SourceGroup } from './source-group.ts'
import { confirmedBySource } from './who-confirmed.ts'

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

/** A group nobody here has touched yet. What the source leaves open of the six questions is assumed until answered. */
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
    joining: 'unknown',
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
  const { name, summary, topics, forWhom, communities, languages, cost, joining, contact } = said
  const changed = {
    ...group,
    name,
    summary,
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
      ...answersHere(group, said, on),
      gatherings: [...gatherings, ...addedHere],
      confirmations: confirmedBySource(changed, gatherings, said.record, on.now),
      changedAt: on.now,
    },
  }
}

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
