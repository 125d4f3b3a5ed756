/** Joan puts a fact of her group right from a letter, and takes it back when she slipped. */
import { beforeEach, describe, expect, it } from 'vitest'
import { readLink } from '#platform/links/signed-link.ts'
import { openTestApp, read } from '#support/app.ts'
import { CAST, called } from '#support/cast.ts'
import { fillIn, formOn, letterTo, post, pressOn } from '#support/letter-to-contact.ts'
import { loadGroups } from '../../groups/group.store.ts'
import type { Group } from '../../groups/group.ts'
import type { DirectoryTables } from '../../tables.ts'
import { letterOccasion } from '../answer-ask.ts'
import { ANSWER_LINK } from '../answer-url.ts'
import { markOf } from './fact-part.ts'
import { mendFact } from './mend-fact.ts'
import { takeBack } from './take-back.ts'

const table = called('The Tuesday Table')
const app = await openTestApp({ groups: CAST })
let link: string

beforeEach(async () => {
  await app.save([table])
  link = await letterTo(app, table)
})

async function record(): Promise<Group> {
  const [group] = await loadGroups(app.waymeet.database.withTables<DirectoryTables>(), [table.id])
  return group!
}
/** As everybody sees it, once the directory has noticed. */
async function shown(): Promise<string> {
  await app.waymeet.directory.changed(table.id)
  return read(await app.page(`/groups/${table.slug}`))
}

describe('whether new people can come', () => {
  const path = () => `${link}/openness`

  it('is one form, filled in with how it stands, and opening it changes nothing', async () => {
    const before = await record()
    const html = await app.page(path())
    expect(formOn(html)).toMatchObject({ openness: 'come', until: '', note: '' })
    expect(await record()).toEqual(before)
  })

  it('full until a day: the life, the way in and the newcomers’ answer say the same', async () => {
    const sent = await fillIn(app, path(), { openness: 'full', until: '2027-01-12', note: 'Twelve chairs.' })
    expect(sent.status).toBe(303)
    const { life, joining, happens } = await record()
    expect(life).toEqual({
      state: 'paused',
      since: '2026-11-12',
      until: '2027-01-12',
      note: 'Twelve chairs.',
    })
    expect([joining, happens.newcomersNow]).toEqual(['open', 'no'])
    const page = await shown()
    expect(page).toContain('No newcomers for now Until 12 January 2027 Twelve chairs.')
    expect(page.split('Groups you can go to now')[0]).not.toContain('Just come')
  })

  it('full without a day, then open again: nothing of the pause is left', async () => {
    await fillIn(app, path(), { openness: 'full' })
    await app.clock.passDays(2)
    await fillIn(app, path(), { openness: 'come', until: '2027-01-12' })
    const { life, joining, happens } = await record()
    expect(life).toEqual({ state: 'open', since: '2026-11-14', until: null, note: null })
    expect([joining, happens.newcomersNow]).toEqual(['open', 'yes'])
    expect(await shown()).toContain('Just come')
  })

  it('ask first is said in one way on the page', async () => {
    await fillIn(app, path(), { openness: 'ask' })
    const page = await shown()
    expect(page).not.toContain('Just come')
    expect(page).toMatch(/Ring|ask/i)
  })

  it('a day in words will do, one that has passed will not, and what she typed stays', async () => {
    const wrong = await fillIn(app, path(), { openness: 'resting', until: '2026-11-01', note: 'Back soon' })
    expect(wrong.status).toBe(422)
    expect(formOn(wrong.html)).toMatchObject({ openness: 'resting', until: '2026-11-01', note: 'Back soon' })
    const right = await post(app, path(), { ...formOn(wrong.html), until: '1 March 2027' })
    expect(right.status).toBe(303)
    expect((await record()).life).toMatchObject({ state: 'resting', until: '2027-03-01' })
  })

  it('the end of the group is shown before it is said, and is said with a way back', async () => {
    const look = await fillIn(app, path(), { openness: 'ended', note: 'Thank you all.' })
    expect(look.status).toBe(200)
    expect(read(look.html)).toMatch(
      /Your page stays at its address.*groups they can go to now.*way back is open/,
    )
    expect((await record()).life.state).toBe('open')
    const done = await pressOn(app, path(), look.html)
    expect(done.status).toBe(303)
    expect(await shown()).toMatch(/This group has ended.*Thank you all\..*Groups you can go to now/)
    expect(read(done.html)).toContain('Take it back')
    await pressOn(app, `${link}/openness/mended`, done.html)
    expect(await shown()).not.toContain('This group has ended')
  })
})

describe('how people reach the group', () => {
  const path = () => `${link}/contact`

  it('says that everybody sees it, and what she takes out is gone', async () => {
    expect(read(await app.page(path()))).toContain('You say for each who may see it')
    const sent = await fillIn(app, path(), {
      phone: '',
      email: 'table@group.EXAMPLE',
      web: 'www.table.example',
    })
    expect(sent.status).toBe(303)
    expect((await record()).contact).toEqual({
      phone: null,
      email: 'table@group.example',
      web: 'https://www.table.example/',
    })
    expect(await shown()).not.toContain(table.contact.phone!)
  })

  it.each([
    ['phone', 'ask Maureen'],
    ['email', 'a@b.example, c@d.example'],
    ['web', 'javascript:alert(1)'],
  ])('%s “%s” is asked for once more, kindly, and nothing is kept', async (part, typed) => {
    const sent = await fillIn(app, path(), { [part]: typed })
    expect(sent.status).toBe(422)
    expect(formOn(sent.html)[part]).toBe(typed)
    expect(read(sent.html)).toContain('One thing needs another look. Nothing you wrote is lost.')
    expect((await record()).contact).toEqual(table.contact)
  })
})

