/** Karin fetches a newer version: what is built of it is built anew, also where only the way of building changed. */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fingerprint } from '../../bin/fingerprint.mjs'

const checkout = mkdtempSync(join(tmpdir(), 'waymeet-checkout-'))
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

const DECIDES = [
  'src/app/server.ts',
  'db/migrations/first.sql',
  'thesaurus/lungs.yaml',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
  'bin/build.mjs',
  'bin/fingerprint.mjs',
]
const DOES_NOT = ['README.md', 'bin/check.mjs']
for (const file of [...DECIDES, ...DOES_NOT]) {
  mkdirSync(dirname(join(checkout, file)), { recursive: true })
  writeFileSync(join(checkout, file), 'as it was')
}

test.each(DECIDES)('an edit of %s moves it', file => {
  const before = fingerprint(checkout)
  expect(fingerprint(checkout)).toBe(before)
  appendFileSync(join(checkout, file), ', and more')
  expect(fingerprint(checkout)).not.toBe(before)
})

test.each(DOES_NOT)('an edit of %s does not', file => {
  const before = fingerprint(checkout)
  appendFileSync(join(checkout, file), ', and more')
  expect(fingerprint(checkout)).toBe(before)
})
