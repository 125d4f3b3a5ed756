/** Joan's task goes to Karin. Joan hears of it once, and if it was not her, one press brings it back. */
import { describe, expect, it } from 'vitest'
import { openTestApp, read, type TestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { formOn, pressOn } from '#support/press.ts'
import type { DirectoryTables } from '../../tables.ts'
import { markUnreachable } from '../contact-task.store.ts'

const group = { ...CAST[0]!, contact: { phone: null, email: 'joan@home.example', web: null } }
const open = () => openTestApp({ groups: [group] })

const linkTo = (app: TestApp, to: string) =>
  app
    .letters()
    .find(letter => letter.to === to)!
    .text.match(/https:\/\/\S+/)![0]

const contacts = async (app: TestApp) =>
  (await app.waymeet.database.pool.query('select email from directory.contact_task order by email')).rows.map(
    ({ email }) => email,
  )

/** @returns the page Joan answers on */
async function joanHasIt(app: TestApp): Promise<string> {
  await pressOn(app, `/claim/${group.slug}`, formOn(await app.page(`/claim/${group.slug}`)))
  await app.work()
  return (await pressOn(app, linkTo(app, 'joan@home.example'), {})).headers.get('location')!.split('?')[0]!
}

/** @returns the page Karin answers on */
async function goesToKarin(app: TestApp, answer: string): Promise<string> {
  const form = formOn(await app.page(`${answer}/another`))
  await pressOn(app, `${answer}/another`, { ...form, email: 'karin@home.example', as: 'instead' })
  await app.work()
  const agreed = await pressOn(app, linkTo(app, 'karin@home.example'), {})
  await app.work()
  return agreed.headers.get('location')!.split('?')[0]!
}

describe('handing a task on', () => {
  it('is told to whoever had it in one letter that names no group, and says what to do if it was not them', async () => {
    const app = await open()
    await goesToKarin(app, await joanHasIt(app))
    const letter = app.letters()[0]!
    expect(letter.to).toBe('joan@home.example')
    expect(letter.subject).toBe('Your task was handed on')
    expect(letter.text).not.toContain(group.name)
    expect(app.letters()).toHaveLength(3)
    const page = read(await app.page(linkTo(app, 'joan@home.example')))
    expect(page).toContain(group.name)
    expect(page).toContain('This was not me')
    expect(page).not.toContain('karin@')
    expect(await contacts(app)).toEqual(['karin@home.example'])
  })

  it('that was not hers comes back by one press, and what was said meanwhile is asked about', async () => {
    const app = await open()
    const joans = await joanHasIt(app)
    const karins = await goesToKarin(app, joans)
    await pressOn(app, karins, { ...formOn(await app.page(karins)), fact: 'time-place' })
    const form = formOn(await app.page(`${karins}/another`))
    await pressOn(app, `${karins}/another`, { ...form, email: 'tomas@home.example', as: 'beside' })

    const link = linkTo(app, 'joan@home.example')
    const back = await pressOn(app, link, {})
    expect(back.status).toBe(303)
    expect(await contacts(app)).toEqual(['joan@home.example'])
    expect((await app.request(karins)).status).toBe(404)
    expect((await app.waymeet.database.pool.query('select 1 from directory.claim')).rowCount).toBe(0)
    await app.work()
    const told = app.letters().find(({ subject }) => subject === 'The task went back')
    expect(told?.to).toBe('karin@home.example')
    expect(told?.text).not.toContain(group.name)
    await app.waymeet.directory.changed(group.id)
    expect(read(await app.page(`/groups/${group.slug}`))).toContain('somebody else may have changed this')

    const answer = back.headers.get('location')!.split('?')[0]!
    expect(read(await app.page(answer))).toContain('Is this still right?')
    await app.clock.passDays(0.01)
    await pressOn(app, answer, { ...formOn(await app.page(answer)), fact: 'time-place' })
    await app.waymeet.directory.changed(group.id)
    expect(read(await app.page(`/groups/${group.slug}`))).not.toContain('somebody else may have changed this')
    expect((await pressOn(app, link, {})).headers.get('location')).toBe(answer)
    expect((await app.request(link)).headers.get('location')).toBe(answer)
  })

  it('leaves nothing of her address after seven days', async () => {
    const app = await open()
    await goesToKarin(app, await joanHasIt(app))
    await app.clock.passDays(7.1)
    expect((await app.request(linkTo(app, 'joan@home.example'))).status).toBe(404)
    expect((await pressOn(app, linkTo(app, 'joan@home.example'), {})).status).toBe(404)
    await app.clock.passDays(0.1)
    await app.work()
    const { rowCount } = await app.waymeet.database.pool.query('select 1 from directory.handover')
    expect(rowCount).toBe(0)
    expect(await contacts(app)).toEqual(['karin@home.example'])
  })

  it('to somebody who was a contact already ends nothing of theirs when it is taken back', async () => {
    const app = await open()
    const joans = await joanHasIt(app)
    const form = formOn(await app.page(`${joans}/another`))
    await pressOn(app, `${joans}/another`, { ...form, email: 'karin@home.example', as: 'beside' })
    await app.work()
    await pressOn(app, linkTo(app, 'karin@home.example'), {})
    await app.clock.passDays(1)
    await goesToKarin(app, joans)
    expect(await contacts(app)).toEqual(['karin@home.example'])
    await pressOn(app, linkTo(app, 'joan@home.example'), {})
    expect(await contacts(app)).toEqual(['joan@home.example', 'karin@home.example'])
  })

  it('can be taken back also after whoever took it has pressed stop', async () => {
    const app = await open()
    const karins = await goesToKarin(app, await joanHasIt(app))
    await app.waymeet.database.pool.query('delete from directory.contact_task')
    expect((await app.request(karins)).status).toBe(404)
    await pressOn(app, linkTo(app, 'joan@home.example'), {})
    expect(await contacts(app)).toEqual(['joan@home.example'])
  })

  it('from a box where letters come back is told to nobody, and nothing of it is kept', async () => {
    const app = await open()
    const joans = await joanHasIt(app)
    const { pool } = app.waymeet.database
    const { rows } = await pool.query('select id from directory.contact_task')
    await markUnreachable(app.waymeet.database.withTables<DirectoryTables>(), rows[0].id, app.clock.now())
    await goesToKarin(app, joans)
    expect(app.letters()).toHaveLength(2)
    expect((await pool.query('select 1 from directory.handover')).rowCount).toBe(0)
  })
})
