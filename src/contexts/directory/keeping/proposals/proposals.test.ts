/** Amira knows the new hall. She says so without an account; Joan, for the group, decides; Karin at the desk where nobody of the group can. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, read, type TestApp } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { type Fields, fillIn, formOn, letterTo, post } from '#support/letter-to-contact.ts'
import { signedIn } from '#support/sign-in.ts'

const group = CAST.find(({ gatherings, contact }) => gatherings[0]?.place && contact.phone)!
const right = `/groups/${group.slug}/right`
const gathering = group.gatherings[0]!
const where = `${right}/time-place/${gathering.id}/where`
const FIELDS: Fields = { name: 'The Canary Rooms', building: 'other' }

/** @returns the address nobody else has */
async function propose(app: TestApp, more: Fields = {}, page = where): Promise<string> {
  const { status, location, html } = await fillIn(app, page, { ...FIELDS, ...more })
  expect(status, read(html)).toBe(303)
  return location!
}

/** The form with this button, pressed. */
async function press(app: TestApp, page: string, action: string, did: string, more: Fields = {}) {
  return post(app, action, { ...formWith(await app.page(page), did), did, ...more })
}

function formWith(html: string, did: string): Fields {
  const forms = html.match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? []
  const form = forms.find(one => one.includes(`value="${did}"`))
  expect(form, did).toBeDefined()
  return formOn(form!)
}

const idIn = (html: string): string => /\/proposals\/([0-9a-f-]{36})/.exec(html)![1]!

describe('what a reader says is right', () => {
  it('needs no account, changes nothing yet, and has a page with the difference, which nobody else finds', async () => {
    const app = await openTestApp({ groups: [group] })
    expect(await app.page(`/groups/${group.slug}/wrong`)).toContain(`href="${right}"`)
    const mine = await propose(app, { 'how-known': 'It says so on the door' })
    expect(mine).toMatch(/^\/proposed\/[\w-]{43}$/)
    const page = await app.page(mine)
    expect(read(page)).toContain('Nobody has decided yet')
    expect(page).toContain(`<del dir="auto">${gathering.place!.name}</del>`)
    expect(page).toContain('<ins dir="auto">The Canary Rooms</ins>')
    await app.waymeet.directory.changed(group.id)
    const open = await app.page(`/groups/${group.slug}`)
    expect(open).not.toContain('The Canary Rooms')
    expect(read(open)).toContain('A reader said on 12 November 2026 that this was wrong')
    expect((await app.request(`${mine.slice(0, -3)}AAA`)).status).toBe(404)
  })

  it('is taken by the group with one press, counts as its word, and can be undone that day', async () => {
    const app = await openTestApp({ groups: [group] })
    const mine = await propose(app)
    const letter = await letterTo(app, group, ['openness'])
    const html = await app.page(letter)
    const page = `${letter}/proposals/${idIn(html)}`
    await app.clock.passDays(0.001)
    const taken = await press(app, letter, page, 'take')
    expect(taken.status).toBe(303)
    await app.waymeet.directory.changed(group.id)
    expect(await app.page(`/groups/${group.slug}`)).toContain('The Canary Rooms')
    expect(read(await app.page(`/groups/${group.slug}`))).not.toContain('that this was wrong')
    expect(read(await app.page(mine))).toContain('Taken on 12 November 2026')
    expect((await press(app, page, page, 'again')).status).toBe(303)
    await app.waymeet.directory.changed(group.id)
    expect(await app.page(`/groups/${group.slug}`)).not.toContain('The Canary Rooms')
    expect(read(await app.page(mine))).toContain('Nobody has decided yet')
    await app.clock.passDays(0.001)
    expect((await press(app, page, page, 'as-we-say')).status).toBe(303)
    expect(read(await app.page(mine))).toContain('The group says that what stands there is right')
    await app.clock.passDays(1.1)
    expect(await app.page(page)).not.toContain('value="again"')
  })

  it('is seen to be done where the group changes it by itself, to the same or to something else', async () => {
    const app = await openTestApp({ groups: [group] })
    const [same, other] = [await propose(app), await propose(app, { name: 'Other Rooms' })]
    const letter = await letterTo(app, group)
    await fillIn(app, `${letter}/time-place/${gathering.id}/where`, FIELDS)
    expect(read(await app.page(same))).toContain('The record already says so since')
    expect(read(await app.page(other))).toContain('the group changed it, to something else')
  })

  it('can be taken back, and enough is enough after three in a week', async () => {
    const app = await openTestApp({ groups: [group] })
    const mine = await propose(app)
    await press(app, mine, mine, 'withdraw')
    expect(read(await app.page(mine))).toContain('Taken back on')
    await propose(app)
    await propose(app)
    expect(await propose(app)).toBe(`/groups/${group.slug}/wrong/sent`)
  })

  it('never says more than readers see: a withheld door or number stays, and is not asked about', async () => {
    const hidden = {
      ...group,
      contactConsent: { phone: 'desk', email: 'desk', until: null } as const,
      gatherings: [
        { ...gathering, place: { ...gathering.place!, street: 'Canary Street', shown: 'town' as const } },
      ],
    }
    const app = await openTestApp({ groups: [hidden] })
    expect(await app.page(where)).not.toMatch(/Canary Street|name="withheld"/)
    const form = await app.page(`${right}/contact`)
    expect(form).not.toContain(group.contact.phone)
    expect(form).not.toContain('phone-for')
    const mine = await propose(app, { web: 'https://new.example' }, `${right}/contact`)
    const letter = await letterTo(app, hidden)
    await press(app, letter, `${letter}/proposals/${idIn(await app.page(letter))}`, 'take')
    const { rows } = await app.waymeet.database.pool.query(
      'select phone, phone_for, web from directory.group',
    )
    expect(rows).toEqual([{ phone: group.contact.phone, phone_for: 'desk', web: 'https://new.example/' }])
    expect(await app.page(mine)).not.toContain(group.contact.phone)
  })
})

