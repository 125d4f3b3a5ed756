/** Mira and Joan write to each other by mail, through real mail servers, and neither learns where the other is (M16). */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { formOn, post } from '#support/letter-to-contact.ts'
import { openMailDoor, plainMail } from '#support/mail-door.ts'
import { openMailServer, type Received } from '#support/mail-server.ts'
import { takesQuestions } from '#support/takes-questions.ts'

const MIRA = 'mira.solheim@post.example'
const JOAN = 'joan.barker@home.example'
const JOANS_PHONE = '+44 1909 555 0142'
const STRANGER = 'somebody@else.example'
const table = CAST[0] as (typeof CAST)[0]

const server = await openMailServer()
const app = await openTestApp({
  groups: [table],
  settings: { SMTP_URL: server.url, MAIL_FROM: 'waymeet@groups.example', MAIL_IN: '127.0.0.1:0' },
})
const door = await openMailDoor(app)
const { database } = app.waymeet
const write = `/groups/${table.slug}/write`

const letters = (to: string): Received[] => server.received.filter(each => each.to[0] === to)
const last = (to: string): Received => {
  const letter = letters(to).at(-1)
  if (!letter) throw new Error(`No letter has come to ${to}.`)
  return letter
}
const replyTo = (letter: Received): string => letter.mail.replyTo?.[0]?.address ?? ''
/** The last that can be answered. */
const toAnswer = (to: string): Received => letters(to).findLast(each => replyTo(each) !== '') ?? last(to)
const linkIn = (letter: Received, page: string): string =>
  new RegExp(`https://waymeet.example(/${page}/[a-z0-9]+)`).exec(letter.mail.text ?? '')?.[1] ?? ''
const everything = async () => (await everythingKept(database)).join('\n')

/** Answers a letter as a mail program does. */
async function answer(letter: Received, from: string, words: string, { head = '', as = from } = {}) {
  const to = replyTo(letter)
  await door.send({ from: as, to, raw: plainMail({ from: `"Full Name" <${from}>`, to, words, head }) })
  await app.work()
}

async function ask(email: string): Promise<string> {
  const filled = { words: 'May I only listen at first?', name: 'Mira', email, shared: '' }
  const { location } = await post(app, write, { ...formOn(await app.page(write)), ...filled })
  await app.work()
  return location ?? ''
}

const press = async (page: string, did: string) => post(app, page, { ...formOn(await app.page(page)), did })

beforeAll(async () => {
  await takesQuestions(app, table, { write: true })
  await database.pool.query('update directory.contact_task set email = $1, phone = $2', [JOAN, JOANS_PHONE])
})

describe('a question answered by mail', () => {
  let page = ''

  it('comes to Joan with an address to answer to that was drawn for her side alone', async () => {
    page = await ask(MIRA)
    const letter = last(JOAN)
    expect(replyTo(letter)).toMatch(/^reply\+[0-9a-f]{32}@groups\.example$/)
    expect(letter.mail.text).toContain('You can also simply answer this mail.')
    expect(await everything()).not.toContain(replyTo(letter).slice(6, 30))
  })

  it('is answered by a mail of Joan, of which Mira has the words and nothing else', async () => {
    const asked = last(JOAN)
    const quoted = `\r\n\r\n-- \r\nJoan Barker, 01909 555 0142\r\n\r\nOn 12 Nov 2026 at 12:00, Waymeet <${replyTo(asked)}> wrote:\r\n> Someone`
    await answer(asked, JOAN, `Listening is enough. We wait at the blue door.${quoted}`)
    const letter = last(MIRA)
    expect(letter.mail.text).toContain('Listening is enough. We wait at the blue door.')
    expect(letter.raw).not.toMatch(/joan|barker|home\.example|555|Full Name|somewhere\.example/i)
    expect(letter.raw).not.toContain(replyTo(asked))
    expect(letter.raw).toMatch(/^auto-submitted: auto-generated/im)
    expect(replyTo(letter)).not.toBe(replyTo(asked))
    expect(read(await app.page(page))).toContain('We wait at the blue door.')
    expect(await everything()).not.toMatch(/blue door|mira\.solheim/)
  })

  it('goes on by a mail of Mira, which Joan reads behind the link of a letter that names nobody', async () => {
    const answered = last(MIRA)
    await answer(answered, MIRA, 'Thank you. I will come on Tuesday.')
    const letter = last(JOAN)
    expect(letter.raw).not.toMatch(/mira|solheim|post\.example|Tuesday\.|Full Name/i)
    expect(letter.raw).not.toContain(replyTo(answered))
    const html = await app.page(linkIn(letter, 'welcome'))
    expect(read(html)).toContain('Thank you. I will come on Tuesday.')
    expect(html).not.toMatch(/solheim|post\.example/)
  })

  it('is said once, however often a mail server sends the same mail', async () => {
    const before = letters(JOAN).length
    await answer(last(MIRA), MIRA, 'Thank you. I will come on Tuesday.')
    expect(letters(JOAN)).toHaveLength(before)
  })

  it('is not answered by a program: notes of absence, bounces and our own letters end here', async () => {
    const [joan, mira] = [letters(JOAN).length, letters(MIRA).length]
    const note = 'I am away until December.'
    await answer(last(JOAN), JOAN, note, { head: 'Auto-Submitted: auto-replied\r\n' })
    await answer(last(JOAN), JOAN, `${note} Really.`, { as: '' })
    await door.send({ from: JOAN, to: replyTo(last(JOAN)), raw: last(MIRA).raw })
    await app.work()
    expect([letters(JOAN).length, letters(MIRA).length]).toEqual([joan, mira])
  })
})

