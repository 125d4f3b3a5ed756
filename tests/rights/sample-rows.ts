/** One row in every guarded table, written by the owner. A guarded table without one fails the matrix. */
const [GROUP, TASK, ASK, PERSON, OTHER] = [1, 2, 3, 4, 5].map(n => `019ad5b6-0000-7000-8000-00000000000${n}`)
const HASH = 'a'.repeat(64)

export const SAMPLE_ROWS = [
  `insert into directory.group (id, slug, code, name, life_state, life_since, joining, created_at, changed_at)
     values ('${GROUP}', 'monday', 'mnd', 'Monday', 'open', '2020-01-01', 'open', now(), now())`,
  `insert into directory.contact_task (id, group_id, email, language, agreed_how, agreed_at, ends_at)
     values ('${TASK}', '${GROUP}', 'joan@home.example', 'en', 'email', now(), now() + interval '1 day')`,
  `insert into directory.confirmation_ask values ('${ASK}', '${GROUP}', '${TASK}', '{openness}', now())`,
  `insert into directory.mended_fact (occasion_id, ask_id, group_id, fact, before, after_mark, how, mended_at)
    values ('${ASK}', '${ASK}', (select id from directory.group limit 1), 'openness', '{}', 'mark', 'email', now())`,
  `insert into directory.claim values ('${ASK}', '${GROUP}', 'karin@home.example', 'en', null, 'contact', now())`,
  `insert into directory.doubt values ('${ASK}', '${GROUP}', 'openness', 'The hall is shut', now())`,
  `insert into platform.letter (id, kind, about, to_address, language, asked_at, not_before)
     values ('${ASK}', 'claim', '{}', 'karin@home.example', 'en', now(), now())`,
  `insert into identity.person values ('${PERSON}', 'daniel@desk.example', now())`,
  `insert into identity.task_held values ('${OTHER}', '${PERSON}', 'intermediary-worker', null, now(), null)`,
  `insert into identity.session values ('${OTHER}', '${PERSON}', '${HASH}', now(), now(), now() + interval '1 day')`,
  `insert into identity.sign_in_ask values ('${OTHER}', '${HASH}', 'daniel@desk.example', 'en', null, now(), 0)`,
  `insert into identity.sign_in_code values ('${OTHER}', 'mark', '${HASH}', now(), now(), now())`,
  `insert into identity.passkey values ('${OTHER}', '${PERSON}', 'credential', 'key', 0, 'Office', now(), null)`,
  `insert into identity.passkey_spent values ('mark', now())`,
  `insert into directory.mandate (id, group_id, given_how, given_as, given_at, ends_at)
     values ('${ASK}', '${GROUP}', 'phone', 'contact', now(), now() + interval '365 days')`,
  `insert into directory.handover (id, group_id, email, language, agreed_how, agreed_at, handed_at)
     values ('${ASK}', '${GROUP}', 'joan@home.example', 'en', 'email', now(), now())`,
  `insert into directory.group (id, slug, code, name, life_state, life_since, joining, created_at, changed_at)
     values ('${OTHER}', 'tuesday', 'tsd', 'Tuesday', 'open', '2020-01-01', 'open', now(), now())`,
  `insert into directory.proposal (id, group_id, fact, from_role, changes, proposed_at)
     values ('${ASK}', '${GROUP}', 'contact', 'reader', '[]', now())`,
  `insert into directory.proposal_message values ('${OTHER}', '${ASK}', 'reader', 'It says so on the door', now())`,
  `insert into directory.record_change values ('${ASK}', '${GROUP}', 'openness', 'desk', 'phone', null, '[]', now())`,
  `insert into intermediaries.call values ('${ASK}', '${GROUP}', now(), 'talked', '{}', 2)`,
  `insert into intermediaries.need values ('${GROUP}', 'ring', 4, 3, now())`,
  `insert into intermediaries.double values ('${GROUP}', '${OTHER}', 'name-near', now(), null)`,
  `insert into intermediaries.concern values ('${ASK}', '${GROUP}', 'danger', now(), null, null)`,
  `insert into intermediaries.concern_step (concern_id, place, at, "by", kind, words)
     values ('${ASK}', 1, now(), 'reader', 'raised', 'I am afraid for somebody')`,
  `insert into intermediaries.hearing values ('${ASK}', '${ASK}', '${TASK}', now())`,
  `insert into intermediaries.barrier (id, group_id, obstacle, agency, raised_at)
     values ('${ASK}', '${GROUP}', 'poster', 'surgery', now())`,
  `insert into directory.material_keeper (id, email, language, since)
     values ('${ASK}', 'lena@library.example', 'en', now())`,
  `insert into directory.placed_material (id, keeper_id, kind, code, spot, printed, said_at, checked_at)
     values ('${OTHER}', '${ASK}', 'poster', 'mnd', 'Library', '{}', now(), now())`,
  `insert into directory.removed_group (id, slug_digest, code, removed_at, by)
     values ('${ASK}', '${HASH}', 'gone', now(), 'group')`,
  `insert into directory.removed_record values ('${HASH}', '${ASK}')`,
  `insert into platform.erasure values ('${ASK}', 'contact', '${TASK}', now())`,
  `insert into introductions.conversation
     (id, group_id, way, reference, mark, recipient, language, consent_text, opened_at, last_at)
     values ('${ASK}', '${GROUP}', 'write', 'ref', 'mark', 'age1', 'en', '${HASH}', now(), now())`,
  `insert into introductions.message (id, conversation_id, by, kind, at)
     values ('${OTHER}', '${ASK}', 'group', 'words', now())`,
  `insert into introductions.copy values ('${OTHER}', '${ASK}', now(), null, null)`,
  `insert into introductions.welcome_link values ('mark', '${ASK}', null, now())`,
  `insert into introductions.reply_address values ('mark', '${ASK}', 'group', '2026-W46', 's', null, null, 0, null)`,
  `insert into introductions.held_mail values ('mark', '${ASK}', 'group', 'who', '${OTHER}', now(), null, null, 's')`,
  `insert into introductions.introduction values ('mark', '${GROUP}', 'together', 's', now())`,
  `insert into introductions.word_back values ('mark', '${ASK}', now(), null)`,
  `insert into agencies.agency values ('${ASK}', 'Surgery', 'health', now())`,
  `insert into agencies.lead values ('${ASK}', '${ASK}', 'lead', 'dr.mehta@practice.example', 'en', now())`,
  `insert into audit.act (id, at, "by", verb, about, group_id)
     values ('${ASK}', now(), 'worker', 'looked', 'contact-phone', '${GROUP}')`,
].join(';\n')
