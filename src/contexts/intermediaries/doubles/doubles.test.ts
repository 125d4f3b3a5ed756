/** A list brings a group that somebody had written here already. Karin says whether the two are one. */
import { beforeEach, describe, expect, it } from 'vitest'
import { type DirectoryTables, FACTS } from '#contexts/directory/index.ts'
import { addContactTask } from '#contexts/directory/keeping/contact-task.store.ts'
import { agreedUntil } from '#contexts/directory/keeping/contact-task.ts'
import { openAppAlone, read, type TestApp } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
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
  name: here.name.toUpperCase(),
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
  await app.waymeet.intermediaries.beat()
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
})
