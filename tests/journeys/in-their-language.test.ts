/** The reader's language: by their browser's wish at the plain address, by the address where it names one; nothing kept. */
import { describe, expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { EVERY_KIND_OF_PAGE } from '#support/every-kind-of-page.ts'

const app = await openTestApp()
const wishing = (language: string) => ({ headers: { 'accept-language': language } })
const langOf = (html: string) => /<html lang="([^"]+)"/.exec(html)?.[1]

describe('at the plain address', () => {
  test.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['nb-NO,nb;q=0.9', 'nb'],
    ['nn-NO', 'nb'],
    ['no', 'nb'],
    ['en-US', 'en-GB'],
    ['pl-PL,pl;q=0.9', 'en-GB'],
  ])('a browser that asks for %s is answered in %s', async (asked, given) => {
    const answer = await app.request('/find?q=grief', wishing(asked))
    expect(answer.headers.get('content-language')).toBe(given)
    expect(langOf(await answer.text())).toBe(given)
  })

  test('whatever stands between knows that another reader may be given other words', async () => {
    for (const path of ['/', '/find', '/groups/the-tuesday-table', '/privacy', '/nothing/here'])
      expect((await app.request(path)).headers.get('vary'), path).toBe(
        'accept, accept-encoding, accept-language',
      )
    const json = await app.request('/find?q=grief', { json: true })
    expect(json.headers.get('vary')).toContain('accept-language')
  })

  test('two readers of one search within one minute each get their own', async () => {
    const sofia = await app.request('/find?q=grief&near=Worksop', wishing('de'))
    const karin = await app.request('/find?q=grief&near=Worksop', wishing('nb'))
    expect([langOf(await sofia.text()), langOf(await karin.text())]).toEqual(['de', 'nb'])
  })

  test('an operator in Norway lets Norwegian stand for those who ask for nothing of ours', async () => {
    const there = await openTestApp({ settings: { HOME_LANGUAGE: 'nb' } })
    expect(langOf(await there.page('/'))).toBe('nb')
  })
})

describe('a language in the address', () => {
  test('decides over the browser, on every kind of page and on faults', async () => {
    for (const [name, path] of Object.entries(EVERY_KIND_OF_PAGE))
      expect(langOf(await (await app.request(`/nb${path}`, wishing('de'))).text()), name).toBe('nb')
  })

  test('stays: no link and no form of a page leads out of it, and what is plain stays plain', async () => {
    for (const [name, path] of Object.entries(EVERY_KIND_OF_PAGE)) {
      const html = await app.page(`/de${path}`)
      const local = [...html.matchAll(/\s(?:href|action)="(\/[^"]*)"/g)].map(([, to]) => to as string)
      const out = local.filter(
        to => !/^\/(?:en|nb|de)\/|^\/(?:assets|g)\/|^\/mark\.svg$|\/calendar\.ics/.test(to),
      )
      expect(out, name).toEqual([])
      expect(local.filter(to => to.startsWith('/de/')).length, name).toBeGreaterThan(5)
    }
  })

  test('stays over a redirect, also from the code on a printed page', async () => {
    const code = CAST.find(({ slug }) => slug === 'the-tuesday-table')?.code
    const to = async (path: string) => (await app.request(path)).headers.get('location')
    expect(await to(`/nb/g/${code}`)).toBe('/nb/groups/the-tuesday-table')
    expect(await to(`/g/${code}`)).toBe('/groups/the-tuesday-table')
    expect(await to('/de/near/Zzyzxq')).toBe('/de/find?near=Zzyzxq')
  })

  test('leads to the same page and search in the other languages, each by its own name, without script', async () => {
    const html = await app.page('/nb/find?q=grief&near=Worksop')
    const links = [...html.matchAll(/<a href="([^"]+)" lang="(\w+)" hreflang="\w+"[^>]*>([^<]+)</g)]
    expect(links.map(([, href, lang, name]) => [href, lang, name])).toEqual([
      ['/en/find?q=grief&amp;near=Worksop', 'en', 'English'],
      ['/nb/find?q=grief&amp;near=Worksop', 'nb', 'Norsk bokmål'],
      ['/de/find?q=grief&amp;near=Worksop', 'de', 'Deutsch'],
    ])
    expect(await app.page('/urgent-help?country=no')).toContain('href="/de/urgent-help?country=no"')
  })

  test('is told to search engines, where they may list the page', async () => {
    const html = await app.page('/topics/grief')
    for (const [language, prefix] of [
      ['en', '/en'],
      ['nb', '/nb'],
      ['de', '/de'],
      ['x-default', ''],
    ])
      expect(html).toContain(
        `<link rel="alternate" hreflang="${language}" href="https://waymeet.example${prefix}/topics/grief"`,
      )
    expect(await app.page('/find?q=grief')).not.toContain('<link rel="alternate"')
    expect(await app.page('/robots.txt')).toContain('Disallow: /nb/find')
  })

  test('is kept nowhere', async () => {
    const answer = await app.request('/de/find?q=grief')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})

describe('what is taken along', () => {
  test('the calendar that Sofia subscribes to from a German page speaks German, whoever fetches it', async () => {
    const page = await app.page('/de/groups/the-tuesday-table')
    const [, link = ''] = /href="([^"]*calendar\.ics[^"]*)"/.exec(page) ?? []
    expect(link).toBe('/groups/the-tuesday-table/calendar.ics?language=de')
    expect(await app.page(link)).toContain('SUMMARY:Treffen')
    expect(await app.page('/groups/the-tuesday-table/calendar.ics')).toContain('SUMMARY:Meeting')
  })

  test('a page that is not there says so in Norwegian', async () => {
    const answer = await app.request('/nb/nothing/here')
    expect(answer.status).toBe(404)
    expect(read(await answer.text())).toContain('Meny')
  })
})

describe('what others wrote', () => {
  test('stands as it is, and is marked as the language it is in', async () => {
    const german = await app.page('/de/find?q=grief&near=Worksop')
    expect(german).toMatch(/<p class="own" dir="auto" lang="en">Anyone who has lost someone/)
    expect(await app.page('/en/find?q=grief&near=Worksop')).not.toContain('lang="en">Anyone')
  })
})

test('“in der Nähe von Worksop” and “nær Worksop” mean Worksop', async () => {
  for (const near of ['in der Nähe von Worksop', 'nær Worksop', 'near Worksop'])
    expect(await app.page(`/de/find?near=${encodeURIComponent(near)}`)).toMatch(
      /<h1>[^<]* in der Nähe von Worksop/,
    )
})
