/** Amira writes a first question; Joan answers; neither learns who the other is, and everything goes when it should (M08, M13, M16). */
import { beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { formOn, letterTo, post } from '#support/letter-to-contact.ts'
import { keepOffer } from '../ways/offer.store.ts'
import type { WaysTables } from '../ways/ways-tables.ts'

const [table, other] = CAST as [(typeof CAST)[0], (typeof CAST)[1]]
const app = await openTestApp({ groups: [table, other] })
const { database } = app.waymeet
const write = `/groups/${table.slug}/write`
const QUESTION = 'Is it all right to only listen the first time? It is about my hepatitis.'
const WORDS = /hepatitis|only listen|Amira|amira@home/

const everything = async (): Promise<string> => (await everythingKept(database)).join('\n')

const count = async (what: string) =>
  Number((await database.pool.query(`select count(*) from introductions.${what}`)).rows[0].count)

/** Fills in the form as it is drawn, and sends it. */
const ask = async (filled: Record<string, string>, drawn = app.page(write)) =>
  post(app, write, { ...formOn(await drawn), shared: '', ...filled })

const letters = () =>
  app.letters().filter(({ subject }) => /hear from you|to read|Nothing more/.test(subject))
const linkIn = (text: string, page: string) =>
  new RegExp(`https://waymeet.example(/${page}/[a-z0-9]+)`).exec(text)?.[1] ?? ''

beforeAll(async () => {
  await letterTo(app, table, undefined, 'joan@home.example')
  await app.clock.passDays(0.001)
  await letterTo(app, table, undefined, 'karin@home.example')
  const now = app.clock.now()
  await keepOffer(database.withTables<WaysTables>(), [
    {
      ...{ groupId: table.id, goAlong: null, meetMember: null, together: false, callBack: null, write: true },
      ...{ pace: { kind: 'any' }, welcomer: null, promiseDays: 3, said: { by: 'contact', at: now } },
      ...{ suspendedAt: null, mendedAt: null, nobodySince: null },
    },
  ])
  app.waymeet.parts.introductions.changed(table.id)
  await app.work()
})

describe('a first question', () => {
  let [page, welcome] = ['', '']

  it('is told beforehand who does what next, what is passed on and what is not, and where help is now', async () => {
    const html = await app.page(write)
    const said = read(html)
    expect(said).toContain('answers within 3 days')
    expect(said).toContain('What is not: your e-mail address')
    expect(said).toContain('Nobody reports back')
    expect(said).toContain('not for emergencies')
    expect(html).not.toContain(' checked')
    expect(html).toContain('noindex')
  })

  it('keeps what was typed where something is to be put right', async () => {
    const sent = await ask({ words: 'A question', email: 'amira at home' })
    expect(sent.status).toBe(422)
    expect(sent.html).toContain('A question')
    expect(sent.html).toContain('amira at home')
    expect(await count('conversation')).toBe(0)
  })

  it('leads Amira to a page of her own, once, however often the form is sent', async () => {
    const form = app.page(write)
    const filled = { words: QUESTION, name: 'Amira', email: 'amira@home.example' }
    const [one, two] = await Promise.all([ask(filled, form), ask(filled, form)])
    expect(one.status).toBe(303)
    expect(two.location).toBe(one.location)
    page = one.location ?? ''
    expect(page).toMatch(/^\/my-question\/[a-z0-9]{58}$/)
    expect(await count('conversation')).toBe(1)
    expect(read(one.html)).toContain('on its way to the group')
    expect(read(one.html)).toContain(QUESTION)
  })

  it('lies nowhere in words: a copy of the database, the queue and the log tell nothing of it', async () => {
    expect(await everything()).not.toMatch(WORDS)
    expect(app.log.join('\n')).not.toMatch(WORDS)
    expect(app.log.join('\n')).not.toContain(page.slice(13, 30))
  })

  it('reaches Joan as a letter that names nobody, no condition and no group', async () => {
    await app.work()
    const [letter] = letters()
    expect(letter?.to).toBe('joan@home.example')
    expect(letter?.subject).toBe('Someone would like to hear from you')
    expect(letter?.text).not.toMatch(WORDS)
    expect(letter?.text).not.toContain(table.name)
    welcome = linkIn(letter?.text ?? '', 'welcome')
    expect(read(await app.page(page))).toContain('The group has it')
    expect(await everything()).not.toMatch(WORDS)
  })

  it('does nothing when the links of the letter are opened, however often', async () => {
    const before = await everything()
    const text = letters()[0]?.text ?? ''
    const links = [...text.matchAll(/https:\/\/waymeet\.example(\/\S+)/g)].map(([, path = '']) => path)
    expect(links).toHaveLength(6)
    for (const link of [...links, ...links, page, `${page}/copy.txt`])
      expect((await app.request(link)).status).toBe(200)
    expect(await everything()).toBe(before)
  })

  it('is read by Joan behind her link, under the name Amira chose, and without her address', async () => {
    const html = await app.page(welcome)
    expect(read(html)).toContain('Amira writes:')
    expect(read(html)).toContain(QUESTION)
    expect(html).not.toContain('amira@home')
    expect(await app.page(page)).not.toContain('joan@home')
  })

  it('is answered in words, which Amira finds on her page and in her letter box', async () => {
    const sent = await post(app, welcome, {
      ...formOn(await app.page(welcome)),
      ...{ did: 'answer', words: 'Listening is enough. We wait at the blue door.' },
    })
    expect(sent.location).toBe(`${welcome}?done=yes`)
    expect(read(await app.page(page))).toContain('We wait at the blue door.')
    await app.work()
    const [letter] = letters()
    expect(letter?.to).toBe('amira@home.example')
    expect(letter?.text).toContain('We wait at the blue door.')
    expect(letter?.text).not.toMatch(/joan|karin/)
    expect(letter?.text).not.toContain(table.name)
    expect(linkIn(letter?.text ?? '', 'my-question')).toBe(page)
    expect(await everything()).not.toMatch(/blue door/)
  })

  it('is answered with one press, with the next gathering as it stands in the directory', async () => {
    const at = `${welcome}/welcome`
    await post(app, at, { ...formOn(await app.page(at)), did: 'welcome', line: 'Ask for Joan.' })
    const said = read(await app.page(page))
    expect(said).toContain('You are welcome. This is when we next meet:')
    expect(said).toContain('Ask for Joan.')
  })

  it('is answered with a pause, a better fit that is looked for by name, and a number', async () => {
    const press = async (which: string, filled: Record<string, string>) => {
      const at = `${welcome}/${which}`
      return post(app, at, { ...formOn(await app.page(at)), ...filled })
    }
    expect((await press('paused', { until: '2020-01-01', did: 'paused' })).status).toBe(422)
    await press('paused', { until: '2026-12-24', did: 'paused' })
    const found = await press('better-fit', { did: 'look', name: other.name })
    expect(found.html).toContain(`value="${other.slug}"`)
    await press('better-fit', { did: 'better-fit', fit: other.slug })
    await press('please-call', { did: 'please-call', phone: '01909 000 111' })
    const said = read(await app.page(page))
    expect(said).toContain('24 December 2026')
    expect(said).toMatch(new RegExp(`${other.name}.* groups? for .*/g/[2-9a-z]{5}-[2-9a-z]{5}`))
    expect(said).toContain('01909 000 111')
  })

  it('goes on when Amira writes again', async () => {
    const sent = await post(app, page, {
      ...formOn(await app.page(page)),
      did: 'write',
      words: 'Thank you. I will come.',
    })
    expect(sent.status).toBe(303)
    await app.work()
    const [letter] = letters()
    expect(letter?.to).toBe('joan@home.example')
    const link = linkIn(letter?.text ?? '', 'welcome')
    expect(read(await app.page(link))).toContain('Thank you. I will come.')
  })

  it('can be taken along as text', async () => {
    const copy = await app.request(`${page}/copy.txt`)
    expect(copy.headers.get('content-disposition')).toContain('attachment')
    expect(await copy.text()).toContain('We wait at the blue door.')
  })

  it('is gone at once when she stops: rows, pages and links; and Joan hears only that it has ended', async () => {
    const sent = await post(app, page, { ...formOn(await app.page(page)), did: 'stop' })
    expect(sent.status).toBe(303)
    expect((await app.request(page)).status).toBe(404)
    expect((await app.request(welcome)).status).toBe(404)
    expect([await count('conversation'), await count('message'), await count('welcome_link')]).toEqual([
      0, 0, 0,
    ])
    await app.work()
    const [letter] = letters()
    expect(letter?.to).toBe('joan@home.example')
    expect(letter?.subject).toBe('Nothing more to do')
  })
})

describe('a question that nobody answers', () => {
  let page = ''

  it('is repeated on the third day, on the sixth to the second contact, and then Amira is told plainly', async () => {
    page = (await ask({ words: QUESTION, name: '', email: '' })).location ?? ''
    await app.work()
    const before = letters().length
    const pass = async (days: number) => {
      await app.clock.passDays(days)
      // It is looked at every ten minutes.
      await app.clock.passDays(0.01)
      await app.work()
    }
    await pass(2.9)
    expect(letters()).toHaveLength(before)
    await pass(0.3)
    expect(letters()[0]).toMatchObject({
      to: 'joan@home.example',
      subject: expect.stringContaining('still waiting'),
    })
    await pass(3)
    expect(letters()[0]?.to).toBe('karin@home.example')
    await pass(1)
    const said = read(await app.page(page))
    expect(said).toContain('Nobody has answered yet')
    expect(said).toContain('Other ways to get in touch')
  })

  it('loses its words seven days after the group had them, and all of it after thirty', async () => {
    await app.clock.passDays(1)
    await app.clock.passDays(0.01)
    await app.work()
    const { rows } = await database.pool.query('select sealed from introductions.conversation')
    expect(rows).toEqual([{ sealed: null }])
    await app.clock.passDays(23)
    await app.clock.passDays(0.01)
    await app.work()
    expect((await app.request(page)).status).toBe(404)
    expect(await count('conversation')).toBe(0)
    expect(await everything()).not.toMatch(WORDS)
  })
})

describe('a group that left a question unanswered', () => {
  it('is passed nothing new until somebody mends it, and whoever would write is told why', async () => {
    app.waymeet.parts.introductions.changed(table.id)
    expect(read(await app.page(write))).toContain('has not answered those before you yet')
    await database.pool.query('delete from introductions.answered')
    await database.pool.query('update introductions.offer set suspended_at = null')
    app.waymeet.parts.introductions.changed(table.id)
    expect(read(await app.page(write))).toContain('answers within 3 days')
  })
})

describe('a group that ends it', () => {
  it('reads nothing more of it, gives no reason, and Amira is told', async () => {
    await database.pool.query(`update directory.contact_task set ends_at = now() + interval '9 years'`)
    const { location } = await ask({ words: QUESTION, email: 'amira@home.example', shared: 'yes' })
    await app.work()
    const welcome = linkIn(letters()[0]?.text ?? '', 'welcome')
    const at = `${welcome}/stop`
    await post(app, at, { ...formOn(await app.page(at)), did: 'stop' })
    expect((await app.request(welcome)).status).toBe(404)
    expect(read(await app.page(location ?? ''))).toContain('The group has ended this conversation')
    await app.work()
    // Others read that letter box: it says that there is something to read, and nothing else.
    expect(letters()[0]).toMatchObject({
      to: 'amira@home.example',
      subject: 'There is something for you to read',
    })
    expect(letters()[0]?.text).not.toMatch(/my-question|group/)
  })

  it('takes five new ones in a day and no more, and the sixth is told when to come back, with what was typed', async () => {
    await app.clock.passDays(1)
    app.waymeet.parts.introductions.changed(table.id)
    for (let i = 0; i < 5; i++) expect((await ask({ words: `Question ${i}` })).status).toBe(303)
    const sixth = await ask({ words: 'One more question' })
    expect(sixth.status).toBe(409)
    expect(read(sixth.html)).toContain('Enough people have written to this group today')
    expect(sixth.html).toContain('One more question')
    expect(read(sixth.html)).toContain('You can ask again from')
  })
})

describe('nobody', () => {
  it('is written to where the group has not said that it accepts it', async () => {
    expect(read(await app.page(`/groups/${other.slug}/write`))).toContain(
      'cannot be written to through this page',
    )
  })

  it('finds anything behind a link that is not theirs', async () => {
    expect((await app.request(`/my-question/${'q'.repeat(58)}`)).status).toBe(404)
    expect((await app.request('/my-question/1')).status).toBe(404)
    expect((await app.request(`/welcome/${'q'.repeat(58)}/stop`)).status).toBe(404)
  })

  it('keeps anything unsealed: where there is no key of the week, nothing is taken in', async () => {
    await app.clock.passDays(1)
    await database.pool.query('update platform.seal_key set destroyed_at = now()')
    const sent = await ask({ words: 'Not now?' })
    expect(sent.status).toBe(503)
    expect(sent.html).toContain('Not now?')
  })
})
