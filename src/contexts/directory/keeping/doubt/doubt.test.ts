/** Amira stood before a shut door. She says so in one line, without an account; the group hears of it first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openTestApp, read, type TestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { formOn, pressOn } from '#support/press.ts'
import type { DirectoryTables } from '../../tables.ts'
import { addContactTask } from '../contact-task.store.ts'
import { agreedUntil } from '../contact-task.ts'
import { A_MINUTE } from '../press-brake.ts'
import { asLine } from './doubt.form.ts'

const group = CAST[0]!
const wrong = `/groups/${group.slug}/wrong`

async function say(app: TestApp, fields: Record<string, string>) {
  const answer = await pressOn(app, wrong, { ...formOn(await app.page(wrong)), ...fields })
  await app.waymeet.directory.changed(group.id)
  return answer
}

describe('"this was wrong"', () => {
  it('is one link from the group, and needs no name, no address and no script', async () => {
    const app = await openTestApp({ groups: [group] })
    expect(await app.page(`/groups/${group.slug}`)).toContain(`href="${wrong}"`)
    const page = await app.page(wrong)
    expect(page).not.toMatch(/type="(email|password)"|name="name"/)
    expect((await app.request(wrong)).headers.get('set-cookie')).toBeNull()
  })

  it('makes that fact due at once, for everybody to see, and no other', async () => {
    const app = await openTestApp({ groups: [group] })
    const answer = await say(app, { fact: 'time-place', words: 'Nobody there on Tuesday.' })
    expect(answer.status).toBe(303)
    const page = read(await app.page(`/groups/${group.slug}`))
    expect(page).toContain('A reader said on 12 November 2026 that this was wrong. It is being asked about.')
    expect(page.match(/To be confirmed again now/g)).toHaveLength(1)
    const json = await (await app.request(`/groups/${group.slug}`, { json: true })).json()
    const states = Object.fromEntries(
      json.freshness.map((one: { fact: string; state: string }) => [one.fact, one.state]),
    )
    expect(states).toMatchObject({ 'time-place': 'due', openness: 'confirmed' })
  })

  it('never shows the line to other readers', async () => {
    const app = await openTestApp({ groups: [group] })
    await say(app, { fact: 'time-place', words: 'CANARY said the caretaker' })
    expect(await app.page(`/groups/${group.slug}`)).not.toContain('CANARY')
    expect(await (await app.request(`/groups/${group.slug}`, { json: true })).text()).not.toContain('CANARY')
    expect(app.log.join('')).not.toContain('CANARY')
  })

  it('reaches the group by letter, which reads the line, answers, and all is well again', async () => {
    const app = await openTestApp({ groups: [group] })
    const now = app.clock.now()
    await addContactTask(app.waymeet.database.withTables<DirectoryTables>(), {
      ...{ id: '019ad5b6-0000-7000-8000-000000000001', groupId: group.id, email: 'joan@home.example' },
      ...{ phone: null, language: 'en', agreedHow: 'email', agreedAt: now, endsAt: agreedUntil(now) },
      unreachableSince: null,
    })
    await say(app, { fact: 'time-place', words: 'Nobody there on Tuesday.' })
    await app.clock.passDays(0.1)
    await app.clock.passDays(0.05)
    await app.work()
    const link = app.letters()[0]!.text.match(/https:\/\/\S+/)![0]
    expect(app.letters()[0]!.text).not.toContain('Nobody there')
    const page = await app.page(link)
    expect(read(page)).toContain('Somebody who looked said: “Nobody there on Tuesday.”')
    await pressOn(app, link, { ...formOn(page), fact: 'time-place' })
    await app.waymeet.directory.changed(group.id)
    expect(read(await app.page(`/groups/${group.slug}`))).not.toContain('A reader said')
    const { rows } = await app.waymeet.database.pool.query('select words from directory.doubt')
    expect(rows).toEqual([{ words: null }])
  })

  it('cannot wear a group out: after three of one fact in a week nothing more is kept, and the answer is the same', async () => {
    const app = await openTestApp({ groups: [group] })
    const answers = new Set<string | null>()
    for (let times = 0; times < 8; times++)
      answers.add((await say(app, { fact: 'openness' })).headers.get('location'))
    expect(answers.size).toBe(1)
    const kept = async () => (await app.waymeet.database.pool.query('select 1 from directory.doubt')).rowCount
    expect(await kept()).toBe(3)
    await say(app, { fact: 'time-place' })
    expect(await kept()).toBe(4)
  })

  it('asks to wait while a program presses without end, and keeps what was typed', async () => {
    const app = await openTestApp({ groups: [group] })
    const form = { ...formOn(await app.page(wrong)), fact: 'openness', words: 'The door was shut' }
    const press = () => pressOn(app, wrong, { ...form, key: crypto.randomUUID() })
    for (let times = 0; times < A_MINUTE; times++) expect((await press()).status).toBe(303)
    const wait = await press()
    expect(wait.status).toBe(429)
    expect(wait.headers.get('retry-after')).toBe('60')
    const html = await wait.text()
    expect(html).toContain('value="The door was shut"')
    expect(html).toMatch(/value="openness" checked/)
    await app.clock.passDays(1 / 1440)
    expect((await press()).status).toBe(303)
  })

  it('with nothing chosen or far too many words comes back as it was typed', async () => {
    const app = await openTestApp({ groups: [group] })
    const back = await say(app, { words: 'The door was shut' })
    expect(back.status).toBe(422)
    expect(await back.text()).toContain('value="The door was shut"')
    const long = await say(app, { fact: 'contact', words: 'x'.repeat(201) })
    expect(long.status).toBe(422)
    expect(await long.text()).toContain('x'.repeat(201))
  })
})

it('whatever is typed becomes one line of visible text, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), typed => {
      const line = asLine(typed)
      expect(line ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    }),
  )
})
