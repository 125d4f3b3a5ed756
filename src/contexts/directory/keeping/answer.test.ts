/** Joan keeps her group's record true from a letter, on an old phone, without account, password or script. */
import { describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { formOn } from '#support/press.ts'
import { FACTS, type Fact } from '../freshness/confirmation.ts'
import { DAY } from '../freshness/ladder.ts'
import { takeTurnToWrite } from '../groups/large-change.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { addClaim } from './claim/claim.store.ts'
import { addContactTask, contactTask } from './contact-task.store.ts'
import type { ContactTask } from './contact-task.ts'
import { addDoubt } from './doubt/doubt.store.ts'

const began = Date.parse('2026-03-02T09:00:00Z')
const group = {
  ...CAST[0]!,
  life: { state: 'open', since: '2020-01-01', until: null, note: null } as const,
  confirmations: FACTS.map(fact => ({ fact, by: 'group', how: 'email', at: began }) as const),
}
const joan: ContactTask = {
  id: '019ad5b6-0000-7000-8000-000000000001',
  groupId: group.id,
  email: 'joan@home.example',
  phone: null,
  language: 'en',
  agreedHow: 'email',
  agreedAt: began,
  endsAt: began + 400 * DAY,
  unreachableSince: null,
}

/** Half a year later a letter lies in Joan's box. */
async function aLetterToJoan(change: Partial<ContactTask> = {}) {
  const app = await openTestApp({ groups: [group], now: began })
  await addContactTask(app.waymeet.database.withTables<DirectoryTables>(), { ...joan, ...change })
  await app.clock.passDays(181.2)
  await app.clock.passDays(0.05)
  await app.work()
  const link = app.letters()[0]?.text.match(/https:\/\/\S+/)?.[0] ?? ''
  const press = async (path: string, fields: Record<string, string>) =>
    app.request(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://waymeet.example' },
    })
  /** What the button below this fact sends. */
  const formOf = async (fact: Fact) => {
    const forms = (await app.page(link)).match(/<form[\s\S]*?<\/form>/g) ?? []
    return formOn(forms.find(form => form.includes(`value="${fact}"`)) ?? '')
  }
  return { app, link, press, formOf }
}

describe('the letter', () => {
  it('names no group, no topic and no town, and carries one link', async () => {
    const { app, link } = await aLetterToJoan()
    expect(app.letters()).toHaveLength(1)
    const [letter] = app.letters()
    const text = `${letter!.subject}\n${letter!.text}`
    expect(text).not.toContain(group.name)
    expect(text).not.toContain(group.slug)
    expect(text.match(/https?:/g)).toHaveLength(1)
    expect(link).toMatch(/^https:\/\/waymeet\.example\/answer\/[\w-]{43}$/)
  })

  it('comes in the language the contact reads', async () => {
    const { app } = await aLetterToJoan({ language: 'nb' })
    expect(app.letters()[0]!.subject).toBe('Stemmer dette fortsatt?')
  })

  it('is not written when somebody confirmed meanwhile, nor to somebody who is not there to be asked', async () => {
    const app = await openTestApp({ groups: [group], now: began })
    await app.clock.passDays(190)
    await app.work()
    expect(app.letters()).toHaveLength(0)
  })
})

describe('a letter that comes back', () => {
  it('has Tomás asked instead from then on', async () => {
    const { app } = await aLetterToJoan()
    const db = app.waymeet.database.withTables<DirectoryTables>()
    const tomas = { id: '019ad5b6-0000-7000-8000-000000000002', email: 'tomas@home.example' }
    await addContactTask(db, { ...joan, ...tomas, agreedAt: began + DAY })
    await app.waymeet.database.pool.query(
      `update directory.contact_task set unreachable_since = $1 where id = $2`,
      [new Date(app.clock.now()), joan.id],
    )
    await app.clock.passDays(8)
    await app.clock.passDays(0.05)
    await app.work()
    expect(app.letters().map(({ to }) => to)).toEqual([tomas.email, joan.email])
  })
})

