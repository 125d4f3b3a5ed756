/** Mails as Mira's and Joan's programs really write them, and as nobody should: what of each goes on (M16). */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMail } from '#platform/mail-in/read-mail.ts'
import { MOST_MAIL_BYTES, type Rebuilt, rebuild } from './rebuild.ts'

const MIRA = 'mira.solheim@post.example'
const JOAN = 'joan.barker@home.example'
const HIDDEN = [MIRA, JOAN, '+44 1909 555 0142']
const asked = { hidden: HIDDEN, relayDomain: 'groups.example' }
const MAILS = new URL('../../../../../tests/specimens/mail/', import.meta.url)

async function rebuilt(raw: Uint8Array, from?: string): Promise<Rebuilt | null> {
  const mail = await readMail(raw)
  const sender = from ?? mail?.from?.address?.toLowerCase() ?? ''
  return mail && rebuild({ sender, mail, bytes: raw.length }, asked)
}

/** What goes on of each; or why nothing does. A star: something of theirs stands in it, and they are asked. */
const OUTCOMES: Readonly<Record<string, string>> = {
  plain: 'Thank you. I will come on Tuesday.',
  'gmail-web-en': 'Thank you, that helps.',
  'gmail-web-nb': 'Tusen takk! Jeg kommer på tirsdag.',
  'gmail-web-de': 'Vielen Dank, ich komme gern.',
  'gmail-html-only': 'Hello Mira,\n\nyou can sit & listen.',
  'outlook-desktop-en': 'We meet at seven. Ask for me at the blue door.',
  'outlook-desktop-nb': 'Vi møtes klokken sju.',
  'outlook-desktop-de': 'Wir treffen uns um sieben.',
  'outlook-original-message': 'Yes, bring your sister.',
  'outlook-ursprungliche-nachricht': 'Ja, gern.',
  'outlook-word-html': 'The room is on the first floor.\n\nThere is a lift at Café Linden.',
  'outlook-ios': 'Is there parking near?',
  'outlook-owa-html': 'May I come late?',
  'apple-mail-en': 'I am a bit nervous.',
  'apple-iphone': 'See you then!',
  'apple-iphone-nb': 'Takk, det gjør godt å høre.',
  'apple-iphone-de': 'Danke, bis Dienstag.',
  'thunderbird-en': 'Yes, children are welcome.',
  'thunderbird-de': 'Kinder sind willkommen.',
  'thunderbird-nb-inline': 'Ja, gjerne.\n\nNei, det er heis.',
  yahoo: 'What does it cost?',
  'gmx-app': 'Ich bringe Kuchen mit.',
  samsung: 'Where do I ring?',
  proton: 'Thanks a lot.',
  'latin1-quoted-printable': 'Blåbærsyltetøy smaker godt på møtet.',
  'windows-1252': '“Grüße” – bis bald …',
  'utf8-base64': 'Przyjdę we wtorek. 谢谢你们。',
  koi8: 'Спасибо, я приду.',
  'unknown-charset': 'Thank you for the answer.',
  'broken-base64': 'Thank you all.',
  'no-content-type': 'Is it wheelchair friendly?',
  'related-logo-signature': 'The back door is open from half past six.\n\nKind regards',
  'with-attachment': 'Here is the map I meant. (1 file)',
  'only-attachment': 'refused empty',
  'forwarded-as-file': 'See what they sent me. (1 file)',
  'forwarded-inline': 'Can I still come?',
  'signed-smime': 'I am signed.',
  'encrypted-pgp': 'refused locked',
  'own-address-in-words': '* Please write to me at […] from now on.',
  'own-address-spelled': '* You reach me under […].',
  'own-number-in-words': '* Just ring me: […], any evening.',
  'number-led-up-to': 'You can ring the hall for the key:\n\n01909 555 777',
  'mailto-in-html': '* My address is […].',
  'signature-without-mark': 'Come as you are.\n\nBest wishes\nJoan',
  'links-that-count': 'The way there: https://map.example/hall?floor=1 and\nhttps://news.example/a?id=4',
  'secret-link': 'Is this page mine alone?',
  'absent-exchange': 'swallowed auto-reply',
  'absent-gmail': 'swallowed auto-reply',
  'absent-subject-only-de': 'swallowed auto-reply',
  'absent-subject-only-nb': 'swallowed auto-reply',
  'answer-to-an-absence': 'I am back now and glad to hear from you.',
  bounce: 'swallowed bounce',
  'read-receipt': 'swallowed bounce',
  'list-mail': 'swallowed list',
  'our-own-letter-round': 'swallowed loop',
  'header-bomb': 'unreadable',
  'deep-multipart': 'unreadable',
  'nul-and-controls': 'Hel lo  the [31mre .',
  'header-injection': 'Subject: still words\nBcc: all@elsewhere.example\n\nHello there.',
  'encoded-word-trick': 'Send me the file.',
  'html-tricks': 'Hello there\n\nbye <script>',
  'invisible-signs': '* Write to […] please.',
  'endless-angles': 'Hello',
  'too-long': 'refused too-long',
  empty: 'refused empty',
}

