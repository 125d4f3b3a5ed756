/** Only a server that knows there is no such letter box ends a letter for good. */
import { expect, it } from 'vitest'
import { enhancedCode, notTaken } from './refusal.ts'

const told = (response: string, command = 'RCPT TO') =>
  notTaken({ responseCode: Number(response.slice(0, 3)), command, response, code: 'EENVELOPE' }, false)

it.each([
  '550 5.1.1 No such user',
  '550 No such user',
  '551 5.1.6 Moved',
  '553 5.1.3 Bad',
  '550 5.2.1 Closed',
])('%o to the address is for good', said => expect(told(said).outcome).toBe('refused'))

it.each([
  '550 5.7.1 We do not like you',
  '550 5.7.26 No DMARC',
  '554 5.7.1 Relay access denied',
  '552 5.2.2 Mailbox full',
  '551 Not local',
  '450 4.2.1 Later',
])('%o to the address is not', said => expect(told(said).outcome).toBe('later'))

it('what it says to the letter or the sender is about us', () => {
  for (const command of ['DATA', 'MAIL FROM', 'AUTH PLAIN', 'CONN'])
    expect(told('550 5.1.1 No', command).outcome).toBe('later')
})

it('a line that broke is unclear only where the letter had begun', () => {
  expect(notTaken({ code: 'ECONNECTION' }, false)).toMatchObject({ outcome: 'later', code: 'ECONNECTION' })
  expect(notTaken({ code: 'ECONNECTION' }, true)).toMatchObject({ outcome: 'unclear' })
})

it('of its finer number only digits are kept', () => {
  expect(told('550 5.1.1 <joan@home.example> unknown').enhanced).toBe('5.1.1')
  expect(enhancedCode('550-5.1.1 first line\r\n550 5.1.1 second')).toBe('5.1.1')
  expect(enhancedCode('550 5.1.1joan')).toBeNull()
  expect(enhancedCode('550 joan@home.example')).toBeNull()
})
