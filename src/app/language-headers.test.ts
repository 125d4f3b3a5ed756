/** What a store between us and the reader is told: which answers differ by language, and which are the same for good. */
import { expect, test } from 'vitest'
import { openTestApp } from '#support/app.ts'

const app = await openTestApp()

test('a list that is the same for good is kept once, not once for every language somebody reads', async () => {
  const [list = ''] = /\/lists\/topics-nb-[\w-]+\.json/.exec(await app.page('/nb')) ?? []
  const { status, headers } = await app.request(list, { headers: { 'accept-language': 'de' } })
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toContain('immutable')
  expect(headers.get('vary')).toBe('accept-encoding')
})

test('pages, answers for programs and dates for a calendar may differ by language, and say so', async () => {
  for (const path of ['/', '/find?q=grief', '/groups/the-tuesday-table/calendar.ics'])
    for (const json of [false, true])
      expect((await app.request(path, { json })).headers.get('vary'), path).toContain('accept-language')
})
