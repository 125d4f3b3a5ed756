/**
 * Every address of the running product, asked and pressed by everybody who can come to it: what the tables say is what
 * happens, no opening changes anything, and no press of somebody who may not.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '#app/commands/commands.ts'
import { createApp } from '#app/create-app.ts'
import { POLICIES } from '#app/policy.ts'
import { answerTo, type Permission, type Policy } from '#contexts/identity/index.ts'
import { openTestApp, type TestApp } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { openBrowser } from '#support/browser.ts'
import { builtFiles } from '#support/built-files.ts'
import { CAST } from '#support/cast.ts'
import { letterTo } from '#support/letter-to-contact.ts'
import { signedIn } from '#support/sign-in.ts'
import { addressOf, sentTo } from './address.ts'
import { everyRow } from './every-row.ts'
import { openOnDesk } from './in-confidence.ts'
import { newLinks } from './new-links.ts'
import { NO_LINKS, openPeople, type People, tokenIn } from './people.ts'
import { permissionsDocument } from './permissions-document.ts'
import { ROLE_NAMES, ROLES, type RoleName } from './role.ts'

const policy: Policy = Object.assign({}, ...Object.values(POLICIES))
const rows = Object.entries(policy) as [string, Permission][]
const group = CAST.find(({ name }) => name === 'The Tuesday Table')!
const theirs = CAST.find(({ name }) => name === 'Half a Bed')!

/** Nobody else, ever: a professional or a house that hosts a group is not among them (M32, M60). */
const OVER_A_RECORD = [
  'who holds a letter to a contact of this group',
  'who holds the letter that asks them to be a contact of this group',
  'who holds the letter that says that their task went to somebody else',
  'who holds the letter that says that their group was taken out',
  'who holds the letter that says that the desk may act for this group',
  'who holds the task intermediary-worker',
]

/** What is told in confidence has a page of its own, and changes no record. */
const IN_CONFIDENCE =
  /\/(concern|hear|barrier|proposed|my-question|welcome|held|introduction|word-back|agency|offering|put-up)\//

let app: TestApp
let people: People
let served: ReturnType<typeof createApp>
let onDesk: { concern: string; barrier: string }
beforeAll(async () => {
  app = await openTestApp({ settings: { BASE_URL: 'http://localhost:3000' } })
  people = await openPeople(app, theirs)
  onDesk = await openOnDesk(app, group.id)
  served = createApp(app.waymeet, await builtFiles())
})

const around = () => ({ app, group, passkey: people.passkey, ...onDesk })

const expected = (permission: Permission, role: RoleName) => answerTo(permission, ROLES[role].asked, true)

/** What happened, in the words of the tables; anything that is neither a way in nor a way out is said as it came. */
function whatHappened({ status, headers }: Response): string {
  if (status === 404) return 'refused'
  if (headers.get('location')?.startsWith('/sign-in?next=')) return 'sign-in'
  // Whoever is told that it is enough for this week was heard as well.
  return [200, 204, 303, 302, 409, 422, 429].includes(status) ? 'welcome' : String(status)
}

/** The drawer of letters is for this machine alone, and sees that by the line it is asked on. */
const HERE = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
async function open(browser: TestBrowser, route: string, path: string): Promise<Response> {
  return route.includes('/dev/mail') ? served.request(path, {}, HERE) : browser.get(path)
}

describe('the tables', () => {
  it('name every route of the running product, and no other', () => {
    const routes = served.routes.filter(({ method }) => method !== 'ALL')
    const names = new Set(routes.map(({ method, path }) => `${method} ${path}`))
    expect([...names].sort()).toEqual(rows.map(([route]) => route).sort())
  })

  it('let nobody reach a group’s record but who holds its letters and the desk', () => {
    const may = rows.filter(([, { reaches }]) => reaches === 'record').flatMap(([, { may }]) => may)
    expect(may.length).toBeGreaterThan(0)
    for (const { says } of may) expect(OVER_A_RECORD).toContain(says)
    for (const role of ['visitor', 'other contact', 'released', 'professional', 'host'] as const)
      expect(may.filter(question => question.holds(ROLES[role].asked))).toEqual([])
  })

  it('ask again only where there is a page to come back to', () => {
    for (const [route, { fresh }] of rows)
      if (fresh) expect(policy).toHaveProperty([`GET ${route.split(' ')[1]}`])
  })

  it('are what docs/permissions.md says', async () => {
    // `npm test -- tests/permissions -u` writes it anew.
    const written = permissionsDocument(POLICIES, commands)
    await expect(written).toMatchFileSnapshot('../../docs/permissions.md')
  })
})

