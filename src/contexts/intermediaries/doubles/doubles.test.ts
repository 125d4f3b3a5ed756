/** A list brings a group that somebody had written here already. Karin says whether the two are one. */
import { beforeEach, describe, expect, it } from 'vitest'
import { type DirectoryTables, FACTS } from '#contexts/directory/index.ts'
import { addContactTask, contactTasksOf } from '#contexts/directory/keeping/contact-task.store.ts'
import { agreedUntil } from '#contexts/directory/keeping/contact-task.ts'
import { addDoubt } from '#contexts/directory/keeping/doubt/doubt.store.ts'
import { openAppAlone, read, type TestApp } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { fillIn, letterTo } from '#support/letter-to-contact.ts'
import { formOn, hiddenFields } from '#support/press.ts'
import { signedIn } from '#support/sign-in.ts'

const confirmations = FACTS.map(
  fact => ({ fact, by: 'group', how: 'email', at: Date.parse('2026-11-10T12:00:00Z') }) as const,
)
const here = { ...CAST[1]!, source: null, confirmations }
const again = {
  ...here,
  id: '019ad5b6-0000-7000-8000-00000000b001',
  slug: `${here.slug}-2`,
  code: CAST[4]!.code,
  name: `The ${here.name.toUpperCase()}`,
  statements: [],
  gatherings: here.gatherings.map((gathering, n) => ({
    ...gathering,
    id: `019ad5b6-0000-7000-8000-00000000b01${n}`,
    place: gathering.place && { ...gathering.place, id: `019ad5b6-0000-7000-8000-00000000b02${n}` },
  })),
}

let app: TestApp
let karin: TestBrowser
const task = async () => /<details[\s\S]*?<\/details>/.exec(await karin.page('/desk'))?.[0] ?? ''

beforeEach(async () => {
  app = await openAppAlone({ groups: [here, again] })
  const now = app.clock.now()
  await addContactTask(app.waymeet.database.withTables<DirectoryTables>(), {
    ...{
      id: '019ad5b6-0000-7000-8000-00000000b099',
      groupId: again.id,
      email: 'joan@home.example',
      phone: null,
    },
    ...{
      language: 'en',
      agreedHow: 'email',
      agreedAt: now,
      endsAt: agreedUntil(now),
      unreachableSince: null,
    },
  })
  await app.waymeet.parts.intermediaries.beat()
  await app.work()
  karin = await signedIn(app, 'karin@desk.example')
  return () => app.close()
})

describe('the same group twice', () => {
  it('stands at the desk, both records side by side', async () => {
    const text = read(await task())
    expect(text).toContain(`${here.name} and ${again.name}`.replace(here.name, read(here.name)))
    expect(text).toContain('They are two groups')
  })

  it('becomes one: old links and printed codes lead to it, and whoever was asked is asked about it', async () => {
    const form = formOn(await task())
    const answer = await karin.press('/desk/doubles', { ...form, keep: here.id })
    expect(answer.status).toBe(303)
    await app.waymeet.directory.changed('*')
    const old = await app.request(`/groups/${again.slug}`)
    expect([old.status, old.headers.get('location')]).toEqual([301, `/groups/${here.slug}`])
    const code = await app.request(`/g/${again.code}`)
    expect(code.headers.get('location')).toContain(`/groups/${here.slug}`)
    expect(await app.page('/find?q=')).not.toContain(`/groups/${again.slug}"`)
    expect(read(await karin.page(`/desk/groups/${here.slug}`))).toContain('One person is asked by letter.')
    expect(await task()).not.toContain(again.name)
  })

  it('is two again when Karin undoes it', async () => {
    await karin.press('/desk/doubles', { ...formOn(await task()), keep: here.id })
    const undo = /<form[^>]*action="\/desk\/undo"[\s\S]*?<\/form>/.exec(await karin.page('/desk'))![0]
    await karin.press('/desk/undo', hiddenFields(undo))
    await app.waymeet.directory.changed('*')
    expect((await app.request(`/groups/${again.slug}`)).status).toBe(200)
  })

  it('is not asked about again once she has said that they are two', async () => {
    await karin.press('/desk/doubles', { ...formOn(await task()), keep: 'both' })
    await app.clock.passDays(0.4)
    await app.work()
    expect(await task()).not.toContain(again.name)
    expect((await app.request(`/groups/${again.slug}`)).status).toBe(200)
  })

  it('counts the minute it takes, and can be undone too when she said that they are two', async () => {
    await karin.press('/desk/doubles', { ...formOn(await task()), keep: 'both' })
    const page = await karin.page('/desk')
    expect(page).toContain('1 of 10 minutes used')
    expect(read(page)).toContain('One done.')
    const undo = /<form[^>]*action="\/desk\/undo"[\s\S]*?<\/form>/.exec(page)![0]
    await karin.press('/desk/undo', hiddenFields(undo))
    expect(await task()).toContain(again.name)
  })
})

