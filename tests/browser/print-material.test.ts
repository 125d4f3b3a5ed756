/** Posters, leaflets and cards out of a real printer: one A4 page each, and nothing cut, for a short group and for a very long one (M17). */
import { describe, expect, test } from 'vitest'
import { theTuesdayTable, tuesdayEvenings } from '#support/a-group.ts'
import { serveTestApp } from '#support/app-on-port.ts'
import { CAST } from '#support/cast.ts'
import { DESKTOP, openChromium, openPerson } from '#support/chromium.ts'
import { EVERYTHING, violations } from '#support/looking.ts'
import { readPdf } from '#support/read-pdf.ts'

const browser = await openChromium()
const place = {
  ...tuesdayEvenings.place!,
  name: 'The Large Committee Room behind the Library of the Miners’ Welfare Institute and Reading Rooms',
  street: 'Number 118 to 124, Upper Saint Bartholomew’s Churchyard Passage',
  town: 'Stoke-upon-Trent-by-the-Old-Canal',
}
const evening = { ...tuesdayEvenings, mode: 'hybrid' as const, place }
/** Everything as long as people have been known to write it. */
const long = {
  ...theTuesdayTable,
  id: '019ad5b6-0000-7000-8000-00000000f001',
  slug: 'very-long',
  code: '2345678',
  name: 'The Stoke-upon-Trent and Surrounding Villages Mutual Support Circle for Grandparents, Godparents and Great-Aunts Who Bring Up Somebody Else’s Children',
  summary: 'Whoever brings up a child that is not their own knows mornings that nobody else knows. '.repeat(
    12,
  ),
  communities: ['older-people', 'lgbtq'] as const,
  contact: {
    phone: '+44 1632 960 177 extension 4031, evenings only',
    email: 'grandparents.godparents.and.great-aunts@stoke-upon-trent-and-surrounding-villages.example.org',
    web: 'https://www.grandparents-godparents-and-great-aunts.example.org/where-we-meet-and-when',
  },
  gatherings: Array.from({ length: 6 }, (_, n) => ({
    ...evening,
    id: `019ad5b6-0000-7000-8000-00000000f0a${n}`,
  })),
  statements: [],
}
const app = await serveTestApp({ groups: [...CAST, { ...long, communities: [...long.communities] }] })
const PRINTS = ['poster', 'leaflet', 'wallet-card']

/** Beside a page of A4 without its margins. */
const PAPER = { width: 688, height: 1032 }

describe.skipIf(!browser)('from the printer', async () => {
  const { page } = await openPerson(browser!, app.url, { ...DESKTOP, viewport: PAPER })

  /** What lies outside the page, the card or the strip it belongs to. */
  const cutOff = () =>
    page.evaluate(() => {
      const outside: string[] = []
      for (const box of document.querySelectorAll('.material, .strips li, .card-side')) {
        const edge = box.getBoundingClientRect()
        for (const part of box.querySelectorAll('p, h1, b, span, svg')) {
          const { left, right, top, bottom } = part.getBoundingClientRect()
          const out = left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1
          if (out || bottom > edge.bottom + 1) outside.push(`${box.className}: ${part.textContent}`)
        }
      }
      return outside
    })

  test.each(
    PRINTS.flatMap(what => ['half-a-bed', 'the-tuesday-table', 'very-long'].map(slug => [slug, what])),
  )('%s, %s: one page, and nothing of it is cut', async (slug, what) => {
    for (const language of ['', '/de']) {
      await page.emulateMedia({ media: null })
      const answer = await page.goto(`${language}/groups/${slug}/${what}`)
      expect(answer?.status()).toBe(200)
      expect(readPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' })).pages).toBe(1)
      await page.emulateMedia({ media: 'print' })
      expect(await cutOff()).toEqual([])
    }
  })

  test('black on white, and no letter too small to read', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    for (const what of PRINTS) {
      await page.goto(`/groups/very-long/${what}`)
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.material :is(p, h1, b, span)')].map(part => {
          const { color, fontSize } = getComputedStyle(part)
          return { color, points: Number.parseFloat(fontSize) * 0.75 }
        }),
      )
      expect(new Set(found.map(({ color }) => color))).toEqual(new Set(['rgb(0, 0, 0)']))
      const smallest = Math.min(...found.map(({ points }) => points))
      expect(smallest, what).toBeGreaterThanOrEqual(what === 'poster' ? 12 : 6.5)
    }
  })

  test('a board shows six gatherings without anybody scrolling, lying or standing, and axe finds nothing but that it renews itself', async () => {
    await page.emulateMedia({ media: null, colorScheme: 'dark' })
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
      [1080, 1920],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('/de/board?near=Worksop')
      expect(await page.locator('.board-screen li').count()).toBe(6)
      expect(
        await page.evaluate(() => document.querySelector('.board-screen ol')!.getBoundingClientRect().bottom),
      ).toBeLessThanOrEqual(height)
    }
    expect(await violations(page, EVERYTHING, ['meta-refresh'])).toEqual([])
  })
})
