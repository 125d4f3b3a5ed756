/** Amira is worried about a group, Joan is its contact, Karin sits at the desk. Over HTTP, without script. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { DirectoryTables } from '#contexts/directory/index.ts'
import { addContactTask } from '#contexts/directory/keeping/contact-task.store.ts'
import { newId } from '#platform/ids.ts'
import { openAppAlone, read, type TestApp } from '#support/app.ts'
import { openBrowser, type TestBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { hiddenFields } from '#support/press.ts'
import { inviteTo, signedIn } from '#support/sign-in.ts'

const life = { state: 'open', since: '2020-01-01', until: null, note: null } as const
const kettle = { ...CAST[0]!, name: 'Evening Kettle', slug: 'evening-kettle', life, source: null }
const WORDS = 'Harold takes money from those who are new'
const doors = `/groups/${kettle.slug}/concern`

let app: TestApp
let amira: TestBrowser
let joan: TestBrowser
let karin: TestBrowser

beforeEach(async () => {
  app = await openAppAlone({ groups: [kettle] })
  const agreedAt = app.clock.now()
  await addContactTask(app.waymeet.database.withTables<DirectoryTables>(), {
    ...{ id: newId(agreedAt), groupId: kettle.id, email: 'joan@home.example', phone: null, language: 'en' },
    ...{ agreedHow: 'email', agreedAt, endsAt: agreedAt + 800 * 86_400_000, unreachableSince: null },
  })
  karin = await signedIn(app, 'karin@desk.example')
  amira = openBrowser(app)
  joan = openBrowser(app)
  return () => app.close()
})

/** @returns the address of her own page */
async function tell(door: 'danger' | 'misconduct', words = WORDS): Promise<string> {
  const path = `${doors}/${door}`
  const sent = await amira.press(path, { ...hiddenFields(await amira.page(path)), words })
  expect(sent.status).toBe(303)
  return sent.headers.get('location') ?? ''
}

const onDesk = async (who = karin): Promise<string> =>
  (await who.page('/desk'))
    .match(/<details[\s\S]*?<\/details>/g)
    ?.find(each => /worried about|in danger/.test(each)) ?? ''

async function press(fields: Record<string, string>, who = karin): Promise<Response> {
  const task = await onDesk(who)
  const { rows } = await app.waymeet.database.pool.query('select id from intermediaries.concern')
  const action = `/desk/concerns/${rows[0].id}`
  const form = new RegExp(`<form[^>]*action="${action}"[\\s\\S]*?</form>`).exec(task)?.[0] ?? ''
  return who.press(action, { ...hiddenFields(form), ...fields })
}

/** The link in the newest letter to Joan about it. */
async function letterToJoan(): Promise<string> {
  await app.work()
  const letter = app.letters().find(({ to, text }) => to === 'joan@home.example' && text.includes('/hear/'))
  return /\/hear\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
}

const pressOn = async (who: TestBrowser, page: string, fields: Record<string, string>): Promise<Response> =>
  who.press(page, { ...hiddenFields(await who.page(page)), ...fields })

const groupPage = async () => read(await amira.page(`/groups/${kettle.slug}`))
const ASKED_TO_WAIT = 'asks new people to wait'

describe('three doors', () => {
  it('stand behind one quiet link, and say who reads, until when, and what holds, before anything is written', async () => {
    expect(await amira.page(`/groups/${kettle.slug}`)).toContain(`href="${doors}"`)
    const page = await amira.page(doors)
    expect(page).toContain(`href="/groups/${kettle.slug}/wrong"`)
    expect(page).not.toContain('<textarea')
    const text = read(page)
    for (const said of ['next working day', 'five working days', 'seven days', 'neither reads nor decides'])
      expect(text).toContain(said)
  })

  it('where somebody may be in danger, whom to ring stands before the field', async () => {
    const page = await amira.page(`${doors}/danger`)
    expect(page.indexOf('href="tel:')).toBeGreaterThan(0)
    expect(page.indexOf('href="tel:')).toBeLessThan(page.indexOf('<textarea'))
  })
})

