/** Everything that is about a person has an end, and after it nothing of it lies anywhere (M77). */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LEFT_OUT, OUR_SCHEMAS } from '#app/backup/what-is-kept.ts'
import { erasuresFile } from '#app/erasures-file.ts'
import { directoryPrivacy } from '#contexts/directory/directory-privacy.ts'
import {
  type DirectoryTables,
  fetchArea,
  groupsForExport,
  removedForExport,
} from '#contexts/directory/index.ts'
import { intermediariesPrivacy } from '#contexts/intermediaries/intermediaries-privacy.ts'
import { introductionsPrivacy } from '#contexts/introductions/index.ts'
import { writeExport } from '#exchange/write-export.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { newId } from '#platform/ids.ts'
import { joinRegisters } from '#platform/privacy/privacy-register.ts'
import { openTestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { fillIn, letterTo } from '#support/letter-to-contact.ts'
import { type Canary, found, plantCanaries } from '#support/plant-canaries.ts'

const inWorksop = CAST.find(({ gatherings }) => gatherings.some(({ place }) => place?.town === 'Worksop'))!
const group = {
  ...inWorksop,
  statements: [{ id: newId(1), words: 'It helped', agreedOn: '2026-01-01' }],
  gatherings: inWorksop.gatherings.map(each => ({
    ...each,
    online: { url: 'https://a.example', phone: null, note: null },
  })),
}
const neighbour = CAST.find(each => each !== inWorksop)!
const app = await openTestApp({ groups: [group, neighbour] })
const { database } = app.waymeet
const db = database.withTables<DirectoryTables>()

/** A row in every table that is about people; what they say is planted afterwards. */
async function rowsForAll(askId: string): Promise<void> {
  const at = new Date(app.clock.now())
  const proposal = newId(1)
  const old = newId(app.clock.now() - 1)
  const rows: [string, unknown[]][] = [
    [`claim values ($1, $2, 'a@a.example', 'en', null, 'contact', $3)`, [newId(1), group.id, at]],
    [
      `mended_fact (occasion_id, ask_id, group_id, fact, before, after_mark, how, mended_at)
        values ($1, $1, $2, 'contact', '{}', 'm', 'email', $3)`,
      [askId, group.id, at],
    ],
    [
      `handover (id, group_id, email, language, agreed_how, agreed_at, handed_at)
        values ($1, $2, 'a@a.example', 'en', 'email', $3, $3)`,
      [newId(1), group.id, at],
    ],
    [`doubt values ($1, $2, 'access', 'steps', $3)`, [newId(1), group.id, at]],
    [
      `proposal (id, group_id, fact, from_role, changes, note, state, proposed_at, settled_at, settled_by)
        values ($1, $2, 'access', 'reader', '[]', 'n', 'taken', $3, $3, 'desk')`,
      [proposal, group.id, at],
    ],
    [`proposal_message values ($1, $2, 'reader', 'w', $3)`, [newId(1), proposal, at]],
    [`record_change values ($1, $2, 'access', 'desk', 'phone', null, '[]', $3)`, [newId(1), group.id, at]],
    [`source values ($1, 'county', 'County', null, 'csv', $2, $2)`, [old, at]],
    [`source_record values ($1, 'r1', $2, '{}', '{}', $3)`, [old, group.id, at]],
    [`queued_row values ($1, 'r1', '{}', $2)`, [old, at]],
    [`material_keeper (id, email, language, since) values ($1, 'a@a.example', 'en', $2)`, [old, at]],
    [
      `placed_material (id, keeper_id, kind, code, spot, printed, said_at, checked_at)
        values ($1, $2, 'poster', 'c', 's', '{}', $3, $3)`,
      [newId(1), old, at],
    ],
    [`unmet_search values ('2025-12', 't', 'GB', 'r', 1)`, []],
    [`would_come values ('2025-12', 't', 'GB', 'r', 1)`, []],
    [
      `removed_group values ($1, repeat('a', 64), 'aaaa', $2, 'group', null, null, null, '{}', $3)`,
      [newId(1), at, new Date(app.clock.now() + 7 * 86_400_000)],
    ],
  ]
  for (const [text, values] of rows) await database.pool.query(`insert into directory.${text}`, values)
  const concern = randomUUID()
  const [person, conversation, agency] = [newId(1), newId(1), newId(1)]
  const others: [string, unknown[]][] = [
    [`platform.done_once values (repeat('b', 64), $1)`, [at]],
    [`platform.erasure values ($1, 'contact', 's', $2)`, [newId(1), at]],
    [
      `platform.letter (id, kind, about, to_address, language, state, asked_at, not_before, ended_at)
       values ($1, 'k', '{}', 'a@a.example', 'en', 'handed-on', $2, $2, $2)`,
      [newId(1), at],
    ],
    [`intermediaries.concern values ($1, $2, 'danger', $3, $3, '{}')`, [concern, neighbour.id, at]],
    [
      `intermediaries.concern_step values ($1, 1, $2, 'desk', $3, 'decided', 'w', 'nothing', null)`,
      [concern, at, person],
    ],
    [
      `intermediaries.barrier values ($1, $2, 'poster', 'surgery', 'n', 'w', $3, 'talk', $3, 'c', $3)`,
      [newId(1), neighbour.id, at],
    ],
    [
      `introductions.offer (group_id, go_along, meet_member, welcomer, said_by, said_at)
       values ($1, '{}', '{}', 'w', 'contact', $2)`,
      [group.id, at],
    ],
    [
      `introductions.conversation
        (id, group_id, way, reference, mark, recipient, language, consent_text, opened_at, last_at, week, sealed, reach_week, reach)
       values ($1, $2, 'write', 'r', 'm', 'age1', 'en', 'h', $3, $3, '2026-W46', 's', '2026-W46', 's')`,
      [conversation, group.id, at],
    ],
    [
      `introductions.message values ($1, $2, 'person', 'words', $3, '2026-W46', 's', 'p')`,
      [newId(1), conversation, at],
    ],
    [`introductions.copy values ($2, $1, $3, '2026-W46', 's')`, [conversation, newId(0), at]],
    [`introductions.welcome_link values ('l', $1, 's', $2)`, [conversation, at]],
    [`introductions.introduction values ('i', $1, 'together', 's', $2)`, [group.id, at]],
    [`introductions.word_back values ('b', $1, $2, '2026-11-09')`, [conversation, at]],
    [
      `introductions.reply_address values ('m', $1, 'person', '2026-W46', 's', 'h', '2026-11-12', 1, null)`,
      [conversation],
    ],
    [
      `introductions.held_mail values ('h', $1, 'person', 'who', $2, $3, '2026-W46', 's', 'w')`,
      [conversation, newId(1), at],
    ],
    [`agencies.agency values ($1, 'Surgery', 'health', $2)`, [agency, at]],
    [`agencies.lead values ($1, $1, 'lead', 'a@a.example', 'en', $2)`, [agency, at]],
    [`identity.person values ($1, 'a@a.example', $2)`, [person, at]],
    [`identity.task_held values ($1, $2, 'intermediary-worker', null, $3)`, [newId(1), person, at]],
    [`identity.passkey values ($1, $2, 'c', 'k', 0, 'n', $3, $3)`, [newId(1), person, at]],
    [`identity.session values ($1, $2, 'h', $3, $3, $3)`, [newId(1), person, at]],
    [`identity.sign_in_ask values ($1, 'k', 'a@a.example', 'en', null, $2)`, [newId(1), at]],
  ]
  for (const [text, values] of others) await database.pool.query(`insert into ${text}`, values)
}

/** Everywhere anything could lie, as text. */
async function everywhere(): Promise<Record<string, string>> {
  const kept = await everythingKept(database)
  let backup = ''
  const address = { address: database.address, schemas: OUR_SCHEMAS, leftOut: LEFT_OUT }
  for await (const piece of writeBackup({ ...address, linkKey: app.waymeet.post.linkKey })) backup += piece
  let file = ''
  const parts = writeExport(groupsForExport(db), 'ndjson', '2026-11-12', () => removedForExport(db))
  for await (const part of parts) file += part
  const { pack } = await fetchArea(keyOfWorksop(), { pack: null, words: null }, async (path, body) =>
    (await app.request(path, body === undefined ? {} : { method: 'POST', body })).text(),
  )
  return {
    database: kept.join('\n'),
    jobs: kept.filter(row => row.startsWith('graphile_worker')).join('\n'),
    'letters on their way': kept.filter(row => row.startsWith('platform.letter')).join('\n'),
    backup,
    export: file,
    // Letters lie there as two bytes each.
    'search index': Buffer.concat(app.waymeet.directory.save() as Uint8Array[])
      .toString('latin1')
      .replaceAll('\0', ''),
    'kept area': JSON.stringify(pack),
    log: app.log.join('\n'),
    erasures: readFileSync(erasuresFile(app.waymeet.config), { encoding: 'utf8', flag: 'a+' }),
  }
}

function keyOfWorksop(): string {
  const place = app.waymeet.places.find('Worksop')
  return place.kind === 'found' ? place.place.key : ''
}

it('planted in every column that is about a person, looked for everywhere after the end of each, and not found', async () => {
  const tomas = await letterTo(app, group)
  const joan = await letterTo(app, group)
  expect(tomas).not.toBe(joan)
  const { rows } = await database.pool.query('select id from directory.confirmation_ask order by id limit 1')
  await rowsForAll(rows[0].id)
  const before = (await everythingKept(database)).join('\n')
  const { planted, unplanted } = await plantCanaries(
    database,
    joinRegisters(directoryPrivacy, intermediariesPrivacy, introductionsPrivacy),
    app.clock.now(),
  )
  // What was done may not be changed by anybody, and holds an id.
  expect(unplanted).toEqual(['audit.act.who'])
  expect(found(planted, before).filter(column => !/person_id|step\.who/.test(column))).toEqual([])
  await app.waymeet.directory.changed(group.id)
  const then = await everywhere()
  expect(found(planted, then.database!)).toEqual(planted.map(({ column }) => column))
  const seen = (canaries: readonly Canary[], text = '') => found(canaries, text).length
  for (const where of ['backup', 'export', 'search index', 'kept area'])
    expect(seen(planted, then[where]), where).toBeGreaterThan(0)

  await fillIn(app, `${joan}/take-out`, {})
  await app.waymeet.directory.changed(group.id)
  for (const days of [0.9, 2, 6, 24, 31, 340, 20]) {
    await app.clock.passDays(days)
    await app.waymeet.wishes.write()
    await app.waymeet.parts.intermediaries.beat()
    await app.clock.passDays(0.05)
    await app.work()
  }
  const left = Object.entries(await everywhere()).flatMap(([where, text]) =>
    found(planted, text).map(column => `${column} in the ${where}`),
  )
  expect(left).toEqual([])
}, 60_000)