describe('a mail that may not be passed on as it is', () => {
  it('waits where Mira wrote down her own address, and goes on without it when she says so', async () => {
    const before = letters(JOAN).length
    await answer(last(MIRA), MIRA, `Write to me at ${MIRA} please.`)
    expect(letters(JOAN)).toHaveLength(before)
    const letter = last(MIRA)
    expect(letter.mail.subject).toBe('A mail of yours waits for a word from you')
    expect(letter.mail.text).not.toContain('Write to me')
    const held = linkIn(letter, 'held')
    expect(await everything()).not.toMatch(/Write to me|mira\.solheim/)
    const html = await app.page(held)
    expect(read(html)).toContain('Write to me at […] please.')
    expect(read(html)).toContain(`Write to me at ${MIRA} please.`)
    const sent = await press(held, 'without')
    expect(read(sent.html)).toContain('It is on its way')
    expect((await app.request(held)).status).toBe(404)
    await app.work()
    expect(read(await app.page(linkIn(last(JOAN), 'welcome')))).toContain('Write to me at […] please.')
  })

  it('is asked about at Joan where a stranger wrote in her name, who hears nothing', async () => {
    const before = letters(MIRA).length
    await answer(toAnswer(JOAN), STRANGER, 'Send me your full name.')
    await answer(toAnswer(JOAN), JOAN, 'And where you live.', { as: STRANGER })
    expect(letters(MIRA)).toHaveLength(before)
    expect(letters(STRANGER)).toHaveLength(0)
    const held = linkIn(last(JOAN), 'held')
    expect(read(await app.page(held))).toContain('Did you send this?')
    const sent = await press(held, 'away')
    expect(read(sent.html)).toContain('It is thrown away')
    await app.work()
    expect(letters(MIRA)).toHaveLength(before)
  })

  it('is gone after three days in which nobody decided', async () => {
    const other = letters(JOAN).filter(each => linkIn(each, 'held') !== '')[0] as Received
    expect((await app.request(linkIn(other, 'held'))).status).toBe(200)
    await app.clock.passDays(3.1)
    await app.clock.passDays(0.01)
    await app.work()
    expect((await app.request(linkIn(other, 'held'))).status).toBe(404)
    const { rows } = await database.pool.query('select 1 from introductions.held_mail')
    expect(rows).toEqual([])
  })

  it('comes back with a kind word where there is nothing in it to pass on, once a day', async () => {
    const before = letters(MIRA).length
    await answer(toAnswer(MIRA), MIRA, '> only what was quoted')
    await answer(toAnswer(MIRA), MIRA, '> and once more')
    expect(letters(MIRA)).toHaveLength(before + 1)
    expect(last(MIRA).mail.subject).toBe('Your mail was not passed on')
  })
})

