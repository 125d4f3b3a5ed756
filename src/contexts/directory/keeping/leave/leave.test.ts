/** Joan takes her group along, and away; Tomás may bring it back; no list does. */
import { describe, expect, it } from 'vitest'
import { newId } from '#platform/ids.ts'
import { openTestApp, read, type TestApp } from '#support/app.ts'
import { CAST, called } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { fillIn, formOn, letterTo, post } from '#support/letter-to-contact.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addContactTask } from '../contact-task.store.ts'
import { addDoubt } from '../doubt/doubt.store.ts'

const kettle = called('Evening Kettle')
const DAY = 86_400_000
const NAME = kettle.name

async function joansApp() {
  const app = await openTestApp({ groups: CAST })
  const link = await letterTo(app, kettle)
  return { app, link }
}

async function tomasToo(app: TestApp) {
  const now = app.clock.now()
  const id = newId(now)
  await addContactTask(app.waymeet.database.withTables<DirectoryTables>(), {
    ...{ id, groupId: kettle.id, email: 'tomas@home.example', phone: null, language: 'en' },
    ...{ agreedHow: 'email', agreedAt: now, endsAt: now + 400 * DAY, unreachableSince: null },
  })
  return id
}

const kept = async (app: TestApp) => (await everythingKept(app.waymeet.database)).join('\n')
const heard = (app: TestApp) => app.waymeet.directory.changed(kettle.id)

describe('taking the group out', () => {
  it('is asked about first: the page says what happens, and opening it changes nothing', async () => {
    const { app, link } = await joansApp()
    expect(read(await app.page(link))).toContain('Take this group out of the directory')
    const page = read(await app.page(`${link}/take-out`))
    expect(page).toMatch(/It leaves every page, search, calendar.*cannot be brought back/)
    expect((await app.request(`/groups/${kettle.slug}`)).status).toBe(200)
  })

  it('by one press it is gone everywhere at once; printed codes say so kindly, without its name', async () => {
    const { app, link } = await joansApp()
    const out = await fillIn(app, `${link}/take-out`, {})
    expect(read(out.html)).toContain('Your group is out of the directory')
    await heard(app)
    for (const path of [`/groups/${kettle.slug}`, `/g/${kettle.code}`]) {
      const answer = await app.request(path)
      expect(answer.status).toBe(410)
      const html = await answer.text()
      expect(read(html)).toContain('This group has taken its entry out')
      expect(html).not.toContain(NAME)
      expect(html).toContain('/urgent-help')
    }
    expect((await app.request(`/groups/${kettle.slug}`, { json: true })).status).toBe(410)
    expect((await app.request(`/groups/${kettle.slug}/calendar.ics`)).status).toBe(410)
    const found = await app.page(`/find?q=${encodeURIComponent(NAME)}`)
    expect(found).not.toContain(kettle.slug)
    expect(await kept(app)).not.toContain(NAME)
  })

  it('a press sent twice, or with a link that is used up, does nothing more', async () => {
    const { app, link } = await joansApp()
    const form = formOn(await app.page(`${link}/take-out`))
    for (const _ of [1, 2]) expect((await post(app, `${link}/take-out`, form)).status).toBe(200)
    expect((await app.request(link)).status).toBe(404)
    const { rows } = await app.waymeet.database.pool.query('select held from directory.removed_group')
    expect(rows).toEqual([{ held: null }])
  })

  it('without its key it asks again, and from another site nothing happens', async () => {
    const { app, link } = await joansApp()
    expect((await post(app, `${link}/take-out`, {})).status).toBe(422)
    const foreign = await app.request(`${link}/take-out`, {
      method: 'POST',
      body: new URLSearchParams(formOn(await app.page(`${link}/take-out`))),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    })
    expect(foreign.status).toBe(404)
    expect((await app.request(`/groups/${kettle.slug}`)).status).toBe(200)
  })
})

describe('where there is another contact', () => {
  it('Tomás hears of it by letter and brings it back: as it was, but for what was erased', async () => {
    const { app, link } = await joansApp()
    await tomasToo(app)
    const db = app.waymeet.database.withTables<DirectoryTables>()
    const doubt = {
      id: newId(0),
      groupId: kettle.id,
      fact: 'access',
      words: 'Four steps',
      by: 'reader',
    } as const
    await addDoubt(db, { ...doubt, at: app.clock.now() })
    await fillIn(app, `${link}/take-out`, {})
    const now = await kept(app)
    for (const gone of ['joan.', 'Four steps', kettle.contact.phone, kettle.contact.email].filter(Boolean))
      expect(now).not.toContain(gone)
    await app.clock.passDays(0.9)
    await app.work()
    const [letter] = app.letters()
    expect(letter!.to).toBe('tomas@home.example')
    expect(letter!.text).not.toContain(NAME)
    const path = letter!.text.match(/\/taken-out\/[\w-]{43}/)![0]
    expect(read(await app.page(path))).toContain('Bring the group back?')
    for (const _ of [1, 2]) {
      const back = await post(app, path, {})
      expect(back.status).toBe(303)
      expect(read(back.html)).toContain('How people reach you')
    }
    await heard(app)
    const html = await app.page(`/groups/${kettle.slug}`)
    expect(html).toContain(NAME)
    expect((await app.request(`/g/${kettle.code}`)).status).toBe(302)
    expect((await app.request(path)).status).toBe(303)
  })

  it('his older letter leads there too, and no other letter does', async () => {
    const { app, link } = await joansApp()
    const his = await letterTo(app, kettle, ['contact'], 'tomas@home.example')
    await fillIn(app, `${link}/take-out`, {})
    const answer = await app.request(his)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/taken-out\//),
    ])
    expect(read(await app.page(answer.headers.get('location')!))).toContain('Bring the group back?')
    expect((await app.request(link)).status).toBe(404)
  })

  it('after seven days nothing is left to bring back', async () => {
    const { app, link } = await joansApp()
    await tomasToo(app)
    await fillIn(app, `${link}/take-out`, {})
    await app.clock.passDays(0.9)
    await app.work()
    const path = app.letters()[0]!.text.match(/\/taken-out\/[\w-]{43}/)![0]
    await app.clock.passDays(6.2)
    await app.clock.passDays(0.05)
    await app.work()
    expect((await app.request(path)).status).toBe(404)
    const left = await kept(app)
    expect(left).not.toContain('tomas@home.example')
    expect(left).not.toContain(NAME)
    expect((await app.request(`/groups/${kettle.slug}`)).status).toBe(410)
  })
})
