/** What a page may fetch beside its words: all of it together stays small, and nothing of it is needed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openTestApp } from '#support/app.ts'
import { builtFiles } from '#support/built-files.ts'

/** Answers on a phone in place of the server, and is fetched by a press alone. */
const BY_A_PRESS = /^kept-worker-/

test('all scripts together pack into 20 kB, shared parts counted', async () => {
  const folder = join(await builtFiles(), 'assets')
  const scripts = readdirSync(folder).filter(name => name.endsWith('.js') && !BY_A_PRESS.test(name))
  expect(scripts.map(name => name.replace(/-[\w-]{8}\.js$/, ''))).toContain('type-ahead')
  const bytes = scripts.map(name => gzipSync(readFileSync(join(folder, name))).length)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000)
})

test('what is fetched by a press alone is asked for by no page that is opened', async () => {
  const folder = join(await builtFiles(), 'assets')
  const app = await openTestApp()
  for (const page of ['/kept', '/kept/frame', '/find', '/groups/half-a-bed']) {
    const tags = (await app.page(page)).match(/<(?:script|link)\b[^>]*>/g) ?? []
    const asked = tags.flatMap(tag => /\/assets\/([\w.-]+\.js)"/.exec(tag)?.[1] ?? [])
    expect(asked.length, page).toBeGreaterThan(0)
    // A script asks for those it names at its top.
    for (const name of asked)
      for (const [, other = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
        /from\s*[`"']\.\/([\w.-]+)/g,
      ))
        if (!asked.includes(other)) asked.push(other)
    expect(
      asked.filter(name => BY_A_PRESS.test(name)),
      page,
    ).toEqual([])
  }
})

test('a list to suggest from is packed, kept for good, and the same for everybody', async () => {
  const app = await openTestApp()
  const [address = ''] = (await app.page('/')).match(/\/lists\/topics-en-[\w-]+\.json/) ?? []
  const asked = (encoding: string) => app.request(address, { headers: { 'accept-encoding': encoding } })
  const answer = await asked('gzip')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(12_000)
  expect((await asked('identity')).headers.get('content-encoding')).toBeNull()
  expect((await app.request('/lists/topics-en-00000000.json')).status).toBe(404)
  expect(await app.page('/nb')).toContain('/lists/topics-nb-')
})