describe('mails as programs really write them', () => {
  const MAILS = new URL('../../../../tests/specimens/mail/', import.meta.url)
  const A_DAY = 12

  it('reach Mira through two mail servers, and none of what is hidden does', async () => {
    const to = replyTo(toAnswer(JOAN))
    const files = readdirSync(MAILS)
    expect(files.length).toBeGreaterThan(45)
    const before = letters(MIRA).length
    for (const [at, file] of files.entries()) {
      // All of them as if Joan had written them: it is her answers that stand in letters.
      const raw = readFileSync(new URL(file, MAILS)).toString('latin1').replaceAll(MIRA, JOAN)
      await door.send({ from: file === 'bounce.eml' ? '' : JOAN, to, raw: Buffer.from(raw, 'latin1') })
      if (at % A_DAY === A_DAY - 1) {
        await app.work()
        await app.clock.passDays(0.6)
      }
    }
    await app.work()
    const came = letters(MIRA).slice(before)
    const said = came.map(({ mail }) => mail.text ?? '').join('\n')
    expect(said).toContain('The room is on the first floor.')
    expect(said).toContain('Спасибо, я приду.')
    expect(said).toContain('(A file came with it. Files are not passed on.)')
    expect(came.length).toBeGreaterThan(40)
    for (const { raw, mail } of came)
      expect(`${raw}${mail.text}`.replaceAll(MIRA, '')).not.toMatch(
        /joan\.|solheim|barker|home\.example|555 ?01|away until/i,
      )
  }, 60_000)
})

describe('later on', () => {
  it('Mira’s mails are still known, and her address still taken out, when her question is long emptied', async () => {
    await app.clock.passDays(2)
    await app.clock.passDays(0.01)
    await app.work()
    const { rows } = await database.pool.query('select sealed from introductions.conversation')
    expect(rows).toEqual([{ sealed: null }])
    await answer(toAnswer(MIRA), MIRA, 'I am on my way.')
    expect(read(await app.page(linkIn(last(JOAN), 'welcome')))).toContain('I am on my way.')
    const before = letters(JOAN).length
    await answer(toAnswer(MIRA), MIRA, `Late, sorry. Else write to ${MIRA}.`)
    expect(letters(JOAN)).toHaveLength(before)
    expect(last(MIRA).mail.subject).toBe('A mail of yours waits for a word from you')
  })

  it('Joan’s mail that comes late still reaches Mira', async () => {
    await answer(toAnswer(JOAN), JOAN, 'Never mind, we have just begun.')
    expect(last(MIRA).mail.text).toContain('we have just begun')
  })

  it('nothing passes once Mira has stopped: her address and Joan’s are refused like any that never was', async () => {
    const page = linkIn(letters(MIRA)[0] as Received, 'my-question')
    const [toMira, toJoan] = [replyTo(toAnswer(MIRA)), replyTo(toAnswer(JOAN))]
    await press(page, 'stop')
    await app.work()
    const before = server.received.length
    const never = `reply+${'0'.repeat(32)}@groups.example`
    const refusals = await Promise.all(
      [toMira, toJoan, never].map(to =>
        door.send({ from: JOAN, to, raw: plainMail({ from: JOAN, to, words: 'Still there?' }) }).then(
          () => 'taken',
          (fault: Error & { response?: string }) => fault.response,
        ),
      ),
    )
    expect(new Set(refusals)).toEqual(new Set(['550 No such address here']))
    await app.work()
    expect(server.received).toHaveLength(before)
    for (const kept of ['reply_address', 'held_mail', 'message', 'conversation'])
      expect((await database.pool.query(`select 1 from introductions.${kept}`)).rows).toEqual([])
    expect(app.log.join('\n')).not.toMatch(/mira|joan|blue door|reply\+/i)
  })
})

describe('a question whose letter comes back, though it was taken', () => {
  it('is said to be lost on Mira’s page, and Joan is written to no more', async () => {
    await app.clock.passDays(1)
    const page = await ask(MIRA)
    const letter = last(JOAN)
    expect(read(await app.page(page))).toContain('The group has it')
    const raw = [
      ...['From: MAILER-DAEMON@mx.home.example', 'Subject: Undelivered', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b'],
      ...['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.home.example', ''],
      ...['Action: failed', 'Status: 5.1.1', '--b--', ''],
    ].join('\r\n')
    await door.send({ from: '', to: letter.from, raw })
    await app.work()
    const { rows } = await database.pool.query('select unreachable_since from directory.contact_task')
    expect(rows[0].unreachable_since).not.toBeNull()
    expect(read(await app.page(page))).toContain('It could not be delivered')
    expect(last(MIRA).mail.text).toContain('cannot be written to any more')
  })
})