describe('from the first word to the end', () => {
  it('the group is asked in other words, answers, and both read the reason', async () => {
    const own = await tell('misconduct')
    expect(read(await amira.page(own))).toContain('at the latest')
    expect(read(await onDesk())).toContain(WORDS)
    const early = await press({ did: 'decide', outcome: 'ended', words: 'It cannot go on.' })
    expect([early.status, read(await early.text()).includes('has not been heard')]).toEqual([422, true])

    await press({ did: 'ask', words: 'How do you deal with money?' })
    const link = await letterToJoan()
    const asked = read(await joan.page(link))
    expect(asked).toContain('How do you deal with money?')
    expect(asked).not.toContain(WORDS)
    await pressOn(joan, link, { words: 'We pass a hat for tea.' })
    expect(read(await onDesk())).toContain('We pass a hat for tea.')
    expect(read(await amira.page(own))).not.toContain('pass a hat')

    const until = new Date(app.clock.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    await press({ did: 'decide', outcome: 'paused', until, words: 'A box for money is to be found first.' })
    for (const page of [await amira.page(own), await joan.page(await letterToJoan())])
      expect(read(page)).toContain('A box for money is to be found first.')
    await app.waymeet.directory.changed(kettle.id)
    expect(await groupPage()).toContain(ASKED_TO_WAIT)
  })

  it('a wait has its end without anybody pressing anything', async () => {
    await tell('danger')
    await press({ did: 'rest', words: 'Somebody was hurt on the way home. What do you know of it?' })
    await app.waymeet.directory.changed(kettle.id)
    expect(await groupPage()).toContain(ASKED_TO_WAIT)
    expect(read(await joan.page(await letterToJoan()))).toContain('hurt on the way home')
    expect((await press({ did: 'rest', words: 'Once more.' })).status).toBe(422)
    await app.clock.passDays(9)
    await app.waymeet.parts.intermediaries.beat()
    await app.work()
    await app.waymeet.directory.changed(kettle.id)
    expect(await groupPage()).not.toContain(ASKED_TO_WAIT)
  })

  it('misconduct asks nobody to wait before the group is heard', async () => {
    await tell('misconduct')
    expect(await onDesk()).not.toContain('value="rest"')
    expect((await press({ did: 'rest', words: 'At once.' })).status).toBe(422)
    expect(await groupPage()).not.toContain(ASKED_TO_WAIT)
  })

  it('the one who wrote disagrees once, and somebody else looks at it again', async () => {
    const own = await tell('misconduct')
    await press({ did: 'decide', outcome: 'nothing', words: 'Everybody is free to give.' })
    await inviteTo(app, 'daniel@desk.example')
    await pressOn(amira, own, { words: 'They were told to give.' })
    expect(read(await onDesk())).toContain('You decided this before.')
    const again = { did: 'decide', outcome: 'nothing', words: 'Again.', seen: '3', key: 'A'.repeat(22) }
    expect((await press(again)).status).toBe(422)
    const daniel = await signedIn(app, 'daniel@desk.example')
    await press({ did: 'decide', outcome: 'spoken', words: 'We spoke with them about it.' }, daniel)
    const page = await amira.page(own)
    expect(read(page)).toContain('We spoke with them about it.')
    expect(page).not.toContain('name="words"')
  })

  it('whoever stands aside does not read it any more', async () => {
    await tell('misconduct')
    await press({ did: 'aside' })
    const task = read(await onDesk())
    expect(task).toContain('You left this to somebody else')
    expect(task).toContain('Nobody else works here yet')
    expect(task).not.toContain(WORDS)
  })

  it('what is taken back is erased at once, and the listing stands as before', async () => {
    const own = await tell('danger')
    await press({ did: 'rest', words: 'We look at it first.' })
    await pressOn(amira, own, { did: 'withdraw' })
    const page = read(await amira.page(own))
    expect(page).toContain('You took it back.')
    expect(page).not.toContain(WORDS)
    await app.waymeet.directory.changed(kettle.id)
    expect(await groupPage()).not.toContain(ASKED_TO_WAIT)
    const { rows } = await app.waymeet.database.pool.query('select words from intermediaries.concern_step')
    expect(JSON.stringify(rows)).not.toContain(WORDS)
    const { rows: erased } = await app.waymeet.database.pool.query(`select kind from platform.erasure`)
    expect(erased).toEqual([{ kind: 'concern' }])
  })
})

describe('what was promised', () => {
  it('and not kept is said on her page, and rises at the desk', async () => {
    const own = await tell('misconduct')
    await app.clock.passDays(10)
    expect(read(await amira.page(own))).toContain('have not done so')
    karin = await signedIn(app, 'karin@desk.example')
    expect(read(await onDesk())).toContain('it was not kept')
  })

  it('a link of somebody else’s making leads nowhere', async () => {
    const own = await tell('misconduct')
    const other = own.replace(/.(?=.{5}$)/, sign => (sign === 'A' ? 'B' : 'A'))
    expect((await amira.get(other)).status).toBe(404)
  })

  it('and nothing is left of it, her address says why that may be, and whom to ring', async () => {
    const own = await tell('misconduct')
    await app.waymeet.database.pool.query('delete from intermediaries.concern')
    const gone = await amira.get(own)
    expect(gone.status).toBe(410)
    expect(read(await gone.text())).toMatch(/no longer kept.*Sixty days.*taken its entry out/)
  })
})
