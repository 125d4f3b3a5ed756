/** Karin sits at the desk for ten minutes a day. What she does is done where it stands, and can be undone. */
import { beforeEach, describe, expect, it } from 'vitest'
import { FACTS } from '#contexts/directory/index.ts'
import { raiseDoubt } from '#contexts/directory/keeping/doubt/raise-doubt.ts'
import { openAppAlone, read, type TestApp } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { hiddenFields, pressOn } from '#support/press.ts'
import { signedIn } from '#support/sign-in.ts'

const DAY = 86_400_000
const now = Date.parse('2026-11-12T12:00:00Z')
const confirmed = (daysAgo: number) =>
  FACTS.map(fact => ({ fact, by: 'group', how: 'email', at: now - daysAgo * DAY }) as const)
const contact = { phone: '01632 960144', email: null, web: null }
const life = { state: 'open', since: '2020-01-01', until: null, note: null } as const
const made = (n: number, name: string, slug: string, daysAgo: number) => ({
  ...CAST[n]!,
  ...{ name, slug, contact, life, source: null, confirmations: confirmed(daysAgo) },
})
const kettle = made(0, 'Evening Kettle', 'evening-kettle', 400)
const boots = made(1, 'Boots and Flasks', 'boots-and-flasks', 215)
const fresh = made(2, 'Small Shoes', 'small-shoes', 3)

let app: TestApp
let karin: TestBrowser
const desk = async () => read(await karin.page('/desk'))
/** The task about a group, as it stands in the page. */
const taskOf = (html: string, name: string): string =>
  html.match(/<details[\s\S]*?<\/details>/g)?.find(each => each.includes(name)) ?? ''
const press = async (name: string, fields: Record<string, string>) =>
  karin.press('/desk', {
    ...hiddenFields(/<form[\s\S]*?<\/form>/.exec(taskOf(await karin.page('/desk'), name))?.[0] ?? ''),
    ...fields,
  })

beforeEach(async () => {
  app = await openAppAlone({ groups: [kettle, boots, fresh], now })
  await app.waymeet.parts.intermediaries.beat()
  await app.work()
  karin = await signedIn(app, 'karin@desk.example')
  return () => app.close()
})

