/** The demonstration county, looked at as a visitor would: everything in it can be found, opened and taken along. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { freshnessEffect, groupFreshness } from '#contexts/directory/freshness/freshness.ts'
import { LAY_QUERIES } from '#contexts/directory/topics/lay-queries.ts'
import { ancestorsOf } from '#contexts/directory/topics/topics.ts'
import { openTestApp, read } from '#support/app.ts'
import { theCounty } from '#support/county.ts'

const county = theCounty()
const app = await openTestApp({ groups: county, demo: true })
const json = async (path: string) => (await app.request(path, { json: true })).json()
const KB = 1024

describe('the county', () => {
  test('every page says that it is a demonstration', async () => {
    for (const path of ['/', '/find', `/groups/${county[0]!.slug}`, '/sheet', '/urgent-help', '/nothing'])
      expect(await app.page(path), path).toMatch(/<aside class="demo/)
  })

  test('every group can be opened, as page, JSON, calendar and by its code', async () => {
    for (const { slug, code, name } of county) {
      const page = await app.request(`/groups/${slug}`)
      expect(page.status, slug).toBe(200)
      expect(read(await page.text())).toContain(name.replace(/\s+/g, ' '))
      expect((await app.request(`/groups/${slug}`, { json: true })).status).toBe(200)
      expect((await app.request(`/groups/${slug}/calendar.ics`)).status).toBe(200)
      expect((await app.request(`/g/${code}`)).headers.get('location')).toBe(`/groups/${slug}`)
    }
  }, 60_000)

  test('what is withheld leaves by no door', async () => {
    const secret = county.flatMap(({ slug, joining, gatherings }) =>
      gatherings.flatMap(({ place, online }) =>
        [
          ...(place?.shown === 'town' ? [place.street, place.directions] : []),
          ...(joining === 'open' ? [] : [online?.url, online?.phone]),
        ].flatMap(text => (text ? [{ slug, text }] : [])),
      ),
    )
    expect(secret.length).toBeGreaterThan(0)
    for (const { slug, text } of secret)
      for (const path of [`/groups/${slug}`, `/groups/${slug}/calendar.ics`, `/shortlist?g=${slug}`])
        for (const asJson of [false, true])
          expect(
            (await (await app.request(path, { json: asJson })).text()).includes(text),
            `${path}: ${text}`,
          ).toBe(false)
  })

  test('people’s own words find the right group in the first five wherever there is one (97 of 100)', async () => {
    const now = app.clock.now()
    const listed = county.filter(
      group =>
        group.life.state !== 'ended' && freshnessEffect(groupFreshness(group, now), now).inDefaultResults,
    )
    const has = (slug: string) =>
      listed.some(({ topics }) => topics.some(each => each === slug || ancestorsOf(each).includes(slug)))
    const asked = LAY_QUERIES.filter(({ topics }) => topics.some(has))
    const wrong: string[] = []
    for (const { said, topics } of asked) {
      const { groups, understood, widened } = await json(`/find?${new URLSearchParams({ q: said })}`)
      const found: string[] = groups.slice(0, 5).flatMap((group: { topics: string[] }) => group.topics)
      if (!found.some(slug => topics.some(each => each === slug || ancestorsOf(slug).includes(each))))
        wrong.push(`${said} → ${found.join(', ')} ${JSON.stringify(understood)} ${JSON.stringify(widened)}`)
    }
    console.log(`${asked.length - wrong.length} of ${asked.length} in the county\n${wrong.join('\n')}`)
    expect(asked.length).toBeGreaterThan(100)
    expect(1 - wrong.length / asked.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  test('a find page packs into 14 kB, script and style into their budgets', async () => {
    for (const path of [
      '/find',
      '/find?q=grief&near=Worksop',
      '/find?q=drinking&near=Worksop&unsure=1',
      '/near/Worksop',
    ]) {
      const html = await app.page(path)
      expect(gzipSync(html).length / KB, path).toBeLessThan(14)
    }
    const html = await app.page('/find?q=he+hits+me')
    const packed = async (path: string) =>
      (await (await app.request(path, { headers: { 'accept-encoding': 'gzip' } })).arrayBuffer()).byteLength /
      KB
    const [, css = ''] = html.match(/rel="stylesheet" href="([^"]*)"/) ?? []
    expect(await packed(css)).toBeLessThan(12)
    const scripts = [...html.matchAll(/<script type="module" src="([^"]*)"/g)].map(([, src]) => src!)
    const sizes = await Promise.all(scripts.map(packed))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20)
  })
})
