/** Letters in the drawer open records: only whoever sits at this machine may look into it. */
import { expect, it } from 'vitest'
import { isMadeHere } from './this-machine.ts'

const asked = (change: { url?: string; remoteAddress?: string; headers?: Record<string, string> } = {}) =>
  isMadeHere({
    url: change.url ?? 'http://localhost:3000/dev/mail',
    remoteAddress: change.remoteAddress ?? '127.0.0.1',
    header: name => change.headers?.[name],
  })

it('by its own name, from its own address', () => {
  expect(asked()).toBe(true)
  expect(asked({ url: 'http://127.0.0.1:3000/dev/mail', remoteAddress: '::ffff:127.0.0.1' })).toBe(true)
})

it.each([
  [{ remoteAddress: '192.168.1.7' }],
  [{ remoteAddress: '' }],
  [{ url: 'http://nas.local:3000/dev/mail' }],
  [{ url: 'https://groups.example/dev/mail' }],
  [{ headers: { 'x-forwarded-for': '203.0.113.9' } }],
  [{ headers: { via: '1.1 proxy' } }],
  [{ headers: { forwarded: 'for=203.0.113.9' } }],
])('and nobody else: %o', change => expect(asked(change)).toBe(false))
