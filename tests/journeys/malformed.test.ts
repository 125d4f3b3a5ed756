/** Twenty thousand addresses nobody should send: never a fault, never an inside view, never more than a page. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestApp } from '#support/app.ts'
import { anyNastyAddress, NASTY } from '#support/nasty.ts'

const app = await openTestApp()
const ROUNDS = 20_000
const HERE = 'https://waymeet.example'
/** Characters; the largest page of the cast takes a fifth of it. */
const MOST = 300_000
const INSIDE =
  /node_modules|\bat [\w.<>]+ \(|\.(ts|tsx|mjs|js):\d+|\/work\/|\/home\/|\/tmp\/|file:\/\/|TypeError|RangeError|SyntaxError|URIError|DatabaseTrouble|select [\w*, ]+ from |\bdirectory\.(group|place)\b/

/** What was typed may stand in the answer; only what we say ourselves is looked at. */
const typedIn = (path: string) =>
  /\/(tmp|work|home)\/|node_modules|select|directory\.|Error|file:/i.test(path)

async function look(path: string, json: boolean): Promise<string | null> {
  const answer = await app.request(path, { json })
  const text = await answer.text()
  if (answer.status >= 500) return `answered ${answer.status}`
  if (text.length > MOST) return `is ${text.length} long`
  const location = answer.headers.get('location')
  if (location && new URL(location, HERE).origin !== HERE) return `leads to ${location}`
  if (answer.headers.get('set-cookie')) return 'sets a cookie'
  if (!typedIn(path) && INSIDE.test(text)) return `shows ${INSIDE.exec(text)?.[0]}`
  if (location) return null
  if (answer.headers.get('content-type')?.includes('json')) JSON.parse(text)
  else if (/<script>alert|<img src=x/i.test(text)) return 'lets markup through'
  return null
}

test('each nasty word in each place, as page and as JSON', { timeout: 120_000 }, async () => {
  const faults: string[] = []
  for (const word of NASTY)
    for (const path of [
      `/find?q=${word}`,
      `/find?q=grief&near=${word}`,
      `/find?page=${word}&within=${word}&day=${word}`,
      `/groups/${word}`,
      `/near/${word}`,
      `/g/${word}`,
      `/topics/${word}?near=${word}`,
      `/sheet?q=${word}&near=${word}`,
      `/shortlist?g=${word}&g=${word}`,
      `/groups/${word}/calendar.ics`,
      `/urgent-help?country=${word}`,
      `/interest?topic=${word}&near=${word}`,
      `/interest/thanks?topic=${word}`,
    ])
      for (const json of [false, true]) {
        const fault = await look(path, json).catch((error: Error) => `throws ${error.message}`)
        if (fault) faults.push(`${path.slice(0, 160)} ${json ? '(JSON) ' : ''}${fault}`)
      }
  expect(faults).toEqual([])
})

test(`${ROUNDS.toLocaleString('en')} generated ones`, { timeout: 400_000 }, async () => {
  let slowest = 0
  await fc.assert(
    fc.asyncProperty(anyNastyAddress, fc.boolean(), async (path, json) => {
      const began = performance.now()
      expect(await look(path, json)).toBeNull()
      slowest = Math.max(slowest, performance.now() - began)
    }),
    { numRuns: ROUNDS },
  )
  expect(slowest, 'the slowest answer, in ms').toBeLessThan(2_000)
})

test('afterwards all is as before', async () => {
  expect((await app.request('/health')).status).toBe(200)
  expect(await app.page('/find?q=grief&near=Worksop')).toContain('The Tuesday Table')
  expect(app.log.filter(line => line.includes('"error"'))).toEqual([])
})
