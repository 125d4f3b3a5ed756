/** A letter to Joan comes back, days later: nobody writes there again, and everybody sees that her address is asked about. */
import { createTransport } from 'nodemailer'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { openMailDoor } from '#app/commands/mail-door.ts'
import type { DirectoryTables } from '#contexts/directory/index.ts'
import { addContactTask } from '#contexts/directory/keeping/contact-task.store.ts'
import { newId } from '#platform/ids.ts'
import { MOST_BYTES } from '#platform/mail-in/mail-in.ts'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { openMailServer } from '#support/mail-server.ts'
import { formOn, pressOn } from '#support/press.ts'

const JOAN = 'joan@home.example'
const DAY = 86_400_000
const group = { ...CAST[0]!, contact: { phone: null, email: JOAN, web: null } }

const server = await openMailServer()
const app = await openTestApp({
  groups: [group],
  settings: { SMTP_URL: server.url, MAIL_FROM: 'waymeet@groups.example', MAIL_IN: '127.0.0.1:0' },
})
const { database } = app.waymeet
const door = (await openMailDoor(app.waymeet))!
afterAll(() => door.close())

const outside = createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true })
const sendIn = (to: string, raw: string, from = '') =>
  outside.sendMail({ envelope: { from, to: [to] }, raw }).then(
    () => 250,
    (fault: { responseCode?: number }) => fault.responseCode,
  )

const report = (status: string, action = 'failed') =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.home.example>',
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'CANARY: joan@home.example is not here.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.home.example',
    '',
    `Final-Recipient: rfc822; ${JOAN}`,
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    '--b--',
    '',
  ].join('\r\n')

const task = async () =>
  (await database.pool.query('select unreachable_since as since from directory.contact_task')).rows[0]
const page = async () => {
  await app.waymeet.directory.changed(group.id)
  return read(await app.page(`/groups/${group.slug}`))
}
const COME_BACK = 'Letters to the address shown here have come back since'

/** Joan is asked, and the letter is taken. @returns where word of it would go */
async function asked(): Promise<string> {
  await addContactTask(database.withTables<DirectoryTables>(), {
    ...{ id: newId(app.clock.now()), groupId: group.id, email: JOAN, phone: null, language: 'en' },
    ...{ agreedHow: 'email', agreedAt: app.clock.now(), endsAt: app.clock.now() + 400 * DAY },
    unreachableSince: null,
  })
  const wrong = `/groups/${group.slug}/wrong`
  await pressOn(app, wrong, { ...formOn(await app.page(wrong)), fact: 'time-place' })
  // A day in all: calm letters go by day.
  await app.clock.passDays(23 / 24)
  await app.clock.passDays(1 / 24)
  await app.work()
  return server.received.at(-1)!.from
}

beforeEach(async () => {
  server.mood = { is: 'well' }
  server.received.length = 0
  for (const table of ['contact_task', 'doubt']) await database.pool.query(`delete from directory.${table}`)
})

test('each letter says in its envelope where word of it goes, and to Joan it looks as before', async () => {
  const returnTo = await asked()
  const { mail, raw } = server.received[0]!
  expect(returnTo).toMatch(/^bounce\+[0-9a-f]{48}@groups\.example$/)
  expect(mail.from?.address).toBe('waymeet@groups.example')
  expect(raw).not.toContain('bounce+')
})

test('ten days later word comes that there is no such letter box', async () => {
  const returnTo = await asked()
  await app.clock.passDays(10)
  expect(await page()).not.toContain(COME_BACK)
  // As a server on the way may have spelt it.
  expect(await sendIn(returnTo.toUpperCase(), report('5.1.1'))).toBe(250)
  expect((await task()).since).toBe(app.clock.now())
  expect(await page()).toContain(COME_BACK)
  const { rows } = await database.pool.query(
    'select state, code, to_address from platform.letter order by asked_at desc',
  )
  expect(rows[0]).toEqual({ state: 'refused', code: '5.1.1', to_address: null })
  expect(await sendIn(returnTo, report('5.1.1'))).toBe(250)
  expect((await database.pool.query(`select 1 from directory.doubt where raised_by = 'post'`)).rowCount).toBe(
    1,
  )
})

test('word that nobody of ours signed is refused, and so is every other address', async () => {
  const returnTo = await asked()
  const forged = returnTo.replace(/.(?=@)/, sign => (sign === '0' ? '1' : '0'))
  for (const to of [
    forged,
    'bounce+@groups.example',
    'waymeet@groups.example',
    'postmaster@elsewhere.example',
    returnTo.replace('groups.example', 'elsewhere.example'),
  ])
    expect(await sendIn(to, report('5.1.1')), to).toBe(550)
  expect((await task()).since).toBeNull()
})

test.each([
  ['only waits', report('4.4.7', 'delayed')],
  ['was full for days', report('4.2.2')],
  ['did not like our letter', report('5.7.1')],
  [
    'is away until Monday',
    'From: Joan <joan@home.example>\r\nAuto-Submitted: auto-replied\r\nX-Autoreply: yes\r\n\r\n550 5.1.1\r\n',
  ],
  ['wrote back herself', 'From: Joan <joan@home.example>\r\n\r\nUndeliverable? 550 5.1.1\r\n'],
  ['is no mail at all', '\0\r\n\r\n'],
])('of a box that %s nobody is taken for gone, and nothing is answered', async (_, raw) => {
  const returnTo = await asked()
  const before = server.received.length
  expect(await sendIn(returnTo, raw)).toBe(250)
  await app.work()
  expect((await task()).since).toBeNull()
  expect(await page()).not.toContain(COME_BACK)
  expect(server.received).toHaveLength(before)
})

test('a mail that is too long is not read', async () => {
  const returnTo = await asked()
  expect(await sendIn(returnTo, report('5.1.1') + 'x'.repeat(MOST_BYTES))).toBe(552)
  expect((await task()).since).toBeNull()
})

test('refused at once it is the same', async () => {
  server.mood = { is: 'refuses-recipient', code: 550 }
  await asked().catch(() => {})
  expect((await task()).since).not.toBeNull()
  expect(await page()).toContain(COME_BACK)
})

test('nothing of what came in lies anywhere', async () => {
  await sendIn(await asked(), report('5.1.1'))
  expect(app.log.join('')).not.toMatch(/CANARY|joan|bounce\+/)
  const tables = await database.pool.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('platform', 'directory', 'graphile_worker')`,
  )
  for (const { name } of tables.rows) {
    const { rows } = await database.pool.query(`select 1 from ${name} as row where row::text like '%CANARY%'`)
    expect(rows, name).toEqual([])
  }
})
