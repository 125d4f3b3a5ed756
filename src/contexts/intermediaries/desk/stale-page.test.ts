/** Karin's page is older than the record, or shows less of it: nothing is done that she did not see, and nothing is lost. */
import { beforeEach, describe, expect, it } from 'vitest'
import { addConfirmation } from '#contexts/directory/freshness/confirmation.store.ts'
import { type DirectoryTables, FACTS, loadGroups } from '#contexts/directory/index.ts'
import { contactTasksOf } from '#contexts/directory/keeping/contact-task.store.ts'
import { addDoubt } from '#contexts/directory/keeping/doubt/doubt.store.ts'
import { newId } from '#platform/ids.ts'
import { openAppAlone, read, type TestApp } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { hiddenFields } from '#support/press.ts'
import { signedIn } from '#support/sign-in.ts'

const DAY = 86_400_000
const now = Date.parse('2026-11-12T12:00:00Z')
const confirmed = (daysAgo: number) =>
  FACTS.map(fact => ({ fact, by: 'group', how: 'email', at: now - daysAgo * DAY }) as const)
const life = { state: 'open', since: '2020-01-01', until: null, note: null } as const
const boots = {
  ...CAST[1]!,
  ...{
    name: 'Boots and Flasks',
    slug: 'boots-and-flasks',
    life,
    source: null,
    confirmations: confirmed(215),
  },
  contact: { phone: '01632 960144', email: 'boots@home.example', web: null },
  contactConsent: { phone: 'everyone', email: 'desk', until: now + 100 * DAY } as const,
}
const page = '/desk/groups/boots-and-flasks'

let app: TestApp
let karin: TestBrowser
const db = () => app.waymeet.database.withTables<DirectoryTables>()
const desk = async () => read(await karin.page('/desk'))
const task = async () => /<details[\s\S]*?<\/details>/.exec(await karin.page('/desk'))?.[0] ?? ''
const stillRight = async () => ({
  ...hiddenFields(/<form class="flow"[\s\S]*?<\/form>/.exec(await task())?.[0] ?? ''),
  did: 'still-right',
})
const look = () => karin.press('/desk/look', { group: boots.id })
const undo = async () =>
  hiddenFields(/<form[^>]*action="\/desk\/undo"[\s\S]*?<\/form>/.exec(await karin.page('/desk'))?.[0] ?? '')
const record = async () => (await loadGroups(db(), [boots.id]))[0]!
const word = () =>
  addConfirmation(db(), {
    ...{ id: newId(now), groupId: boots.id, facts: [...FACTS], by: 'group', how: 'email' },
    at: app.clock.now(),
  })

beforeEach(async () => {
  app = await openAppAlone({ groups: [boots], now })
  await app.waymeet.parts.intermediaries.beat()
  await app.work()
  karin = await signedIn(app, 'karin@desk.example')
  return () => app.close()
})

describe('an address that nobody sees', () => {
  it('is shown by a press, also where the number is public', async () => {
    const before = await karin.page(page)
    expect(before).not.toContain('boots@home.example')
    expect(before).toContain('action="/desk/look"')
    await look()
    expect(await karin.page(page)).toContain('boots@home.example')
  })

  it('is not said to be right unseen', async () => {
    const form = await stillRight()
    expect((await karin.press('/desk', { ...form, 'seen-contact': 'x' })).status).toBe(422)
    expect((await record()).confirmations).toHaveLength(FACTS.length)
    await look()
    expect((await karin.press('/desk', await stillRight())).status).toBe(303)
    expect((await record()).contactConsent?.until).toBeGreaterThan(now + 300 * DAY)
  })
})

