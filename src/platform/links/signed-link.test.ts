/** A link opens what its letter was about, and nothing else. */
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newId } from '../ids.ts'
import { readLink, signLink } from './signed-link.ts'

const key = randomBytes(32)
const id = newId(Date.parse('2026-11-12'))

it('leads to the id it was made from, and is the same each time', () => {
  const token = signLink(key, 'keep', id)
  expect(readLink(key, 'keep', token)).toBe(id)
  expect(signLink(key, 'keep', id)).toBe(token)
  expect(token).toHaveLength(43)
})

it('is not good for another purpose, nor with another key', () => {
  const token = signLink(key, 'keep', id)
  expect(readLink(key, 'stop', token)).toBeNull()
  expect(readLink(randomBytes(32), 'keep', token)).toBeNull()
})

it('with any one sign changed it leads nowhere, and neither does anything typed', () => {
  const token = signLink(key, 'keep', id)
  const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
  fc.assert(
    fc.property(fc.nat(42), sign, fc.string({ unit: 'binary' }), (place, other, typed) => {
      const changed = token.slice(0, place) + other + token.slice(place + 1)
      // The last sign holds two bits that belong to no byte.
      const same = Buffer.from(changed, 'base64url').equals(Buffer.from(token, 'base64url'))
      expect(readLink(key, 'keep', changed)).toBe(same ? id : null)
      expect(readLink(key, 'keep', typed)).toBeNull()
    }),
  )
})
