/** What Joan takes along is everything that is kept about her group, and nobody else's address. */
import { expect, it } from 'vitest'
import { newId } from '#platform/ids.ts'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { letterTo } from '#support/letter-to-contact.ts'
import { COPIED, type GroupCopy, LEFT_OUT } from './group-copy.ts'

const at = Date.parse('2026-10-01T10:00:00Z')
const group = {
  ...CAST[0]!,
  statements: [{ id: newId(at), words: 'It carried me through', agreedOn: '2026-01-01' }],
  doubts: [],
}
const app = await openTestApp({ groups: [group] })
const { pool } = app.waymeet.database
const link = await letterTo(app, group)

/** Rows of every sort about the group; what only they say, and what must not be told to Joan. */
async function plantRows(): Promise<{ told: string[]; untold: string[] }> {
  const ask = (await pool.query('select id, contact_task_id as task from directory.confirmation_ask'))
    .rows[0]!
  const [other, source] = [newId(at), newId(at)]
  const plant = (text: string, values: unknown[]) => pool.query(text, values)
  await plant(
    `insert into directory.contact_task values ($1, $2, 'tomas@home.example', null, 'nb', 'form', now(), now() + '1 day')`,
    [other, group.id],
  )
  await plant(
    `insert into directory.claim values ($1, $2, 'harold@home.example', 'en', $3, 'contact', now())`,
    [...[newId(at), group.id, other]],
  )
  await plant(`insert into directory.doubt values ($1, $2, 'access', 'Four steps at the door', now())`, [
    ...[newId(at), group.id],
  ])
  await plant(
    `insert into directory.mandate (id, group_id, given_how, given_as, given_at, ends_at)
     values ($1, $2, 'phone', 'contact', now(), now() + interval '1 year')`,
    [newId(at), group.id],
  )
  const proposal = newId(at)
  await plant(
    `insert into directory.proposal (id, group_id, fact, from_role, changes, proposed_at)
     values ($1, $2, 'contact', 'reader', '[]', now())`,
    [proposal, group.id],
  )
  await plant(
    `insert into directory.proposal_message values ($1, $2, 'reader', 'It says so on the door', now())`,
    [newId(at), proposal],
  )
  await plant(
    `insert into directory.record_change values ($1, $2, 'openness', 'desk', 'phone', null, '[]', now())`,
    [newId(at), group.id],
  )
  await plant(
    `insert into directory.mended_fact (occasion_id, ask_id, group_id, fact, before, after_mark, how, mended_at)
     values ($1, $1, $2, 'contact', '{"phone":"01632 960 001"}', 'm', 'email', now())`,
    [ask.id, group.id],
  )
  await plant(
    `insert into platform.letter (id, kind, about, to_address, language, asked_at, not_before)
     values ($1, 'some-letter', $2, 'x@home.example', 'en', now(), now())`,
    [newId(at), JSON.stringify({ ask: ask.id })],
  )
  await plant(
    `insert into directory.source values ($1, 'county', 'The county list', null, 'csv', now(), now())`,
    [source],
  )
  await plant(
    `insert into directory.source_record values ($1, 'row-17', $2, '{"name":"As the list calls it"}', '{}', now(), null)`,
    [source, group.id],
  )
  const told = [
    'It says so on the door',
    'It carried me through',
    'Four steps at the door',
    '01632 960 001',
    'some-letter',
    'row-17',
  ]
  return {
    told: [...told, 'As the list calls it', 'The county list', `joan.${ask.task}@home.example`, group.name],
    untold: ['tomas@home.example', 'harold@home.example'],
  }
}

it('knows of every table that holds something about a group', async () => {
  const { rows } = await pool.query<{ table: string }>(
    `select table_schema || '.' || table_name as table from information_schema.columns
      where column_name = 'group_id' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  expect(rows.length).toBeGreaterThan(8)
  const known = { ...COPIED, ...LEFT_OUT }
  expect(rows.map(({ table }) => table).filter(table => !(table in known))).toEqual([])
})

it('holds a row of each of them, to read and as a file, and nobody else’s address', async () => {
  const { told, untold } = await plantRows()
  const file = await app.request(`${link}/copy.json`)
  expect(file.headers.get('content-disposition')).toContain('group-copy.json')
  const copy = (await file.json()) as GroupCopy
  for (const part of new Set(Object.values(COPIED)))
    expect(Array.isArray(copy[part]) ? copy[part].length : 1, part).toBeGreaterThan(0)
  const { statements, gatherings, slug, code } = copy.group
  expect({ statements, slug, code }).toMatchObject({ statements: group.statements, slug: group.slug })
  expect(gatherings).toEqual(JSON.parse(JSON.stringify(group.gatherings)))
  expect(copy.confirmations.flatMap(({ facts }) => facts)).toHaveLength(group.confirmations.length)
  const page = read(await app.page(`${link}/copy`))
  for (const words of told) {
    expect(JSON.stringify(copy)).toContain(words)
    expect(page).toContain(words)
  }
  for (const words of untold) expect(JSON.stringify(copy) + page).not.toContain(words)
})

it('a link that is over gives nothing', async () => {
  await app.clock.passDays(61)
  for (const path of [`${link}/copy`, `${link}/copy.json`]) expect((await app.request(path)).status).toBe(404)
})
