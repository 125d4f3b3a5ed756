/** What every answer carries and none does: headers, no cookie, nothing changed by looking (promises 1 and 7). */
import { describe, expect, test } from 'vitest'
import { openAppAlone, openTestApp, read } from '#support/app.ts'
import { CAST, called } from '#support/cast.ts'

const app = await openTestApp()
const EVERY_KIND = [
  '/',
  '/find',
  '/find?q=grief&near=Worksop&how=online&page=2',
  '/groups/the-tuesday-table',
  '/groups/wednesday-walkers',
  '/groups/the-tuesday-table/calendar.ics',
  '/groups/nobody',
  `/g/${called('Easy Breath').code}`,
  '/topics',
  '/topics/grief',
  '/topics/nothing',
  '/near/Worksop',
  '/near/Newport',
  '/sheet',
  '/sheet?q=grief&near=Worksop',
  '/shortlist',
  '/shortlist?g=half-a-bed',
  '/urgent-help',
  '/urgent-help?country=no',
  '/interest',
  '/interest?topic=alopecia&near=Worksop',
  '/interest/thanks?topic=alopecia',
  '/start',
  '/professionals',
  '/about',
  '/privacy',
  '/health',
  '/nothing/here',
]

describe.each(EVERY_KIND)('%s', path => {
  test.each([false, true])('carries every header and no cookie (JSON: %s)', async json => {
    const { headers, status } = await app.request(path, { json, headers: { cookie: 'a=b' } })
    expect(status).toBeLessThan(500)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('without https the browser is not told to insist on it', async () => {
  const plain = await openAppAlone({ settings: { BASE_URL: 'http://localhost:3000' }, groups: [] })
  expect((await plain.request('/')).headers.get('strict-transport-security')).toBeNull()
  await plain.close()
})

test('an answer that tells what was looked for is kept by nobody in between', async () => {
  for (const path of EVERY_KIND.filter(each => /find|groups|sheet|near|shortlist/.test(each)))
    expect((await app.request(path)).headers.get('cache-control') ?? '', path).toMatch(/no-store|no-cache/)
})

test('looking changes nothing: as many rows after everything was opened as before', async () => {
  const { pool } = app.waymeet.database
  const tables = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const everything = async () => {
    const sums: Record<string, unknown> = {}
    for (const { name } of tables.rows) {
      const { rows } = await pool.query(
        `select count(*), md5(string_agg(t::text, '|' order by t::text)) from ${name} t`,
      )
      sums[name] = rows[0]
    }
    return sums
  }
  const before = await everything()
  expect(Object.keys(before).length).toBeGreaterThan(5)
  for (const path of [...EVERY_KIND, ...CAST.map(({ slug }) => `/groups/${slug}`)])
    for (const json of [false, true]) await (await app.request(path, { json })).text()
  expect(await everything()).toEqual(before)
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s does nothing anywhere', async method => {
  for (const path of ['/', '/find', '/groups/the-tuesday-table', '/shortlist'])
    expect((await app.request(path, { method })).status).toBe(404)
})

test('HEAD answers as GET, without a body', async () => {
  const head = await app.request('/groups/the-tuesday-table', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('what is not there says so, with ways on', async () => {
  const answer = await app.request('/nothing/here')
  expect(answer.status).toBe(404)
  const html = await answer.text()
  expect(read(html)).toContain('There is nothing at this address')
  for (const way of ['/find', '/topics', '/urgent-help']) expect(html).toContain(`href="${way}"`)
  expect(await (await app.request('/nothing', { json: true })).json()).toEqual({ error: 'not-found' })
})

test('/health says that it works, how many groups are listed, and no more', async () => {
  const answer = await app.request('/health')
  expect(await answer.json()).toEqual({ status: 'ok', database: 'ok', groups: 24 })
})

test('an address that means nothing leads nowhere else, however it is written', async () => {
  for (const path of [
    '//elsewhere.example/',
    '/%5Celsewhere.example/',
    '/%09/elsewhere.example/',
    '/%0b/x/',
    '/%00/',
  ]) {
    const answer = await app.request(path)
    expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 404, null])
  }
})
