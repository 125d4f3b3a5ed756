/** A group to table rows and back. Pure: the store only moves rows. */
import { type ActOfConfirming, confirmationsOf } from '../freshness/act-of-confirming.ts'
import type { Fact } from '../freshness/confirmation.ts'
import type { DoubtBy } from '../freshness/doubt.ts'
import type { Gathering, Place } from '../gatherings/gathering.ts'
import { knownCleanBy } from '../notice/known-clean.ts'
import type {
  ConfirmationTable,
  GatheringTable,
  GroupTable,
  PlaceTable,
  SourceTable,
  StatementTable,
} from '../tables.ts'
import type { ContactConsent, PublicContact } from './contact-consent.ts'
import type { Group, WhatHappens } from './group.ts'
import { deriveKind, type KindAnswers } from './kind.ts'

export type GatheringRow = Omit<GatheringTable, 'schedule' | 'notes_doubt'> & {
  schedule: Gathering['schedule']
  notes_doubt: Gathering['notesDoubt']
}
export type PlaceRow = Omit<PlaceTable, 'access'> & { access: Place['access'] }

/** Everything of one group, as it lies in the tables. */
export interface GroupRows {
  group: GroupTable
  gatherings: { gathering: GatheringRow; place: PlaceRow | null }[]
  confirmations: ConfirmationTable[]
  statements: StatementTable[]
  /** The latest of each fact. */
  doubts: { fact: string; by: string; at: number }[]
  source: (Pick<SourceTable, 'key' | 'name' | 'url'> & { missingSince: number | null }) | null
}

export function groupFromRows(rows: GroupRows): Group {
  const row = rows.group
  const kindAnswers = kindAnswersOf(row)
  const group = {
    id: row.id,
    slug: row.slug,
    code: row.code,
    name: row.name,
    kindAnswers,
    kind: deriveKind(kindAnswers).kind,
    summary: row.summary,
    words: row.words,
    wordsAgreedOn: row.words_agreed_on,
    topics: row.topics,
    forWhom: row.for_whom as Group['forWhom'],
    communities: row.communities as Group['communities'],
    languages: row.languages,
    life: {
      state: row.life_state as Group['life']['state'],
      since: row.life_since,
      until: row.life_until,
      note: row.life_note,
    },
    joining: row.joining as Group['joining'],
    cost: row.cost_kind ? { kind: row.cost_kind as 'free', note: row.cost_note } : null,
    happens: happensOf(row),
    contact: contactOf(row),
    ...consentOf(row),
    statements: rows.statements.map(({ id, words, agreed_on }) => ({ id, words, agreedOn: agreed_on })),
    gatherings: rows.gatherings.map(({ gathering, place }) => gatheringFromRow(gathering, place)),
    confirmations: confirmationsOf(rows.confirmations.map(actFromRow)),
    ...(rows.doubts.length > 0 && {
      doubts: rows.doubts.map(({ fact, by, at }) => ({ fact: fact as Fact, by: by as DoubtBy, at })),
    }),
    ...(row.words_settled.length > 0 && { wordsSettled: row.words_settled }),
    ...(row.halted_at !== null && { haltedAt: row.halted_at }),
    ...(row.came_back_at !== null && { cameBackAt: row.came_back_at }),
    source: rows.source,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
  return knownCleanBy(group, row)
}

function kindAnswersOf(row: GroupTable): KindAnswers {
  return {
    sharedSituation: row.shared_situation,
    whoDecides: row.who_decides as KindAnswers['whoDecides'],
    whoLeads: row.who_leads as KindAnswers['whoLeads'],
    mainActivity: row.main_activity as KindAnswers['mainActivity'],
    money: row.money as KindAnswers['money'],
    neutral: row.neutral,
  }
}

function happensOf(row: GroupTable): WhatHappens {
  const { size_from: from, size_to: to } = row
  return {
    whoComes: row.who_comes,
    firstVisit: row.first_visit,
    whoMeetsYou: row.who_meets_you,
    usualSize: from !== null && to !== null ? { from, to } : null,
    listeningOnly: row.listening_only as WhatHappens['listeningOnly'],
    bringSomeone: row.bring_someone as WhatHappens['bringSomeone'],
    newcomersNow: row.newcomers_now as WhatHappens['newcomersNow'],
    notThis: row.not_this,
  }
}

const contactOf = ({ phone, email, web }: GroupTable): PublicContact => ({ phone, email, web })

/** Nothing where nobody of the group has said anything: what a list published is published. */
function consentOf({
  phone_for,
  email_for,
  contact_ends_at: until,
}: GroupTable): Pick<Group, 'contactConsent'> {
  if (phone_for === 'everyone' && email_for === 'everyone' && until === null) return {}
  const [phone, email] = [phone_for, email_for] as ContactConsent['phone'][]
  return { contactConsent: { phone: phone!, email: email!, until } }
}

const actFromRow = (row: ConfirmationTable): ActOfConfirming => ({
  facts: row.facts as ActOfConfirming['facts'],
  by: row.confirmed_by as ActOfConfirming['by'],
  how: row.how as ActOfConfirming['how'],
  at: row.at,
})

function gatheringFromRow(row: GatheringRow, place: PlaceRow | null): Gathering {
  const online = row.online_url || row.online_phone || row.online_note
  return {
    id: row.id,
    mode: row.mode as Gathering['mode'],
    schedule: row.schedule,
    notesDoubt: row.notes_doubt,
    place: place && placeFromRow(place),
    online: online ? { url: row.online_url, phone: row.online_phone, note: row.online_note } : null,
    note: row.note,
  }
}

function placeFromRow({ id: _, lat, lon, point_is, shown, access_note, ...rest }: PlaceRow): Place {
  return {
    ...rest,
    point: lat !== null && lon !== null ? { lat, lon } : null,
    pointIs: point_is as Place['pointIs'],
    shown: shown as Place['shown'],
    accessNote: access_note,
  }
}
