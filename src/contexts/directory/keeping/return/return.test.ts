/** A group nobody could reach, and one that had ended, come back by one press; nothing counts as said by it. */
import { describe, expect, it } from 'vitest'
import { openTestApp, read, type TestApp } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { letterTo } from '#support/letter-to-contact.ts'
import { formOn, pressOn } from '#support/press.ts'
import { FACTS } from '../../freshness/confirmation.ts'
import { DAY } from '../../freshness/ladder.ts'

const now = Date.parse('2026-11-12T12:00:00Z')
const contact = { phone: '01632 960144', email: 'joan@home.example', web: null }
const made = (n: number, slug: string, name: string, state: 'open' | 'ended') => ({
  ...CAST[n]!,
  ...{ slug, name, contact, source: null },
  life: { state, since: '2020-01-01', until: null, note: null } as const,
  confirmations: FACTS.map(fact => ({ fact, by: 'group', how: 'email', at: now - 400 * DAY }) as const),
})
const away = made(0, 'evening-kettle', 'Evening Kettle', 'open')
const over = made(1, 'boots-and-flasks', 'Boots and Flasks', 'ended')
const open = () => openTestApp({ groups: [away, over], now })
const agreeLink = (app: TestApp) => /\/agree\/[\w-]+/.exec(app.letters()[0]?.text ?? '')?.[0] ?? ''

describe('the old address of a group that was put away', () => {
  it('says since when, shows nothing that may be wrong, and leads on and back', async () => {
    const app = await open()
    const answer = await app.request('/groups/evening-kettle')
    expect(answer.status).toBe(200)
    const html = await answer.text()
    const text = read(html)
    expect(text).toContain('its entry was put away on 17 September 2026')
    for (const hidden of ['960144', 'joan@']) expect(html).not.toContain(hidden)
    expect(html).toContain('noindex')
    expect(html).toContain('href="/claim/evening-kettle"')
    expect((await app.request(`/g/${away.code}`)).headers.get('location')).toBe('/groups/evening-kettle')
    expect(await (await app.request('/groups/evening-kettle', { json: true })).text()).not.toContain('960144')
    const claim = await app.page('/claim/evening-kettle')
    expect(claim).not.toContain('joan@')
  })
})

describe('one press brings it back', () => {
  it('from the letter to the address we know, and Joan is asked about each fact', async () => {
    const app = await open()
    for (const slug of ['evening-kettle', 'boots-and-flasks']) {
      await pressOn(app, `/claim/${slug}`, formOn(await app.page(`/claim/${slug}`)))
      await app.work()
      const agree = agreeLink(app)
      expect(read(await app.page(agree))).toContain('Nothing counts as right before you have said so.')
      const answer = (await pressOn(app, agree, {})).headers.get('location')!
      await app.waymeet.directory.changed(slug === 'evening-kettle' ? away.id : over.id)
      expect(read(await app.page(answer))).toContain('When and where you meet')
      const page = read(await app.page(`/groups/${slug}`))
      expect(page).not.toContain('put away')
      expect(page).toContain('8 October 2025 To be confirmed again now')
    }
  })

  it('from the page of a letter that was open when it was put away', async () => {
    const app = await open()
    const answer = await letterTo(app, away)
    const before = await app.page(answer)
    expect(read(before)).toContain('People do not find this group now')
    const pressed = await pressOn(app, `${answer}/back`, formOn(before))
    expect(pressed.status).toBe(303)
    await app.waymeet.directory.changed(away.id)
    expect(read(await app.page(answer))).not.toContain('People do not find this group now')
    const found = await app.waymeet.database.pool.query(
      'select count(*)::int as n from directory.confirmation where group_id = $1 and at > $2',
      [away.id, new Date(now - DAY)],
    )
    expect(found.rows[0].n).toBe(0)
  })
})