describe('a page from before', () => {
  it('is told that nothing was kept, also where nothing is left to do about the group', async () => {
    await look()
    const form = await stillRight()
    await app.save([{ ...boots, joining: 'open', confirmations: confirmed(0) }])
    const answer = await karin.press('/desk', form)
    expect(answer.status).toBe(409)
    expect(read(await answer.text())).toContain('nothing was kept')
  })

  it('writes down the second number too, when she goes back and types it', async () => {
    const form = { group: boots.id, did: 'ask', key: crypto.randomUUID() }
    for (const reach of ['01632 960155', '01632 960166', '01632 960166'])
      await karin.press('/desk', { ...form, reach })
    const known = (await contactTasksOf(db(), [boots.id])).get(boots.id) ?? []
    expect(known.map(({ phone }) => phone)).toEqual(['01632 960155', '01632 960166'])
  })

  it('takes no change back that the group has said is right since', async () => {
    const path = `${page}/openness`
    await karin.press(path, {
      ...hiddenFields(await karin.page(path)),
      openness: 'full',
      until: '',
      note: '',
    })
    expect((await record()).life.state).toBe('paused')
    const form = hiddenFields(await karin.page(`${path}/mended`))
    await app.clock.passDays(0.01)
    await word()
    expect((await karin.press(`${path}/mended`, form)).status).toBe(409)
    expect((await record()).life.state).toBe('paused')
  })
})

describe('what was undone', () => {
  it('comes back to the desk at once, when a change was taken back', async () => {
    const path = `${page}/time-place`
    const id = boots.gatherings[0]!.id
    const once = `${path}/${id}/once`
    const date = new RegExp(`${once}/(\\d{4}-\\d\\d-\\d\\d)`).exec(await karin.page(once))?.[1]
    const cancelled = `${once}/${date}/cancelled`
    await karin.press(cancelled, hiddenFields(await karin.page(cancelled)))
    expect(await task()).not.toContain('Boots and Flasks')
    await karin.press(`${path}/mended`, hiddenFields(await karin.page(`${path}/mended`)))
    expect(await task()).toContain('Boots and Flasks')
  })

  it('leaves a reader’s words and the group’s consent as they were', async () => {
    const doubt = {
      id: newId(now),
      groupId: boots.id,
      fact: 'time-place',
      by: 'reader',
      at: now - DAY,
    } as const
    await addDoubt(db(), { ...doubt, words: 'The door was shut' })
    await look()
    await karin.press('/desk', await stillRight())
    expect(await desk()).not.toContain('The door was shut')
    await karin.press('/desk/undo', await undo())
    expect(await desk()).toContain('The door was shut')
    expect((await record()).contactConsent?.until).toBe(now + (400 - 215) * DAY)
  })
})

it('a reader’s word alone takes no group out of the results, and the desk says the true day', async () => {
  await app.save([{ ...boots, confirmations: confirmed(10) }])
  const doubt = { id: newId(now), groupId: boots.id, fact: 'openness', by: 'reader', at: now } as const
  await addDoubt(db(), { ...doubt, words: null })
  await app.clock.passDays(0.05)
  await app.waymeet.parts.intermediaries.beat()
  await app.work()
  expect(await desk()).toContain('On 14 June 2027 it leaves the ordinary results.')
})

describe('what nobody types', () => {
  it('is answered kindly at every address', async () => {
    for (const path of [
      '/desk/groups?name=%00',
      '/desk/groups/%00',
      '/desk/groups/%00/contact',
      '/groups/%00',
    ])
      expect((await karin.get(path)).status, path).toBeLessThan(500)
    const key = crypto.randomUUID()
    for (const [path, fields] of [
      ['/desk', { group: boots.id, did: 'ask', reach: '\0', key }],
      ['/desk', { group: boots.id, did: 'ask', reach: 'a\0@home.example', key }],
      ['/desk', { group: boots.id, did: 'still-right', 'seen-access': '\0', key }],
      ['/desk/look', { group: crypto.randomUUID() }],
      ['/desk/undo', { call: crypto.randomUUID(), merged: crypto.randomUUID() }],
      ['/desk/doubles', { one: boots.id, other: boots.id, keep: boots.id }],
      [`${page}/contact`, { phone: '\0', email: '\0', web: '\0', seen: '\0', key }],
    ] as const)
      expect((await karin.press(path, fields)).status, `${path} ${JSON.stringify(fields)}`).toBeLessThan(500)
  })
})
