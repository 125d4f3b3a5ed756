/** An address of ours is known by its mark, whatever a server on the way made of its letters. */
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newId } from '../ids.ts'
import { signLink } from './signed-link.ts'
import { readTag, signTag } from './signed-tag.ts'

const key = randomBytes(32)
const id = newId(Date.parse('2026-11-12'))
const tag = signTag(key, 'bounce', id)

it('names its id, also in large letters, and leaves room in an address', () => {
  expect(readTag(key, 'bounce', tag)).toBe(id)
  expect(readTag(key, 'bounce', tag.toUpperCase())).toBe(id)
  expect(`bounce+${tag}`.length).toBeLessThanOrEqual(64)
})

it('is good for nothing else, nor made by another key, nor by a link', () => {
  expect(readTag(key, 'ask', tag)).toBeNull()
  expect(readTag(randomBytes(32), 'bounce', tag)).toBeNull()
  expect(
    readTag(key, 'bounce', Buffer.from(signLink(key, 'bounce', id), 'base64url').toString('hex')),
  ).toBeNull()
  expect(
    readTag(
      key,
      'bounce',
      Buffer.from(signLink(key, 'bounce', id), 'base64url')
        .toString('hex')
        .slice(0, 48),
    ),
  ).toBeNull()
})

it('with any one sign changed it names nothing, and neither does anything typed', () => {
  const signs = fc.constantFrom(...'0123456789abcdef')
  fc.assert(
    fc.property(fc.nat(47), signs, fc.string({ unit: 'binary' }), (place, other, typed) => {
      const changed = tag.slice(0, place) + other + tag.slice(place + 1)
      expect(readTag(key, 'bounce', changed)).toBe(changed === tag ? id : null)
      expect(readTag(key, 'bounce', typed)).toBeNull()
    }),
  )
})
