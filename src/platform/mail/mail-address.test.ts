/** One address, never two. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readMailAddress } from './mail-address.ts'

it.each([
  ['  joan@home.example ', 'joan@home.example'],
  ["Joan.O'Hara+group@Mail.Home.Example", "Joan.O'Hara+group@mail.home.example"],
])('%o is an address', (typed, read) => expect(readMailAddress(typed)).toBe(read))

it.each([
  '',
  'joan',
  'joan@home',
  '@home.example',
  'joan@@home.example',
  'joan@home.example, tom@home.example',
  'joan@home.example\nbcc: tom@home.example',
  '"joan"@home.example',
  '<joan@home.example>',
  'jo an@home.example',
  'joan@-home.example',
  'joan..x@home.example',
  `${'j'.repeat(65)}@home.example`,
])('%o is none', typed => expect(readMailAddress(typed)).toBeNull())

it('whatever is typed, what comes out names one box and breaks no line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (a, b) => {
      const read = readMailAddress(`${a}@${b}.example`)
      if (read !== null) expect(read).toMatch(/^[^\s,;<>"()@]+@[^\s,;<>"()@]+$/)
    }),
  )
})
