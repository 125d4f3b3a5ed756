/** Every address that can be pressed, by whoever may, with what no page of ours sends: an answer, at once, and nobody else's rows. */
import { beforeAll, expect, it } from 'vitest'
import { POLICIES } from '#app/policy.ts'
import type { Policy } from '#contexts/identity/index.ts'
import { openTestApp, type TestApp } from '#support/app.ts'
import { openBrowser, type TestBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { letterTo } from '#support/letter-to-contact.ts'
import { signedIn } from '#support/sign-in.ts'
import { addressOf, proposalAbout, sentTo } from './address.ts'
import { type HostileForm, hostileForms } from './hostile-form.ts'
import { openOnDesk } from './in-confidence.ts'
import { newLinks } from './new-links.ts'
import { tokenIn } from './people.ts'
import { rowsOf } from './rows-of.ts'

const policy: Policy = Object.assign({}, ...Object.values(POLICIES))
const posts = Object.keys(policy).filter(route => route.startsWith('POST '))
const group = CAST.find(({ name }) => name === 'The Tuesday Table')!
const theirs = CAST.find(({ name }) => name === 'Half a Bed')!
/** Fields of forms that stand on another page than the one they are sent to. */
const ELSEWHERE = 'key seen did do fact group one keep merged other outcome until words reach call'.split(' ')
/** Milliseconds: a form that takes as long keeps every other reader waiting. */
const AT_ONCE = 2_000

let app: TestApp
let karin: TestBrowser
beforeAll(async () => {
  app = await openTestApp({ settings: { BASE_URL: 'http://localhost:3000' } })
  karin = await signedIn(app, 'karin@intermediary.example')
})

async function press(browser: TestBrowser, path: string, { body, type }: HostileForm): Promise<string> {
  const began = performance.now()
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { 'sec-fetch-site': 'same-origin', cookie, ...(type && { 'content-type': type }) }
  const { status } = await app.request(path, { method: 'POST', body: Buffer.from(body), headers })
  if (status >= 500) return String(status)
  return performance.now() - began > AT_ONCE ? 'late' : ''
}

const namesOn = (html: string): string[] =>
  [...html.matchAll(/<(?:input|textarea|select|button)[^>]* name="([^"]+)"/g)].map(([, name = '']) => name)

it('answers every hostile form at once and without a fault, and touches nothing of another group', async () => {
  const around = { app, group, passkey: 'none', ...(await openOnDesk(app, group.id)) }
  await openOnDesk(app, theirs.id)
  const ourProposal = await proposalAbout({ app, group })
  const theirProposal = await proposalAbout({ app, group: theirs })
  const theirToken = tokenIn(await letterTo(app, theirs))
  const ids = [theirs.id, theirs.gatherings[0]!.id, theirProposal, theirToken]
  const before = await rowsOf(app.waymeet.database, theirs.id)
  const faults: string[] = []
  // Whoever signs out leaves nothing to press; whoever takes a group out neither, and does so with a key alone.
  const last = (route: string) => Number(/sign-|account/.test(route))
  const isPressed = (route: string, { body }: HostileForm) =>
    !route.endsWith('/take-out') || !/key=[0-9a-f]{8}-/.test(body)
  for (const route of posts.sort((a, b) => last(a) - last(b))) {
    const links = await newLinks({ app, group })
    const browser = route.includes(':token') ? openBrowser(app) : karin
    const path = await addressOf(route, { ...around, links })
    const page = await browser.page(path)
    const sent = sentTo(route, page)
    const shown = [...new Set([...namesOn(page), ...Object.keys(sent)])].filter(name => name !== 'key')
    const names = [...new Set([...shown, ...ELSEWHERE])]
    // The desk asks by the same questions, and whoever sits there keeps nobody waiting on purpose.
    const long = route.includes(' /desk') ? [] : shown
    for (const form of hostileForms(sent, names, long, ids).filter(one => isPressed(route, one))) {
      const fault = await press(browser, path, form)
      if (fault) faults.push(`${route}: ${form.says}: ${fault}`)
    }
    const whole: HostileForm = { says: 'theirs', body: new URLSearchParams(sent).toString() }
    const type = 'application/x-www-form-urlencoded'
    // The address of ours with what is theirs in it.
    const crossed = [
      path.replace(group.gatherings[0]!.id, theirs.gatherings[0]!.id),
      path.replace(ourProposal, theirProposal),
      ...['%00', '%ff'].map(odd => path.replace(/[^/]+$/, odd)),
    ].filter(each => each !== path && isPressed(route, whole))
    for (const other of crossed) {
      const fault = await press(browser, other, { ...whole, type })
      if (fault) faults.push(`${route} at ${other}: ${fault}`)
    }
  }
  expect(faults).toEqual([])
  expect(app.log.filter(line => line.includes('http.failed'))).toEqual([])
  expect(await rowsOf(app.waymeet.database, theirs.id)).toEqual(before)
}, 60_000)
