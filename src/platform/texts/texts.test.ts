import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLog } from '../log.ts'
import type { Carrier, Sealed } from '../mail/carrier.ts'
import { byChannel } from './by-channel.ts'
import { logTexts } from './log-texts.ts'
import { readMobile } from './mobile.ts'
import type { TextMessage } from './text-carrier.ts'

const letter = (to: string): Sealed => ({
  ...{ id: '1', to, language: 'en', messageId: '<1@a.example>', endsAt: null },
  ...{ subject: 'There is something for you to read', text: 'You asked whether a wheelchair fits in.' },
})
const handing = { letterGoes: async () => {}, hangUp: new AbortController().signal }

describe('a letter to a number', () => {
  it('goes as a text message that says only that there is something to read; all others go by mail', async () => {
    const [texts, mails]: [TextMessage[], string[]] = [[], []]
    const mail: Carrier = { hand: async ({ to }) => void mails.push(to), close() {} }
    const carrier = byChannel(mail, { hand: async text => void texts.push(text) })
    await carrier.hand(letter('+447700900123'), handing)
    await carrier.hand(letter('amira@home.example'), handing)
    expect(texts).toEqual([{ to: '+447700900123', words: 'There is something for you to read' }])
    expect(mails).toEqual(['amira@home.example'])
  })

  it('is refused where no text messages are sent', async () => {
    const carrier = byChannel({ hand: async () => {}, close() {} }, null)
    await expect(carrier.hand(letter('+447700900123'), handing)).rejects.toMatchObject({ outcome: 'refused' })
  })

  it('leaves neither the number nor the words in the log', async () => {
    const lines: string[] = []
    const log = createLog({ write: line => lines.push(line), clock: { now: () => 0 } })
    await logTexts(log).hand({ to: '+447700900123', words: 'wheelchair' })
    expect(lines.join('')).toContain('text.would-go')
    expect(lines.join('')).not.toMatch(/7700|wheelchair/)
  })
})

describe('a number', () => {
  it.each([
    ['+44 7700 900123', '+447700900123'],
    ['0047 (900) 12-345', '+4790012345'],
    ['07700 900123', null],
    ['amira@home.example', null],
    ['', null],
  ])('%s is read as %s', (typed, number) => expect(readMobile(typed)).toBe(number))

  it('that was read once is read the same again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), typed => {
        const number = readMobile(typed)
        expect(number === null || readMobile(number) === number).toBe(true)
      }),
    )
  })
})