describe('two records that became one by mistake', () => {
  const boxesOf = async (groupId: string) => {
    const db = app.waymeet.database.withTables<DirectoryTables>()
    return (await contactTasksOf(db, [groupId])).get(groupId)?.map(({ email }) => email) ?? []
  }
  const merge = async () => karin.press('/desk/doubles', { ...formOn(await task()), keep: here.id })
  const part = () => karin.press('/desk/undo', { merged: again.id })

  it('give each contact back to the group they agreed to be asked about', async () => {
    await merge()
    expect(await boxesOf(here.id)).toEqual(['joan@home.example'])
    await part()
    expect(await boxesOf(here.id)).toEqual([])
    expect(await task()).toContain(again.name)
    expect(await boxesOf(again.id)).toEqual(['joan@home.example'])
  })

  it('give back also whoever was asked about both', async () => {
    await letterTo(app, here, FACTS, 'Joan@home.example')
    await merge()
    expect(await boxesOf(here.id)).toEqual(['Joan@home.example'])
    await part()
    expect(await boxesOf(here.id)).toEqual(['Joan@home.example'])
    expect(await boxesOf(again.id)).toEqual(['joan@home.example'])
  })

  it('are parted today or not by a page that was left open', async () => {
    await merge()
    await app.clock.passDays(1)
    await signedIn(app, 'karin@desk.example', karin)
    await part()
    expect(await boxesOf(here.id)).toEqual(['joan@home.example'])
    expect((await app.request(`/groups/${again.slug}`)).status).toBe(301)
  })
})

describe('a record that became part of another', () => {
  it('keeps what readers said is wrong, and whoever was asked to be a contact', async () => {
    const db = app.waymeet.database.withTables<DirectoryTables>()
    const [id, at] = ['019ad5b6-0000-7000-8000-00000000b0aa', app.clock.now()]
    await addDoubt(db, { id, groupId: again.id, fact: 'access', words: 'The lift is out', by: 'reader', at })
    await karin.press('/desk', {
      group: again.id,
      did: 'ask',
      reach: 'tomas@home.example',
      key: crypto.randomUUID(),
    })
    await karin.press('/desk/doubles', { ...formOn(await task()), keep: here.id })
    expect(read(await karin.page(`/desk/groups/${here.slug}`))).toContain('The lift is out')
    await app.work()
    const letter = app.letters().find(({ to }) => to === 'tomas@home.example')
    const path = /https:\/\/waymeet\.example(\/agree\/\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    expect(read(await app.page(path))).toContain(read(here.name))
  })

  it('goes with it when the group takes itself out: its name and its number with it', async () => {
    const link = await letterTo(app, here)
    await karin.press('/desk/doubles', { ...formOn(await task()), keep: here.id })
    await fillIn(app, `${link}/take-out`, {})
    await app.waymeet.directory.changed('*')
    for (const { slug, code } of [here, again]) {
      expect((await app.request(`/groups/${slug}`)).status).toBe(410)
      expect((await app.request(`/g/${code}`)).status).toBe(410)
    }
    expect((await everythingKept(app.waymeet.database)).join('\n')).not.toContain(again.name)
  })
})
