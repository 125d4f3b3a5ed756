/** A group as the rows to be written. The twin of `group-rows.ts`, which reads them back. */
import { actsOf } from '../freshness/act-of-confirming.ts'
import type { Gathering } from '../gatherings/gathering.ts'
import { toLookAt } from '../notice/record-notice.ts'
import type { ConfirmationTable, GroupTable, StatementTable } from '../tables.ts'
import { AS_PUBLISHED } from './contact-consent.ts'
import type { Group } from './group.ts'
import type { GatheringRow, PlaceRow } from './group-rows.ts'

export interface WrittenRows {
  group: GroupTable
  gatherings: GatheringRow[]
  places: PlaceRow[]
  confirmations: ConfirmationTable[]
  statements: StatementTable[]
}

/** `newId` names places and confirmations, which have no identity of their own outside the group. */
export function rowsOfGroup(group: Group, sourceId: string | null, newId: () => string): WrittenRows {
  const rows: WrittenRows = {
    group: groupRow(group, sourceId),
    gatherings: [],
    places: [],
    confirmations: actsOf(group.confirmations).map(({ facts, by, how, at }) => ({
      id: newId(),
      group_id: group.id,
      facts,
      confirmed_by: by,
      how,
      at,
    })),
    statements: group.statements.map(({ id, words, agreedOn }, position) => ({
      id,
      group_id: group.id,
      position,
      words,
      agreed_on: agreedOn,
    })),
  }
  group.gatherings.forEach((gathering, position) => {
    const place = gathering.place && placeRow(gathering.place, newId())
    if (place) rows.places.push(place)
    rows.gatherings.push(gatheringRow(gathering, { groupId: group.id, position, placeId: place?.id ?? null }))
  })
  return rows
}

function groupRow(group: Group, sourceId: string | null): GroupTable {
  const { kindAnswers, happens, life, cost, contactConsent: consent = AS_PUBLISHED } = group
  return {
    id: group.id,
    slug: group.slug,
    code: group.code,
    name: group.name,
    shared_situation: kindAnswers.sharedSituation,
    who_decides: kindAnswers.whoDecides,
    who_leads: kindAnswers.whoLeads,
    main_activity: kindAnswers.mainActivity,
    money: kindAnswers.money,
    neutral: kindAnswers.neutral,
    summary: group.summary,
    words: group.words,
    words_agreed_on: group.wordsAgreedOn,
    topics: group.topics,
    for_whom: group.forWhom,
    communities: group.communities,
    languages: group.languages,
    life_state: life.state,
    life_since: life.since,
    life_until: life.until,
    life_note: life.note,
    joining: group.joining,
    cost_kind: cost?.kind ?? null,
    cost_note: cost?.note ?? null,
    who_comes: happens.whoComes,
    first_visit: happens.firstVisit,
    who_meets_you: happens.whoMeetsYou,
    size_from: happens.usualSize?.from ?? null,
    size_to: happens.usualSize?.to ?? null,
    listening_only: happens.listeningOnly,
    bring_someone: happens.bringSomeone,
    newcomers_now: happens.newcomersNow,
    not_this: happens.notThis,
    ...group.contact,
    phone_for: consent.phone,
    email_for: consent.email,
    contact_ends_at: consent.until,
    halted_at: group.haltedAt ?? null,
    came_back_at: group.cameBackAt ?? null,
    words_settled: [...(group.wordsSettled ?? [])],
    to_look_at: toLookAt(group).length > 0,
    source_id: sourceId,
    created_at: group.createdAt,
    changed_at: group.changedAt,
  }
}

function placeRow(place: NonNullable<Gathering['place']>, id: string): PlaceRow {
  const { point, pointIs, accessNote, ...rest } = place
  const { lat, lon } = point ?? { lat: null, lon: null }
  return { id, ...rest, lat, lon, point_is: pointIs, access_note: accessNote }
}

function gatheringRow(
  gathering: Gathering,
  at: { groupId: string; position: number; placeId: string | null },
): GatheringRow {
  return {
    id: gathering.id,
    group_id: at.groupId,
    position: at.position,
    mode: gathering.mode,
    schedule: gathering.schedule,
    notes_doubt: gathering.notesDoubt,
    place_id: at.placeId,
    online_url: gathering.online?.url ?? null,
    online_phone: gathering.online?.phone ?? null,
    online_note: gathering.online?.note ?? null,
    note: gathering.note,
  }
}