describe('how one gets into the building', () => {
  it('is said fact by fact, and “not known” takes back what was said', async () => {
    const sent = await fillIn(app, `${link}/access`, {
      'hearing-loop-0': 'yes',
      'near-bus-0': 'unknown',
      'note-0': 'The lift is behind the stairs.',
    })
    expect(sent.status).toBe(303)
    expect((await record()).gatherings[0]!.place).toMatchObject({
      access: { 'step-free': 'no', 'hearing-loop': 'yes' },
      accessNote: 'The lift is behind the stairs.',
    })
  })
})

describe('what Joan puts right', () => {
  const path = () => `${link}/contact`
  const full = { phone: '01632 960 999' }

  it('counts as confirmed by the group at that moment, and is asked about no more', async () => {
    await fillIn(app, path(), full)
    const word = (await record()).confirmations.filter(({ fact }) => fact === 'contact')
    expect(word).toContainEqual({ fact: 'contact', by: 'group', how: 'email', at: app.clock.now() })
    const page = await app.page(link)
    expect(page.match(/Still right/g)).toHaveLength(3)
    expect(page).toContain(`${link}/contact/mended`)
  })

  it('counts once, however often the form is sent', async () => {
    const fields = { ...formOn(await app.page(path())), ...full }
    const answers = await Promise.all([1, 2, 3].map(() => post(app, path(), fields)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    const at = app.clock.now()
    const words = (await record()).confirmations.filter(each => each.fact === 'contact' && each.at === at)
    expect(words).toHaveLength(1)
  })

  it('is not kept over what somebody else wrote meanwhile: she is told, and may send it again', async () => {
    const fields = { ...formOn(await app.page(path())), ...full }
    const group = await record()
    await app.save([{ ...group, contact: { ...group.contact, phone: '01632 960 111' } }])
    const sent = await post(app, path(), fields)
    expect(sent.status).toBe(409)
    expect(read(sent.html)).toContain('01632 960 111')
    expect(formOn(sent.html).phone).toBe(full.phone)
    expect((await record()).contact.phone).toBe('01632 960 111')
    expect((await pressOn(app, path(), sent.html)).status).toBe(303)
    expect((await record()).contact.phone).toBe(full.phone)
  })

  it('can be taken back as long as nobody changed it since, and is then asked about again', async () => {
    const before = await record()
    const sent = await fillIn(app, path(), full)
    const back = await pressOn(app, `${link}/contact/mended`, sent.html)
    expect(back.status).toBe(303)
    const after = await record()
    expect(after.contact).toEqual(before.contact)
    expect(after.confirmations).toEqual(expect.arrayContaining(before.confirmations))
    expect(after.confirmations).toHaveLength(before.confirmations.length)
    expect((await app.page(link)).match(/Still right/g)).toHaveLength(4)
  })

  it('leaves no word of hers behind when it is taken back, however slowly the clock was read', async () => {
    const before = await record()
    let at = app.clock.now()
    const ticking = { now: () => ++at }
    const askId = readLink(app.waymeet.post.linkKey, ANSWER_LINK, link.split('/').at(-1)!)!
    const occasion = letterOccasion(askId, ticking)
    const change = { occasion, fact: 'contact', key: crypto.randomUUID() } as const
    const with999 = (group: Group): Group => ({ ...group, contact: { ...group.contact, ...full } })
    const seen = markOf(before, 'contact')
    await mendFact(app.waymeet.database, { ...change, seen, change: with999 }, ticking)
    expect((await record()).contact.phone).toBe(full.phone)
    await takeBack(app.waymeet.database, change, ticking)
    const after = await record()
    expect(after.contact).toEqual(before.contact)
    expect(after.confirmations).toHaveLength(before.confirmations.length)
  })

  it('cannot be taken back over a later change, nor after seven days', async () => {
    const sent = await fillIn(app, path(), full)
    const group = await record()
    await app.save([{ ...group, contact: { ...group.contact, web: 'https://new.example/' } }])
    expect(await app.page(`${link}/contact/mended`)).not.toContain('Take it back')
    expect((await pressOn(app, `${link}/contact/mended`, sent.html)).status).toBe(409)
    await fillIn(app, path(), { phone: '01632 960 222' })
    await app.clock.passDays(8)
    await app.work()
    const { rows } = await app.waymeet.database.pool.query('select * from directory.mended_fact')
    expect(rows).toEqual([])
  })

  it('has the same way in to all that stands there, by a link that is ours, from a page of ours', async () => {
    const other = await letterTo(app, called('Half a Bed'), ['openness'])
    expect((await app.request(`${other}/openness`)).status).toBe(200)
    // Not asked about, and not due: it can be put right all the same.
    expect(read(await app.page(other))).toMatch(/Has something else changed\?.*How people reach you/)
    expect((await app.request(`${other}/contact`)).status).toBe(200)
    expect((await app.request(`${link.slice(0, -3)}AAA/contact`)).status).toBe(404)
    const foreign = await app.request(path(), {
      method: 'POST',
      body: new URLSearchParams({ ...formOn(await app.page(path())), ...full }),
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(foreign.status).toBe(404)
    expect((await record()).contact).toEqual(table.contact)
  })
})
