/** Sofia at the desk does for a group what it lets her, and the group can read it and take it back. */
import { beforeEach, describe, expect, it } from 'vitest'
import { openAppAlone, read, type TestApp } from '#support/app.ts'
import type { TestBrowser } from '#support/browser.ts'
import { CAST } from '#support/cast.ts'
import { letterTo } from '#support/letter-to-contact.ts'
import { formOn, hiddenFields, pressOn } from '#support/press.ts'
import { signedIn } from '#support/sign-in.ts'

const life = { state: 'open', since: '2020-01-01', until: null, note: null } as const
const contact = { phone: '01632 960144', email: null, web: null }
const group = { ...CAST[0]!, contact, life, source: null }
const here = `/desk/groups/${group.slug}`

let app: TestApp
let sofia: TestBrowser
beforeEach(async () => {
  app = await openAppAlone({ groups: [group] })
  sofia = await signedIn(app, 'sofia@desk.example')
  return () => app.close()
})

const press = async (path: string, fields: Record<string, string>) =>
  sofia.press(path, { ...hiddenFields(await sofia.page(path)), ...fields })
const end = () => press(`${here}/openness`, { openness: 'ended', until: '', note: '', sure: 'yes' })
const allow = () => press(`${here}/mandate`, { do: 'give', as: 'contact', how: 'phone' })
const linkIn = (text: string) => /\/mandate\/[\w-]+/.exec(text)?.[0] ?? ''

describe('a group that has allowed nothing', () => {
  it('is not ended from the desk: the page says why, and how the group can allow it now', async () => {
    const answer = await end()
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(read(html)).toContain('Nothing was kept yet')
    expect(html).toContain(`href="${here}/mandate"`)
    expect(read(await app.page(`/groups/${group.slug}`))).not.toContain('has ended')
    expect((await press(`${here}/take-out`, {})).status).toBe(200)
    expect((await app.request(`/groups/${group.slug}`)).status).toBe(200)
  })

  it('still has written down at once that it is full, and what is right', async () => {
    const kept = await press(`${here}/openness`, { openness: 'full', until: '', note: '', sure: 'yes' })
    expect(kept.status).toBe(303)
  })
})

describe('a mandate by phone', () => {
  it('is read aloud whole, told to every contact at once, and by one press is no more', async () => {
    await letterTo(app, group)
    const script = read(await sofia.page(`${here}/mandate`))
    for (const words of [
      'change how people reach you',
      'read the letters of the group',
      'holds for one year',
    ])
      expect(script).toContain(words)
    expect((await allow()).status).toBe(303)
    await app.work()
    const [letter] = app.letters()
    expect(letter?.subject).toBe('The contact point may act for your group')
    expect(letter?.text).toContain('- write down that the group rests or has ended')
    expect(letter?.text).not.toContain(group.name)
    const page = linkIn(letter?.text ?? '')
    expect(read(await app.page(page))).toContain(
      'A contact of the group said so by telephone on 12 November 2026',
    )
    expect((await pressOn(app, page, formOn(await app.page(page)))).status).toBe(303)
    expect(read(await app.page(page))).toContain('You have allowed nothing beyond what always goes.')
    expect((await end()).status).toBe(422)
  })

  it('lets the desk end the group when it asks, and the group reads that it was done', async () => {
    const joans = await letterTo(app, group)
    await allow()
    expect((await end()).status).toBe(303)
    const told = read(await app.page(`${joans}/mandate`))
    expect(told).toContain('12 November 2026: write down that the group rests or has ended')
    expect(read(await sofia.page(here))).toContain('People do not find this group now.')
  })

  it('ends by itself after a year', async () => {
    await allow()
    await app.clock.passDays(366)
    await signedIn(app, 'sofia@desk.example', sofia)
    expect((await end()).status).toBe(422)
    expect((await allow()).status).toBe(303)
    expect((await end()).status).toBe(303)
  })

  it('is not written down where it was not said who and how', async () => {
    expect((await press(`${here}/mandate`, { do: 'give' })).status).toBe(422)
    expect(read(await sofia.page(here))).toContain('has not allowed more than what always goes')
  })
})

it('Joan gives it by a press on her own page, and takes it back there', async () => {
  const page = `${await letterTo(app, group)}/mandate`
  await pressOn(app, page, { ...formOn(await app.page(page)), do: 'give' })
  expect(read(await sofia.page(here))).toContain('This group has allowed it, until 12 November 2027.')
  await pressOn(app, page, { ...formOn(await app.page(page)), do: 'end' })
  expect(read(await sofia.page(here))).toContain('has not allowed more than what always goes')
})

it('paper comes blank and with the facts of the group, and holds no number that is not public', async () => {
  await app.save([
    { ...group, contact, contactConsent: { phone: 'desk', email: 'desk', until: app.clock.now() + 1e9 } },
  ])
  const blank = read(await sofia.page('/desk/scripts/confirm/form'))
  expect(blank).toContain('Name of the group:')
  const filled = read(await sofia.page(`/desk/scripts/confirm/form?group=${group.slug}`))
  expect(filled).toContain(group.name)
  expect(filled).toContain('This is still right')
  expect(filled).not.toContain('960144')
})
