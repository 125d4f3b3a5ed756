/** What servers send back about a letter to Joan, in the shapes they really have; and what is no such report. */
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { readDeliveryReport } from './delivery-report.ts'

const lines = (...all: string[]) => all.join('\r\n')

async function statusOf(raw: string): Promise<string | null> {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' })
  return readDeliveryReport({ sender: '', mail, bytes: raw.length })?.status ?? null
}

const report = (...fields: string[]) =>
  lines(
    'From: Mail Delivery System <MAILER-DAEMON@mx.home.example>',
    'To: bounce@groups.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I could not deliver your message.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.home.example',
    'Arrival-Date: Thu, 12 Nov 2026 10:00:00 +0000',
    '',
    ...fields,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: Waymeet <waymeet@groups.example>',
    'Subject: Still right?',
    '',
    'Status: 5.9.9',
    'Action: failed',
    '--b--',
    '',
  )

describe('a report as programs read it', () => {
  it.each([
    [
      'of Postfix',
      ['Final-Recipient: rfc822; joan@home.example', 'Action: failed', 'Status: 5.1.1'],
      '5.1.1',
    ],
    [
      'of Exim, which gives no finer number',
      [
        'Action: failed',
        'Final-Recipient: rfc822;joan@home.example',
        'Status: 5.0.0',
        'Diagnostic-Code: smtp; 550 no such person here',
      ],
      '5.0.0',
    ],
    [
      'that says more in the words of the last server, broken over lines',
      ['Action: Failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550', ' 5.7.1 we do not like you'],
      '5.7.1',
    ],
    [
      'that refused the letter itself',
      ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 554 looks unwanted'],
      '5.3.0',
    ],
    ['of a box that was full for days', ['Action: failed', 'Status: 4.2.2'], '4.2.2'],
    ['that says no number at all', ['Action: failed', 'Final-Recipient: rfc822; joan@home.example'], '5.3.0'],
  ])('%s', async (_, fields, status) => expect(await statusOf(report(...fields))).toBe(status))

  it.each(['delayed', 'relayed', 'delivered', 'expanded'])('that it was %s is none', async action =>
    expect(await statusOf(report(`Action: ${action}`, 'Status: 5.1.1'))).toBeNull(),
  )
})

const plain = (headers: string[], ...text: string[]) =>
  lines('To: bounce@groups.example', ...headers, '', ...text, '')

describe('a report as people read it', () => {
  it.each([
    [
      'of qmail',
      plain(
        ['From: MAILER-DAEMON@mx.home.example', 'Subject: failure notice'],
        'Hi. This is the qmail-send program at mx.home.example.',
        "I'm afraid I wasn't able to deliver your message to the following addresses.",
        "This is a permanent error; I've given up. Sorry it didn't work out.",
        '',
        '<joan@home.example>:',
        'Sorry, no mailbox here by that name. (#5.1.1)',
        '',
        '--- Below this line is a copy of the message.',
        '',
        'Status: 5.7.1',
      ),
      '5.1.1',
    ],
    [
      'of Exim',
      plain(
        [
          'From: Mail Delivery System <Mailer-Daemon@mx.home.example>',
          'X-Failed-Recipients: joan@home.example',
          'Auto-Submitted: auto-replied',
        ],
        'This message was created automatically by mail delivery software.',
        'A message that you sent could not be delivered to one or more of its',
        'recipients. This is a permanent error. The following address(es) failed:',
        '',
        '  joan@home.example',
        '    Unrouteable address',
      ),
      '5.1.1',
    ],
    [
      'that says only the number of the last server',
      plain(
        ['From: postmaster@home.example'],
        'Delivery to the following recipient failed permanently:',
        '    joan@home.example',
        '    host mx.home.example said: 550 mailbox gone',
      ),
      '5.1.1',
    ],
    [
      'that does not say why',
      plain(
        ['From: MAILER-DAEMON@home.example'],
        'Your message could not be delivered.',
        'retry timeout exceeded',
      ),
      '5.3.0',
    ],
  ])('%s', async (_, raw, status) => expect(await statusOf(raw)).toBe(status))

  it('that it only waits is none', async () => {
    const raw = plain(
      [
        'From: Mail Delivery System <Mailer-Daemon@mx.home.example>',
        'X-Failed-Recipients: joan@home.example',
      ],
      'A message that you sent has not yet been delivered to one or more of its recipients: delayed 24 hours.',
      'No action is required on your part. If it could not be delivered within 4 days: 550 5.1.1',
    )
    expect(await statusOf(raw)).toBeNull()
  })
})

describe('no report at all', () => {
  it.each([
    [
      'a note of absence',
      plain(
        [
          'From: Joan <joan@home.example>',
          'Auto-Submitted: auto-replied',
          'X-Autoreply: yes',
          'Subject: Away',
        ],
        'I am away until Monday. Mail to joan.old@home.example could not be delivered: 550 5.1.1.',
      ),
    ],
    [
      'a note of absence of the post itself',
      plain(['From: postmaster@home.example', 'Precedence: auto_reply'], 'Delivery has failed. 550 5.1.1'),
    ],
    [
      'an answer by hand',
      plain(['From: Joan <joan@home.example>'], 'Undeliverable? No: 550 5.1.1 is my favourite.'),
    ],
    [
      'a receipt',
      report('Final-Recipient: rfc822; joan@home.example', 'Disposition: automatic-action; deleted').replace(
        'report-type=delivery-status',
        'report-type=disposition-notification',
      ),
    ],
    ['nothing', ''],
  ])('%s', async (_, raw) => expect(await statusOf(raw)).toBeNull())
})
