/** What can be pressed in an answer, and what cannot. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './linked-words.tsx'

const origin = 'https://waymeet.example'
const pressed = (words: string, rings = false) =>
  piecesOf({ words, origin, rings }).flatMap(({ text, href }) => (href === null ? [] : [[text, href]]))

describe('in an answer', () => {
  it('a page of ours can be pressed, and a number where the group asks to be rung', () => {
    expect(pressed(`Half a Bed\n${origin}/groups/half-a-bed`)).toEqual([
      [`${origin}/groups/half-a-bed`, '/groups/half-a-bed'],
    ])
    expect(pressed('Please ring us: +44 1632 960 100.', true)).toEqual([
      ['+44 1632 960 100', 'tel:+441632960100'],
    ])
  })

  it.each([
    'https://else.example/groups/half-a-bed',
    'https://waymeet.example.else/groups/x',
    '2026-11-12 19 30',
  ])('%s cannot', words => expect(pressed(words)).toEqual([]))

  it('no sign of it is lost or doubled, whatever was written', () => {
    const part = fc.constantFrom(origin, '/groups/', 'a-b', '+44 ', '1632 960100', ' ', '.', 'x')
    fc.assert(
      fc.property(fc.array(part), fc.boolean(), (parts, rings) => {
        const words = parts.join('')
        expect(
          piecesOf({ words, origin, rings })
            .map(({ text }) => text)
            .join(''),
        ).toBe(words)
      }),
    )
  })
})