function inShort(outcome: Rebuilt | null): string {
  if (outcome === null) return 'unreadable'
  if (outcome.did === 'swallowed' || outcome.did === 'refused') return `${outcome.did} ${outcome.why}`
  const words = outcome.did === 'held' ? `* ${outcome.without}` : outcome.words
  return outcome.files > 0 ? `${words} (${outcome.files} file)` : words
}

const mailNamed = (name: string) => readFileSync(new URL(`${name}.eml`, MAILS))

describe('a mail as it really comes', () => {
  it.each(Object.entries(OUTCOMES))('%s', async (name, outcome) => {
    expect(inShort(await rebuilt(mailNamed(name), name === 'bounce' ? '' : undefined))).toBe(outcome)
  })

  it('is one of the specimens, and each of them is looked at', () => {
    const there = readdirSync(MAILS).map(file => file.replace(/\.eml$/, ''))
    expect(there.sort()).toEqual(Object.keys(OUTCOMES).sort())
  })

  it('comes in lines as servers send them, to the same end', async () => {
    for (const name of Object.keys(OUTCOMES)) {
      const lines = mailNamed(name).toString('latin1').replace(/\r?\n/g, '\r\n')
      const sender = name === 'bounce' ? '' : undefined
      expect(inShort(await rebuilt(Buffer.from(lines, 'latin1'), sender))).toBe(OUTCOMES[name])
    }
  })

  it('is refused where it is larger than 200 kB', async () => {
    const large = Buffer.concat([mailNamed('plain'), Buffer.alloc(MOST_MAIL_BYTES, 'word ')])
    expect(inShort(await rebuilt(large))).toBe('refused too-large')
  })
})

const mailOf = (type: string, body: string) =>
  Buffer.from(
    `From: Mira Solheim <${MIRA}>\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n` +
      Buffer.from(body).toString('base64'),
  )

