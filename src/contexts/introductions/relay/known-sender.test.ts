/** Joan's mails are known as hers; those that only say so are not. */
import { describe, expect, it } from 'vitest'
import { readMail } from '#platform/mail-in/read-mail.ts'
import { isFromThem } from './known-sender.ts'

const JOAN = 'joan.barker@home.example'

async function isKnown(sender: string, ...head: string[]): Promise<boolean> {
  const mail = await readMail(Buffer.from([...head, '', 'You are welcome.'].join('\r\n')))
  if (!mail) throw new Error('The mail cannot be read.')
  const whose = (address: string) => (address === JOAN ? { task: 'joan' } : null)
  return isFromThem({ sender, mail, bytes: 1 }, whose) !== null
}

const from = `From: Joan <${JOAN}>`
const checked = (found: string) => `Authentication-Results: mx.groups.example; ${found}`

describe('a mail is Joan’s', () => {
  it.each([
    ['where envelope and head say so', JOAN, from],
    ['however large the letters are', 'Joan.Barker@HOME.example', 'From: JOAN.BARKER@home.EXAMPLE'],
    [
      'where her own server signed it, though it came round about',
      JOAN,
      from,
      checked('spf=fail; dmarc=pass'),
    ],
  ])('%s', async (_, sender, ...head) => expect(await isKnown(sender, ...head)).toBe(true))
})

describe('a mail is not taken for Joan’s', () => {
  it.each([
    ['where another server sent it in her name', 'somebody@else.example', from],
    ['where only the envelope names her', JOAN, 'From: somebody@else.example'],
    ['where her address is a name somebody gave themselves', JOAN, `From: "${JOAN}" <somebody@else.example>`],
    ['where it names nobody', JOAN, 'Subject: hello'],
    ['where the server before us found it forged', JOAN, checked('dmarc=fail'), from],
    ['where it came from where her mail never comes from', JOAN, checked('spf=softfail'), from],
    [
      'where it was found forged in a second line of the same server',
      JOAN,
      checked('dkim=none'),
      checked('dmarc=fail'),
      from,
    ],
    [
      'where a good mark below speaks for it, which anybody can write',
      JOAN,
      checked('spf=fail'),
      checked('dmarc=pass'),
      from,
    ],
    ['where its way was found wrong by an older kind of mark', JOAN, 'Received-SPF: fail (not theirs)', from],
    ['where a good mark stands below a bad one', JOAN, checked('dmarc=fail'), checked('dmarc=pass'), from],
  ])('%s', async (_, sender, ...head) => expect(await isKnown(sender, ...head)).toBe(false))
})
