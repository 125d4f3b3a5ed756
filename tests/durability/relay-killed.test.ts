/** What the relay said it took is never lost and never said twice, however often it is killed meanwhile (M16, promise 8). */
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { afterAll, expect, test } from 'vitest'
import { systemClock } from '#platform/clock.ts'
import { rouseLetters } from '#platform/mail/ask-to-send.ts'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { fillIn } from '#support/letter-to-contact.ts'
import { openMailServer } from '#support/mail-server.ts'
import { takesQuestions } from '#support/takes-questions.ts'
import { folderOf, PEOPLE, removeFolders } from './people.ts'
import { killAll, run } from './program.ts'

const [table] = CAST as [(typeof CAST)[0]]
const [AMIRA, JOAN] = ['amira@post.example', 'joan@home.example']
/** Fewer than anybody may say in a day. */
const MAILS = 18
const KILLS = 4
const person = PEOPLE[0]!
const folder = folderOf(person)

const server = await openMailServer()
const port = await freePort()
const settings = {
  ...{ DATA_DIR: folder, SMTP_URL: server.url, MAIL_FROM: 'waymeet@groups.example' },
  ...{ MAIL_IN: `127.0.0.1:${port}`, BASE_URL: 'https://waymeet.example' },
}
const DAY = 86_400_000
/** The last time it was noon: letters to groups wait for the day, and whoever tests may do it at night. */
const noon = Math.floor((Date.now() - DAY / 2) / DAY) * DAY + DAY / 2
const app = await openTestApp({ groups: [table], now: noon, settings })
const { database } = app.waymeet

afterAll(() => {
  killAll()
  removeFolders()
})

function freePort(): Promise<number> {
  return new Promise(found => {
    const asked = createServer().listen(0, '127.0.0.1', () => {
      const { port } = asked.address() as { port: number }
      asked.close(() => found(port))
    })
  })
}

const startRelay = async () => {
  const relay = run('../../bin/start.mjs', ['--cli', 'relay'], person, {
    ...settings,
    DATABASE_URL: urlOf(database.address as never),
  })
  while (!relay.said.some(({ event }) => event === 'relay.ready')) await relay.next('event')
  return relay
}

const urlOf = (at: { url: string } | { host: string; port: number; user: string; database: string }) =>
  'url' in at
    ? at.url
    : `postgres://${at.user}@localhost:${at.port}/${at.database}?host=${encodeURIComponent(at.host)}`

/** As a mail server does: until it is told that it was taken. */
async function hand(n: number, to: string): Promise<void> {
  const head = `From: ${JOAN}\r\nTo: ${to}\r\nSubject: Re\r\nMessage-ID: <${n}@home.example>`
  const raw = `${head}\r\n\r\nWord number ${n} of Joan.\r\n`
  for (;;) {
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
    const taken = await transport.sendMail({ envelope: { from: JOAN, to: [to] }, raw }).then(
      () => true,
      () => false,
    )
    transport.close()
    if (taken) return
    await pause(50)
  }
}

const wordsIn = (text: string): number[] =>
  [...text.matchAll(/Word number (\d+) of Joan/g)].map(([, n]) => Number(n)).sort((a, b) => a - b)
const all = Array.from({ length: MAILS }, (_, i) => i)

test(`${MAILS} mails of Joan, with the relay killed ${KILLS} times: each reaches Amira, and none is said twice`, async () => {
  await takesQuestions(app, table)
  await database.pool.query('update directory.contact_task set email = $1', [JOAN])
  const asked = { words: 'Is there a step?', email: AMIRA }
  const { location } = await fillIn(app, `/groups/${table.slug}/write`, asked)
  await app.work()
  const toGroup = server.received.find(({ to }) => to[0] === JOAN)
  const reply = toGroup?.mail.replyTo?.[0]?.address ?? ''
  let relay = await startRelay()
  for (const n of all) {
    const handing = hand(n, reply)
    if (n % 4 === 2) {
      // Anywhere between the first word of it and the letter that carries it on.
      await pause((n * 13) % 60)
      await relay.kill('SIGKILL')
      relay = await startRelay()
    }
    await handing
  }
  // What was in the hands of one that died is roused when its time is over.
  await database.pool.query('update platform.letter set held_until = now() where held_until is not null')
  await rouseLetters(database, systemClock, 0)
  const toAmira = () =>
    new Map(server.received.filter(({ to }) => to[0] === AMIRA).map(each => [each.mail.messageId, each]))
  for (let waited = 0; toAmira().size < MAILS && waited < 300; waited++) await pause(50)
  expect(wordsIn(read(await app.page(location ?? '')))).toEqual(all)
  expect(
    [...toAmira().values()].flatMap(({ mail }) => wordsIn(mail.text ?? '')).sort((a, b) => a - b),
  ).toEqual(all)
  const twice = server.received.filter(({ to }) => to[0] === AMIRA).length - MAILS
  console.log(
    `relay killed ${KILLS} times: ${MAILS} mails taken, 0 lost; ${twice} letters came again, under their own number`,
  )
  await relay.kill('SIGTERM')
}, 120_000)