/** What mails are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[MIRA, JOAN.toUpperCase(), 'mira.solheim (at) post dot example', 'mira.solheim%40post.example'],
    ...[
      '01909 555 0142',
      '+44-1909-555-0142',
      '\n> ',
      '\n-- \n',
      '\nOn 1 May 2026, A wrote:\n',
      '\n',
      '\n\n',
    ],
    ...['\u200b', '\u0000', '<div>', '</div>', '<blockquote>', '<', '>', '<!--', '-->', '&#64;', '&lt;', ' '],
    ...['\nFrom: a\nSent: b\nTo: c\n', 'Sent from my iPhone', 'https://a.example/?u=', '@', 'Mira Solheim'],
    ...[
      '-----Original Message-----',
      '\n________________________________\n',
      'mira.solheim',
      'post.example',
      '.',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const body = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))

const wordsOf = (outcome: Rebuilt | null): string | null =>
  outcome?.did === 'words' ? outcome.words : outcome?.did === 'held' ? outcome.without : null

const PAGE = 'q3'.repeat(29)

describe('what opens somebody’s page here', () => {
  it.each([
    ['with no beginning', `waymeet.example/my-question/${PAGE}`],
    ['written as a link carries it', `https://waymeet.example/my-question/%71${PAGE.slice(1)}`],
    ['broken over two lines', `https://waymeet.example/welcome/${PAGE.slice(0, 36)}\r\n${PAGE.slice(36)}`],
    ['quoted and broken', `> www.waymeet.example/welcome/${PAGE.slice(0, 36)}\r\n> ${PAGE.slice(36)}`],
    ['that was signed', `waymeet.example/answer/${'Ab_1'.repeat(10)}Abc`],
  ])('does not go on: %s', async (_, link) => {
    const words = wordsOf(await rebuilt(mailOf('text/plain', `Look here:\r\n${link}\r\nWarmly`))) ?? ''
    expect(words.replace(/\s/g, '')).not.toMatch(/(?:q3){10}|Ab_1Ab_1/)
    expect(words).toContain('Look here')
  })

  it('but a page that anybody may open does, however long its name', async () => {
    const link = 'https://docs.example/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefgh/edit'
    expect(wordsOf(await rebuilt(mailOf('text/plain', `See ${link}`)))).toContain(link)
  })
})

describe('an address or number that is spelled oddly', () => {
  it.each(['01909,555,0142', '01909_555*0142', '0 1 9 0 9  -  5 5 5 0 1 4 2'])('%s is held', async number => {
    expect((await rebuilt(mailOf('text/plain', `Ring me: ${number}`)))?.did).toBe('held')
  })
})

describe('whatever is written', () => {
  it('no address of either side goes on unasked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('text/plain', 'text/html'), body, async (type, text) => {
        const words = wordsOf(await rebuilt(mailOf(type, text)))?.toLowerCase() ?? ''
        expect(HIDDEN.some(hidden => words.includes(hidden))).toBe(false)
        expect(words.replace(/\D/g, '')).not.toContain('19095550142')
      }),
      { numRuns: 400 },
    )
  })

  it('what went on once is the same when it is sent again', async () => {
    await fc.assert(
      fc.asyncProperty(body, async text => {
        const once = await rebuilt(mailOf('text/plain', text))
        if (once?.did === 'words')
          expect(await rebuilt(mailOf('text/plain', once.words))).toEqual({ ...once, files: 0 })
      }),
      { numRuns: 300 },
    )
  })

  it('nothing throws, whatever bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), body, async (bytes, text) => {
        await rebuilt(Buffer.concat([Buffer.from(text), bytes]))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['<div>'.repeat(30_000), 'text/html'],
    ['<'.repeat(140_000), 'text/html'],
    ['<!--'.repeat(35_000), 'text/html'],
    [`<p style="${'a'.repeat(120_000)}`, 'text/html'],
    ['On 1\n'.repeat(28_000), 'text/plain'],
    ['\n'.repeat(140_000), 'text/plain'],
    ['> a\n--\n'.repeat(20_000), 'text/plain'],
    ['From: a\n'.repeat(17_000), 'text/plain'],
    ['1 '.repeat(70_000), 'text/plain'],
    [`https://${'a.'.repeat(70_000)}`, 'text/plain'],
    ['This email '.repeat(12_000), 'text/plain'],
    ['&#'.repeat(70_000), 'text/html'],
  ])('no mail takes longer than a tenth of a second (%#)', async (text, type) => {
    const raw = mailOf(type, text)
    await rebuilt(raw)
    const before = process.threadCpuUsage()
    await rebuilt(raw)
    // Of the processor, so that other work on the machine is not counted.
    const { user, system } = process.threadCpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(100)
  })
})