describe('the page it opens', () => {
  it('changes nothing by being opened, however often, and asks for nothing but a press', async () => {
    const { app, link } = await aLetterToJoan()
    for (const _ of [1, 2, 3]) await app.page(link)
    const html = await app.page(link)
    expect(html).not.toContain('type="password"')
    expect(read(html)).toContain('Is this still right?')
    expect(read(html)).toContain('When and where you meet')
    expect(html.match(/<button class="button"/g)).toHaveLength(3)
    expect(read(await app.page(`/groups/${group.slug}`))).toContain('To be confirmed again: last confirmed')
  })

  it('three presses confirm three facts, and everybody sees it at once', async () => {
    const { app, link, press, formOf } = await aLetterToJoan()
    for (const fact of ['time-place', 'openness', 'contact'] as const) {
      const answer = await press(link, await formOf(fact))
      expect(answer.status).toBe(303)
    }
    expect(read(await app.page(link))).toContain('Thank you')
    await app.waymeet.directory.changed(group.id)
    expect(read(await app.page(`/groups/${group.slug}`))).toContain('Confirmed 30 August 2026 by the group')
    await app.clock.passDays(20)
    await app.work()
    expect(app.letters()).toHaveLength(1)
  })

  it('a press sent twice counts once', async () => {
    const { app, link, press, formOf } = await aLetterToJoan()
    const form = await formOf('openness')
    await press(link, form)
    await press(link, form)
    const { rows } = await app.waymeet.database.pool.query(
      `select count(*) as n from directory.confirmation where 'openness' = any(facts) and at > $1`,
      [new Date(began + DAY)],
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  it('confirms what Joan saw: what was changed while she looked is shown to her first', async () => {
    const { app, link, press, formOf } = await aLetterToJoan()
    const form = await formOf('contact')
    await app.save([{ ...group, contact: { ...group.contact, phone: '01632 960 777' } }])
    const answer = await press(link, form)
    expect(answer.status).toBe(409)
    expect(read(await answer.text())).toMatch(/Somebody changed this while you were looking.*01632 960 777/)
    expect((await formOf('contact')).seen).not.toBe(form.seen)
    expect((await press(link, await formOf('contact'))).status).toBe(303)
  })

  it('also shows what was doubted since the letter, and takes the answer', async () => {
    const { app, link, press, formOf } = await aLetterToJoan()
    expect(await formOf('access')).toEqual({})
    const db = app.waymeet.database.withTables<DirectoryTables>()
    const id = '019ad5b6-0000-7000-8000-000000000009'
    await addDoubt(db, {
      id,
      groupId: group.id,
      fact: 'access',
      by: 'reader',
      words: 'Four steps',
      at: app.clock.now(),
    })
    await app.clock.passDays(0.01)
    expect(read(await app.page(link))).toContain('Somebody who looked said: “Four steps”')
    expect((await press(link, await formOf('access'))).status).toBe(303)
    expect(await formOf('access')).toEqual({})
  })

  it('waits three seconds for a list that is being read in, and then says so and keeps nothing', async () => {
    const { app, link, press, formOf } = await aLetterToJoan()
    const form = await formOf('openness')
    const { promise: readIn, resolve: done } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const list = app.waymeet.database.transaction(async within => {
      await takeTurnToWrite(within.withTables<DirectoryTables>())
      begin()
      await readIn
    })
    await begun
    const answer = await press(link, form)
    done()
    await list
    expect(answer.status).toBe(409)
    expect(read(await answer.text())).toContain('A list is just being read in')
    expect((await press(link, form)).status).toBe(303)
  })

  it('a press without its key, or for another fact, keeps nothing and says so', async () => {
    const { link, press } = await aLetterToJoan()
    expect((await press(link, { fact: 'openness' })).status).toBe(422)
    expect((await press(link, { fact: 'everything', key: crypto.randomUUID() })).status).toBe(422)
  })

  it('a link with one sign changed, and one that is too old, lead nowhere', async () => {
    const { app, link } = await aLetterToJoan()
    const other = link.at(-3) === 'A' ? 'Q' : 'A'
    expect((await app.request(link.slice(0, -3) + other + link.slice(-2))).status).toBe(404)
    await app.clock.passDays(61)
    expect((await app.request(link)).status).toBe(404)
  })

  it('cannot be made to act from another site', async () => {
    const { app, link, formOf } = await aLetterToJoan()
    const answer = await app.request(link, {
      method: 'POST',
      body: new URLSearchParams(await formOf('openness')),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.status).toBe(404)
  })
})

describe('an answer', () => {
  it('is agreeing to be asked for another 400 days', async () => {
    const { app, link, press, formOf } = await aLetterToJoan()
    await press(link, await formOf('openness'))
    const task = await contactTask(app.waymeet.database.withTables<DirectoryTables>(), joan.id)
    expect(task?.endsAt).toBe(app.clock.now() + 400 * DAY)
  })

  it('"forget my address" leaves nothing of it, and no letter follows', async () => {
    const { app, link, press } = await aLetterToJoan()
    await addClaim(app.waymeet.database.withTables<DirectoryTables>(), {
      ...{ id: '019ad5b6-0000-7000-8000-000000000008', groupId: group.id, email: 'JOAN@home.example' },
      ...{ language: 'en', insteadOf: null, by: 'contact', askedAt: app.clock.now() },
    })
    const answer = await press(`${link}/stop`, {})
    expect(read(await answer.text())).toContain('Your address is forgotten')
    const { rows } = await app.waymeet.database.pool.query('select * from directory.contact_task')
    expect(rows).toEqual([])
    for (const left of ['directory.claim', 'platform.letter where to_address is not null'])
      expect((await app.waymeet.database.pool.query(`select 1 from ${left}`)).rowCount).toBe(0)
    expect((await app.request(link)).status).toBe(404)
    await app.clock.passDays(30)
    await app.work()
    expect(app.letters()).toHaveLength(1)
  })

  it('shows a fact again that Joan said was right, and what to press if it is not after all', async () => {
    const { app, link, press, formOf } = await aLetterToJoan()
    await press(link, await formOf('contact'))
    const again = await app.page(`${link}/contact/mended`)
    expect(read(again)).toMatch(/Said to be right, thank you.*Something has changed/)
    expect(again).toContain(`href="${link.replace(/^https:\/\/[^/]+/, '')}/contact"`)
    expect(read(again)).not.toContain('Saved')
  })
})
