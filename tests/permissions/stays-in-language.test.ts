/** Sofia came to any page of ours by an address that says German: no link, no form and no press leads her out of it. */
import { expect, it } from 'vitest'
import { POLICIES } from '#app/policy.ts'
import type { Policy } from '#contexts/identity/index.ts'
import { openTestApp } from '#support/app.ts'
import { openBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { signedIn } from '#support/sign-in.ts'
import { addressOf } from './address.ts'
import { openOnDesk } from './in-confidence.ts'
import { newLinks } from './new-links.ts'

const policy: Policy = Object.assign({}, ...Object.values(POLICIES))
const pages = Object.keys(policy).filter(route => route.startsWith('GET '))
const group = CAST.find(({ name }) => name === 'The Tuesday Table')!
/** Printed on paper, in the browser’s tab, or the same in every language. */
const PLAIN = /^\/(?:en|nb|de)(?:[/?#]|$)|^\/(?:assets|g|packs|lists)\/|^\/mark\.svg$|\/calendar\.ics/

it('whatever the page', async () => {
  const app = await openTestApp({ settings: { BASE_URL: 'http://localhost:3000' } })
  const karin = await signedIn(app, 'karin@intermediary.example')
  const around = { app, group, passkey: 'none', ...(await openOnDesk(app, group.id)) }
  const links = await newLinks({ app, group })
  const out: string[] = []
  let read = 0
  for (const route of pages) {
    const path = await addressOf(route, { ...around, links })
    if (!path.startsWith('/')) continue
    const browser = route.includes(':token') ? openBrowser(app) : karin
    const html = await browser.page(`/de${path}`)
    if (!html.includes('<html lang="de"')) continue
    read++
    for (const [, to = ''] of html.matchAll(/\s(?:href|action|formaction)="(\/[^"]*)"/g))
      if (!PLAIN.test(to)) out.push(`${route}: ${to}`)
  }
  expect(out).toEqual([])
  expect(read).toBeGreaterThan(80)
}, 60_000)