describe('everybody, at every address', () => {
  it('opens what the tables say, and nothing is changed by it', async () => {
    const real = await newLinks({ app, group })
    const before = await everyRow(app.waymeet.database)
    const opened: Record<string, string> = {}
    const said: Record<string, string> = {}
    for (const role of ROLE_NAMES)
      for (const [route, permission] of rows.filter(([route]) => route.startsWith('GET '))) {
        const path = await addressOf(route, { ...around(), links: people.linksOf(role, real) })
        opened[`${role}: ${route}`] = whatHappened(await open(people.browserOf(role), route, path))
        said[`${role}: ${route}`] = expected(permission, role)
      }
    expect(opened).toEqual(said)
    expect(await everyRow(app.waymeet.database)).toEqual(before)
  })

  it('presses in vain where the tables say no, with all that a contact would send', async () => {
    const real = await newLinks({ app, group })
    const before = await everyRow(app.waymeet.database)
    for (const role of ROLE_NAMES)
      for (const [route, permission] of rows.filter(([route]) => route.startsWith('POST '))) {
        const answer = expected(permission, role)
        if (answer === 'welcome') continue
        const page = await people
          .browserOf('worker')
          .page(await addressOf(route, { ...around(), links: real }))
        const path = await addressOf(route, { ...around(), links: people.linksOf(role, real) })
        const pressed = await people.browserOf(role).press(path, sentTo(route, page))
        expect(`${role}: ${route}: ${whatHappened(pressed)}`).toBe(`${role}: ${route}: ${answer}`)
      }
    expect(await everyRow(app.waymeet.database)).toEqual(before)
  }, 60_000)

  it('presses where the tables say yes, and is heard', async () => {
    let karin: TestBrowser | null = null
    // One letter box gets twenty codes a day and no more.
    let signIns = 0
    // Whoever takes a group out leaves nothing to press: `keeping/leave` tries that.
    const isLast = (route: string) => route.endsWith('/take-out')
    const posts = rows.filter(([route]) => route.startsWith('POST '))
    const pressed = posts.filter(([route]) => !isLast(route))
    for (const role of ROLE_NAMES)
      for (const [route, permission] of pressed) {
        if (expected(permission, role) !== 'welcome') continue
        const links = route.includes(':token') ? await newLinks({ app, group }) : NO_LINKS
        // Signing out and the like end what the next press would need.
        const who = route.includes('/passkeys/:id') ? 'karin' : `karin.${++signIns}`
        karin ??= role === 'worker' ? await signedIn(app, `${who}@intermediary.example`) : null
        const browser = karin ?? people.browserOf(role)
        const path = await addressOf(route, { ...around(), links })
        const pressed = await browser.press(path, sentTo(route, await browser.page(path)))
        if (role !== 'worker' || !route.includes(' /desk')) karin = null
        expect(`${role}: ${route}: ${whatHappened(pressed)}`).toBe(`${role}: ${route}: welcome`)
      }
  }, 60_000)
})

describe('what belongs to somebody else', () => {
  it('is not reached by a contact of another group with her own link, whatever she puts into the address', async () => {
    const own = tokenIn(await letterTo(app, theirs))
    for (const [route, { reaches }] of rows.filter(
      ([route]) => route.startsWith('GET ') && route.includes(':token'),
    )) {
      expect(reaches).toBe(IN_CONFIDENCE.test(route) ? 'own words' : 'record')
      const told = {
        mandate: own,
        concern: own,
        hear: own,
        proposed: own,
        question: own,
        welcome: own,
        putUp: own,
        held: own,
        draft: own,
        agency: own,
        offering: own,
      }
      const links = { answer: own, agree: own, handed: own, back: own, ...told }
      const answer = await openBrowser(app).get(await addressOf(route, { ...around(), links }))
      const html = await answer.text()
      expect(html).not.toContain(group.name)
      if (route.includes(':gathering') || route.includes('/agree/'))
        expect([route, answer.status]).toEqual([route, 404])
    }
  })
})
