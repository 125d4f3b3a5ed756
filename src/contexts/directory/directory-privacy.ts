/** Every column of the directory's tables, classed. Facts about groups, and the few that can be about a person (M77). */
import { identityPrivacy } from '#contexts/identity/index.ts'
import { joinRegisters, type KeptTable, type PrivacyRegister } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'
import { proposalTables } from './keeping/proposals/proposal-privacy.ts'
import { visitorPrivacy } from './pages/visitor-privacy.ts'
import { placedTables } from './placed/placed-privacy.ts'
import { platformTables } from './platform-privacy.ts'

type Columns = KeptTable<MessageKey>['columns']

/** Facts about a group, a place or a file. */
const facts = (names: string): Columns =>
  Object.fromEntries(names.split(' ').map(name => [name, { class: 'none' } as const]))

/** A table that says nothing of anybody. */
const aboutGroups = (table: string, what: MessageKey, names: string): KeptTable<MessageKey> => ({
  ...{ table, what, columns: facts(names) },
})

type Sort =
  | 'doubt'
  | 'contact'
  | 'claim'
  | 'handover'
  | 'held-back'
  | 'mended'
  | 'own-words'
  | 'reach'
  | 'said'
  | 'statement'
  | 'unmet'
  | 'would-come'

const about = (kept: 'erase' | 'blank', sort: Sort, names: string): Columns =>
  Object.fromEntries(
    names.split(' ').map(name => [
      name,
      {
        class: kept,
        what: `privacy.${sort}-what`,
        why: `privacy.${sort}-why`,
        until: `privacy.${sort}-until`,
      } as const,
    ]),
  )

/** A group's own words may name somebody: they go when the group takes them back or leaves. */
const ownWords = (names: string): Columns => about('erase', 'own-words', names)

/** Published to reach the group; may be a member's own number. */
const reach = (names: string): Columns => about('blank', 'reach', names)

/** What a file or feed said, as long as the group it became is here. */
const asSaid = (names: string): Columns => about('erase', 'said', names)

/** A person's own, agreed to be asked at: goes at once when they say so, or when it was not agreed again. */
const contacts = (names: string): Columns => about('erase', 'contact', names)

const tables: KeptTable<MessageKey>[] = [
  {
    table: 'directory.source',
    what: 'privacy.source-what',
    columns: facts('id key name url format last_import_at created_at'),
  },
  {
    table: 'directory.group',
    what: 'privacy.group-what',
    columns: {
      ...facts(
        'id slug code shared_situation who_decides who_leads main_activity money neutral words_agreed_on topics for_whom communities languages life_state life_since life_until joining cost_kind size_from size_to listening_only bring_someone newcomers_now phone_for email_for contact_ends_at halted_at came_back_at words_settled to_look_at source_id created_at changed_at',
      ),
      ...ownWords('name summary words life_note cost_note who_comes first_visit who_meets_you not_this'),
      ...reach('phone email web'),
    },
  },
  {
    table: 'directory.place',
    what: 'privacy.place-what',
    columns: {
      ...facts('id town country point_is shown access'),
      ...reach('name street postcode directions lat lon access_note'),
    },
  },
  {
    table: 'directory.gathering',
    what: 'privacy.gathering-what',
    columns: {
      ...facts('id group_id position mode schedule place_id'),
      ...reach('online_url online_phone online_note'),
      ...ownWords('notes_doubt note'),
    },
  },
  aboutGroups('directory.confirmation', 'privacy.confirmation-what', 'id group_id facts confirmed_by how at'),
  {
    table: 'directory.contact_task',
    what: 'privacy.contact-task-what',
    columns: {
      ...facts('id group_id language agreed_how agreed_at ends_at unreachable_since'),
      ...contacts('email phone'),
    },
  },
  aboutGroups('directory.confirmation_ask', 'privacy.ask-what', 'id group_id contact_task_id facts asked_at'),
  {
    table: 'directory.claim',
    what: 'privacy.claim-table-what',
    columns: { ...facts('id group_id language instead_of by asked_at'), ...about('erase', 'claim', 'email') },
  },
  {
    table: 'directory.handover',
    what: 'privacy.handover-table-what',
    columns: {
      ...facts('id group_id contact_task_id language agreed_how agreed_at handed_at'),
      ...about('erase', 'handover', 'email phone'),
    },
  },
  aboutGroups(
    'directory.mandate',
    'privacy.mandate-table-what',
    'id group_id given_how given_as given_at ends_at ended_at',
  ),
  {
    table: 'directory.mended_fact',
    what: 'privacy.mended-table-what',
    columns: {
      ...facts('occasion_id group_id ask_id fact after_mark how mended_at'),
      ...about('erase', 'mended', 'before'),
    },
  },
  {
    table: 'directory.doubt',
    what: 'privacy.doubt-table-what',
    columns: { ...facts('id group_id fact raised_by raised_at'), ...about('blank', 'doubt', 'words') },
  },
  ...proposalTables,
  ...placedTables,
  {
    table: 'directory.statement',
    what: 'privacy.statement-what',
    columns: {
      ...facts('id group_id position agreed_on'),
      ...about('erase', 'statement', 'words'),
    },
  },
  {
    table: 'directory.source_record',
    what: 'privacy.record-what',
    columns: {
      ...facts('source_id external_id group_id gathering_ids last_seen_at missing_since'),
      ...asSaid('said'),
    },
  },
  {
    table: 'directory.queued_row',
    what: 'privacy.queued-what',
    columns: { ...facts('source_id external_id queued_at'), ...asSaid('incoming') },
  },
  {
    table: 'directory.removed_group',
    what: 'privacy.removed-what',
    columns: {
      ...facts('id slug_digest code removed_at by topic town country held_until'),
      ...about('erase', 'held-back', 'held'),
    },
  },
  {
    table: 'directory.removed_record',
    what: 'privacy.removed-record-what',
    columns: facts('mark group_id'),
  },
  {
    table: 'directory.demonstration',
    what: 'privacy.demonstration-what',
    columns: facts('made_up'),
  },
  aboutGroups('directory.group_mark', 'privacy.mark-what', 'group_id mark'),
  {
    table: 'directory.merged_group',
    what: 'privacy.merged-what',
    columns: facts('group_id into_id life_before merged_at moved'),
  },
  {
    table: 'directory.unmet_search',
    what: 'privacy.unmet-what',
    columns: about('erase', 'unmet', 'month topic country region searches'),
  },
  {
    table: 'directory.would_come',
    what: 'privacy.would-come-what',
    columns: about('erase', 'would-come', 'month topic country region times'),
  },
]

export const directoryPrivacy: PrivacyRegister<MessageKey> = joinRegisters(
  { tables: [...tables, ...platformTables], elsewhere: [] },
  identityPrivacy,
  visitorPrivacy,
)
