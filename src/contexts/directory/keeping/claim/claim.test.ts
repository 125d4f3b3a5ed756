/** A group takes its own record into its hands: by the letter box it publishes, and from then on from one to the next. */
import { describe, expect, it } from 'vitest'
import { openTestApp, read, type TestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { formOn, pressOn } from '#support/press.ts'
import { A_MINUTE } from '../press-brake.ts'

const table = { ...CAST[0]!, contact: { phone: null, email: 'table@home.example', web: null } }
const bare = { ...CAST[1]!, contact: { phone: '01632 960 100', email: null, web: null } }

const open = () => openTestApp({ groups: [table, bare] })
const linkIn = (app: TestApp, n = 0) => app.letters()[n]!.text.match(/https:\/\/\S+/)![0]

async function claimed(app: TestApp) {
  await pressOn(app, `/claim/${table.slug}`, formOn(await app.page(`/claim/${table.slug}`)))
  await app.work()
  return pressOn(app, linkIn(app), {})
}

const contacts = async (app: TestApp) =>
  (await app.waymeet.database.pool.query('select email from directory.contact_task order by email')).rows.map(
    ({ email }) => email,
  )

describe('an imported group', () => {
  it('leads from its page to the question whose it is', async () => {
    const app = await open()
    expect(await app.page(`/groups/${table.slug}`)).toContain(`href="/claim/${table.slug}"`)
    expect(read(await app.page(`/claim/${table.slug}`))).toContain('table@home.example')
  })

  it('is proven by the letter box it publishes, and by one press is asked about', async () => {
    const app = await open()
    const first = await pressOn(app, `/claim/${table.slug}`, formOn(await app.page(`/claim/${table.slug}`)))
    expect(first.status).toBe(303)
    await app.work()
    expect(app.letters()[0]!.to).toBe('table@home.example')
    expect(await contacts(app)).toEqual([])
    const page = await app.page(linkIn(app))
    expect(read(page)).toContain('Will you be asked about this group?')
    expect(await contacts(app)).toEqual([])
    const agreed = await pressOn(app, linkIn(app), {})
    expect(agreed.status).toBe(303)
    expect(await contacts(app)).toEqual(['table@home.example'])
    expect(read(await app.page(agreed.headers.get('location')!))).toContain('Is this still right?')
  })

  it('agreed to twice is one task, and leads to the same page', async () => {
    const app = await open()
    const first = (await claimed(app)).headers.get('location')
    const again = await pressOn(app, linkIn(app), {})
    expect([again.status, again.headers.get('location')]).toEqual([303, first])
    expect((await app.request(linkIn(app))).headers.get('location')).toBe(first)
    expect(await contacts(app)).toHaveLength(1)
  })

  it('whose record shows no e-mail address is not given to whoever asks', async () => {
    const app = await open()
    const page = await app.page(`/claim/${bare.slug}`)
    expect(page).not.toContain('<form method="post" action="/claim')
    expect((await pressOn(app, `/claim/${bare.slug}`, { key: crypto.randomUUID() })).status).toBe(422)
    await app.work()
    expect(app.letters()).toHaveLength(0)
  })

  it('gets one letter until it is answered, and a stranger who presses more sees no difference', async () => {
    const app = await open()
    const answers: string[] = []
    for (let press = 0; press < 6; press++) {
      const form = formOn(await app.page(`/claim/${table.slug}`))
      answers.push((await pressOn(app, `/claim/${table.slug}`, form)).headers.get('location') ?? '')
      await app.work()
    }
    expect(app.letters()).toHaveLength(1)
    expect(new Set(answers).size).toBe(1)
  })

  it('whose box several groups share gets three such letters a day, however many ask', async () => {
    const groups = CAST.slice(0, 4).map(group => ({ ...group, contact: table.contact }))
    const app = await openTestApp({ groups })
    for (const { slug } of groups)
      await pressOn(app, `/claim/${slug}`, formOn(await app.page(`/claim/${slug}`)))
    await app.work()
    expect(app.letters()).toHaveLength(3)
    await app.clock.passDays(1.01)
    const { slug } = groups[3]!
    await pressOn(app, `/claim/${slug}`, formOn(await app.page(`/claim/${slug}`)))
    await app.work()
    expect(app.letters()).toHaveLength(4)
  })

  it('asks strangers to wait while a program presses without end, and sends no letter for those presses', async () => {
    const app = await open()
    const press = () => pressOn(app, `/claim/${table.slug}`, { key: crypto.randomUUID() })
    for (let times = 0; times < A_MINUTE; times++) expect((await press()).status).toBe(303)
    const wait = await press()
    expect([wait.status, wait.headers.get('retry-after')]).toEqual([429, '60'])
    expect(read(await wait.text())).toContain('no letter was sent')
    await app.work()
    expect(app.letters()).toHaveLength(1)
  })

  it('is given to nobody whose address was taken out of the record since the letter', async () => {
    const app = await open()
    await pressOn(app, `/claim/${table.slug}`, formOn(await app.page(`/claim/${table.slug}`)))
    await app.work()
    await app.save([{ ...table, contact: { ...table.contact, email: 'new@home.example' } }])
    expect((await app.request(linkIn(app))).status).toBe(404)
    expect((await pressOn(app, linkIn(app), {})).status).toBe(404)
    expect(await contacts(app)).toEqual([])
  })

  it('a letter not answered within seven days opens nothing, and nothing of it is left', async () => {
    const app = await open()
    await pressOn(app, `/claim/${table.slug}`, formOn(await app.page(`/claim/${table.slug}`)))
    await app.work()
    await app.clock.passDays(7.1)
    expect((await app.request(linkIn(app))).status).toBe(404)
    await app.clock.passDays(0.1)
    await app.work()
    const { rows } = await app.waymeet.database.pool.query('select 1 from directory.claim')
    expect(rows).toHaveLength(0)
  })
})

describe('the task', () => {
  it('is shared with Tomás when he agrees, and not before', async () => {
    const app = await open()
    const answer = (await claimed(app)).headers.get('location')!.split('?')[0]!
    const form = { ...formOn(await app.page(`${answer}/another`)), email: 'tomas@home.example', as: 'beside' }
    await pressOn(app, `${answer}/another`, form)
    await app.work()
    expect(await contacts(app)).toEqual(['table@home.example'])
    await pressOn(app, linkIn(app), {})
    expect(await contacts(app)).toEqual(['table@home.example', 'tomas@home.example'])
  })

  it('is handed on to Karin: her address comes, the other goes', async () => {
    const app = await open()
    const answer = (await claimed(app)).headers.get('location')!.split('?')[0]!
    const form = {
      ...formOn(await app.page(`${answer}/another`)),
      email: 'karin@home.example',
      as: 'instead',
    }
    await pressOn(app, `${answer}/another`, form)
    await app.work()
    expect(read(await app.page(linkIn(app)))).toContain('take the task over')
    await pressOn(app, linkIn(app), {})
    expect(await contacts(app)).toEqual(['karin@home.example'])
  })

  it('can be offered to five others a day; then the contact is told that no letter went', async () => {
    const app = await open()
    const answer = (await claimed(app)).headers.get('location')!.split('?')[0]!
    const ask = async (email: string) =>
      pressOn(app, `${answer}/another`, {
        ...{ ...formOn(await app.page(`${answer}/another`)), email, as: 'beside' },
      })
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(n => ask(`tomas${n}@home.example`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 303, 303, 303, 429])
    const told = await answers.find(({ status }) => status === 429)!.text()
    expect(read(told)).toContain('No letter was sent')
    const { rows } = await app.waymeet.database.pool.query('select 1 from directory.claim')
    expect(rows).toHaveLength(5)
  })

  it('an address with a slip comes back as it was typed, and no letter goes', async () => {
    const app = await open()
    const answer = (await claimed(app)).headers.get('location')!.split('?')[0]!
    const form = { ...formOn(await app.page(`${answer}/another`)), email: 'tomas@home, x@y.example' }
    const back = await pressOn(app, `${answer}/another`, form)
    expect(back.status).toBe(422)
    expect(await back.text()).toContain('value="tomas@home, x@y.example"')
    await app.work()
    expect(app.letters()).toHaveLength(1)
  })
})