describe('messages about a proposal', () => {
  it('go by role, and never with a number or an address', async () => {
    const app = await openTestApp({ groups: [group] })
    const mine = await propose(app)
    const asked = await press(app, mine, mine, 'say', { words: 'Ring me on 07700 900123 please' })
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('Ring me on 07700 900123 please')
    const sent = await post(app, mine, {
      ...formWith(asked.html, 'say-without'),
      ...{ words: 'Ring me on 07700 900123 please', did: 'say-without' },
    })
    expect(sent.html).toContain('Ring me on … please')
    const letter = await letterTo(app, group)
    const page = `${letter}/proposals/${idIn(await app.page(letter))}`
    expect(read(await app.page(page))).toContain('Ring me on … please')
    await press(app, page, page, 'say', { words: 'Since when?' })
    expect(read(await app.page(mine))).toContain('Since when?')
    expect(await app.page(mine)).not.toContain('07700')
  })
})

describe('the desk', () => {
  let app: TestApp
  let karin: TestBrowser
  let mine: string
  const at = (path: string) => karin.page(path)
  beforeAll(async () => {
    app = await openTestApp({ groups: [group] })
    mine = await propose(app)
    karin = await signedIn(app, 'karin@intermediary.example')
  })

  it('sees it in its queue where nobody of the group can be asked, and takes it without the group’s word as unconfirmed', async () => {
    const desk = await at('/desk')
    expect(desk).toContain('<ins dir="auto">The Canary Rooms</ins>')
    const page = `/desk/proposals/${idIn(desk)}`
    const taken = await karin.press(page, { ...formWith(await at(page), 'take-alone'), did: 'take-alone' })
    expect(taken.status).toBe(303)
    await app.clock.passDays(0.01)
    await app.waymeet.directory.changed(group.id)
    const open = await app.page(`/groups/${group.slug}`)
    expect(open).toContain('The Canary Rooms')
    expect(read(open)).toContain('The contact point said on 12 November 2026 that this may be different')
    expect(read(await app.page(mine))).toContain('Taken on')
    await karin.press(page, { ...formWith(await at(page), 'again'), did: 'again' })
    const again = await karin.press(page, { ...formWith(await at(page), 'not-enough'), did: 'not-enough' })
    expect(again.status).toBe(303)
    expect(read(await app.page(mine))).toContain('There was not enough to go by')
  })

  it('proposes to the group what it has no word for, and the group can read all that was done', async () => {
    const from = `/desk/groups/${group.slug}/propose/contact`
    const sent = await karin.press(from, { ...formOn(await at(from)), phone: '0115 496 0000' })
    expect(sent.headers.get('location')).toMatch(/^\/desk\/proposals\//)
    const letter = await letterTo(app, group)
    expect(read(await app.page(letter))).toContain('The contact point thinks since')
    const history = read(await app.page(`${letter}/history`))
    for (const line of ['Changed', 'Change taken back', 'A proposal was not taken', 'A decision was undone'])
      expect(history).toContain(line)
    expect(history).toContain('Somebody at the contact point')
    expect(history).toContain('The Canary Rooms')
    expect(history).not.toMatch(/karin|0115 496/i)
    expect(read(await at(`/desk/groups/${group.slug}/history`))).toContain('A proposal was not taken')
  })
})