describe('the desk', () => {
  it('shows what needs a person, the nearest to a locked door first, and how many minutes it takes', async () => {
    const text = await desk()
    expect(text).toContain('2 things today, then you are done')
    expect(text.indexOf('Boots and Flasks')).toBeLessThan(text.indexOf('Evening Kettle'))
    expect(text).not.toContain('Small Shoes')
    expect(text).toContain('About 10 minutes left. Nothing done yet.')
  })

  it('holds the number to ring and the words to say', async () => {
    const task = read(taskOf(await karin.page('/desk'), 'Boots and Flasks'))
    expect(task).toContain('01632 960144')
    expect(task).toContain('I look after what people read about Boots and Flasks.')
    expect(task).toContain('Do you still meet like this?')
  })

  it('keeps the group’s word at one press, for every reader, and says what is left', async () => {
    expect((await press('Boots and Flasks', { did: 'still-right' })).status).toBe(303)
    await app.waymeet.directory.changed(boots.id)
    expect(read(await app.page('/groups/boots-and-flasks'))).toContain(
      'The group, by phone, 12 November 2026',
    )
    const text = await desk()
    expect(text).toContain('One thing today')
    expect(text).toContain('One done.')
    expect(text).toContain('the group said that it is right')
  })

  it('undoes it as if it had not been', async () => {
    const before = await app.page('/groups/boots-and-flasks')
    await press('Boots and Flasks', { did: 'still-right' })
    const undo = /<form[^>]*action="\/desk\/undo"[\s\S]*?<\/form>/.exec(await karin.page('/desk'))![0]
    expect((await karin.press('/desk/undo', hiddenFields(undo))).status).toBe(303)
    await app.waymeet.directory.changed(boots.id)
    expect(read(await app.page('/groups/boots-and-flasks'))).toBe(read(before))
    expect(await desk()).toContain('2 things today')
  })

  it('keeps no word about what somebody changed meanwhile, and shows what it says now', async () => {
    const fields = hiddenFields(
      /<form[\s\S]*?<\/form>/.exec(taskOf(await karin.page('/desk'), 'Boots and Flasks'))![0],
    )
    await app.save([{ ...boots, contact: { ...contact, phone: '01632 960199' } }])
    const answer = await karin.press('/desk', { ...fields, did: 'still-right' })
    expect(answer.status).toBe(409)
    const text = read(await answer.text())
    expect(text).toContain('nothing was kept')
    expect(text).toContain('01632 960199')
  })

  it('leaves a group in peace for four days when nobody answers, and counts a press sent twice once', async () => {
    const fields = hiddenFields(
      /<form[\s\S]*?<\/form>/.exec(taskOf(await karin.page('/desk'), 'Boots and Flasks'))![0],
    )
    await karin.press('/desk', { ...fields, did: 'no-answer' })
    await karin.press('/desk', { ...fields, did: 'no-answer' })
    expect(await desk()).toContain('One done.')
    expect(taskOf(await karin.page('/desk'), 'Boots and Flasks')).toBe('')
    await app.clock.passDays(4)
    await app.work()
    await signedIn(app, 'karin@desk.example', karin)
    expect(taskOf(await karin.page('/desk'), 'Boots and Flasks')).not.toBe('')
  })

  it('asks somebody else by letter, who becomes a contact only by agreeing', async () => {
    expect((await press('Boots and Flasks', { did: 'ask', reach: 'joan@home.example' })).status).toBe(303)
    await app.work()
    expect(app.letters().map(({ to }) => to)).toContain('joan@home.example')
    expect(read(await karin.page('/desk/groups/boots-and-flasks'))).toContain('Nobody is asked by letter.')
  })

  it('writes down the number of somebody who agreed on the phone, to be rung next time', async () => {
    await press('Boots and Flasks', { did: 'ask', reach: '01632 960155' })
    const page = '/desk/groups/boots-and-flasks'
    expect(await karin.page(page)).not.toContain('960155')
    await karin.press('/desk/look', { group: boots.id, back: page })
    expect(read(await karin.page(page))).toContain('01632 960155 Agreed to be rung by us.')
    const public_ = await app.page('/groups/boots-and-flasks')
    expect(public_).not.toContain('960155')
  })

  it('says kindly what is no address, and keeps what was typed', async () => {
    const answer = await press('Boots and Flasks', { did: 'ask', reach: 'Joan next door' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('value="Joan next door"')
    expect(read(html)).toContain('This is neither an e-mail address nor a telephone number.')
  })

  it('puts a fact right on the phone, and that counts as said by the group', async () => {
    const path = '/desk/groups/boots-and-flasks/contact'
    const mandate = '/desk/groups/boots-and-flasks/mandate'
    const leave = { do: 'give', as: 'contact', how: 'phone' }
    await karin.press(mandate, { ...hiddenFields(await karin.page(mandate)), ...leave })
    const form = hiddenFields(await karin.page(path))
    const kept = await karin.press(path, {
      ...form,
      ...{ phone: '01632 960177', email: '', web: '' },
      ...{ 'phone-for': 'everyone', 'email-for': 'everyone' },
    })
    expect(kept.headers.get('location')).toBe(`${path}/mended`)
    await app.waymeet.directory.changed(boots.id)
    expect(await app.page('/groups/boots-and-flasks')).toContain('960177')
    expect(await desk()).toContain('put right, as the group said')
    const back = await karin.press(`${path}/mended`, hiddenFields(await karin.page(`${path}/mended`)))
    expect(back.headers.get('location')).toBe('/desk/groups/boots-and-flasks')
  })

  it('pauses a group, or ends one with dignity, through the same questions the group itself is asked', async () => {
    const page = read(await karin.page('/desk/groups/boots-and-flasks/openness'))
    expect(page).toContain('ended')
  })

  it('finds a group by its name when somebody rings', async () => {
    const text = await karin.page('/desk/groups?name=FLASKS')
    expect(text).toContain('href="/desk/groups/boots-and-flasks"')
    expect(read(await karin.page('/desk/groups?name=nothing'))).toContain('No group of that name is here.')
    const near = await karin.page('/desk/groups?name=bots+and+flaskes')
    expect(read(near)).toContain('These are called nearly so:')
    expect(near).toContain('href="/desk/groups/boots-and-flasks"')
  })
})

describe('what somebody says in the meantime', () => {
  const doubt = () =>
    raiseDoubt(
      app.waymeet.database,
      { groupId: fresh.id, fact: 'time-place', words: 'The door was shut', key: crypto.randomUUID() },
      app.clock,
    )

  it('stands on the desk at once, although the needs were written down before', async () => {
    await doubt()
    expect(await desk()).toContain('The door was shut')
  })

  it('is worked out for that group alone within the minute', async () => {
    await doubt()
    app.waymeet.parts.intermediaries.changed(fresh.id)
    await app.waymeet.parts.intermediaries.beat()
    await app.work()
    const { rows } = await app.waymeet.database.pool.query(
      'select kind from intermediaries.need where group_id = $1',
      [fresh.id],
    )
    expect(rows).toEqual([{ kind: 'find-contact' }])
  })
})

describe('whoever does not work here', () => {
  it('is asked to sign in before a page, and comes back to it', async () => {
    const answer = await app.request('/desk/groups/boots-and-flasks')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fdesk%2Fgroups%2Fboots-and-flasks')
  })

  it('does nothing by a press', async () => {
    const fields = { group: boots.id, did: 'no-answer', key: crypto.randomUUID() }
    expect((await pressOn(app, '/desk', fields)).headers.get('location')).toContain('/sign-in?next=')
    const path = '/desk/groups/boots-and-flasks/contact'
    expect((await pressOn(app, path, { phone: '1' })).headers.get('location')).toContain('/sign-in?next=')
    expect(await desk()).toContain('Nothing done yet.')
  })
})
