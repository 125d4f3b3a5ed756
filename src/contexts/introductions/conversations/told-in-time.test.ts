/** Amira left an address: she hears of what matters there, in time, and of nothing else; and can keep a copy (M11, M16). */
import { beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { fillIn } from '#support/letter-to-contact.ts'
import { linkInLetter, takesQuestions } from '#support/takes-questions.ts'

const [table] = CAST as [(typeof CAST)[0]]
const app = await openTestApp({ groups: [table] })
const { database } = app.waymeet
const HER = 'amira@home.example'
let [page, before] = ['', 0]

/** Since this test began; the newest first. */
const toHer = () =>
  app
    .letters()
    .slice(0, app.letters().length - before)
    .filter(({ to }) => to === HER)
const passDays = async (days: number) => {
  await app.clock.passDays(days)
  await app.clock.passDays(0.01)
  await app.work()
}
const asks = async (left: Record<string, string>) => {
  const { location } = await fillIn(app, `/groups/${table.slug}/write`, {
    words: 'Is there a step?',
    ...left,
  })
  await app.work()
  page = location ?? ''
}
const joanAnswers = async (words: string) => {
  await fillIn(app, linkInLetter(app, 'welcome'), { did: 'answer', words })
  await app.work()
}

beforeEach(async () => {
  // Letters that can wait go by day.
  const noon = 86_400_000 - ((app.clock.now() + 43_200_000) % 86_400_000)
  await app.clock.passDays(noon / 86_400_000)
  await database.pool.query('delete from introductions.conversation')
  await database.pool.query('delete from introductions.answered')
  await database.pool.query('delete from introductions.offer')
  await database.pool.query('delete from directory.contact_task')
  await takesQuestions(app, table)
  before = app.letters().length
})

describe('where nobody answers', () => {
  it('she is told after a week, with no name of a group and no link, and her page says where else she can turn', async () => {
    await asks({ email: HER })
    await passDays(6)
    expect(toHer()).toEqual([])
    await passDays(1.2)
    const [letter, ...others] = toHer()
    expect(others).toEqual([])
    expect(letter?.text).toContain('Nobody has answered yet')
    // An address can be typed by anybody: before the group has answered nobody is led to words of a stranger.
    expect(letter?.text).toContain('If you wrote to nobody')
    expect(letter?.text).not.toContain('my-question')
    expect(letter?.text + String(letter?.subject)).not.toMatch(new RegExp(`${table.name}|groups?\\b`, 'i'))
    await passDays(5)
    expect(toHer()).toHaveLength(1)
  })

  it('a letter box that others read hears only that there is something to read', async () => {
    await asks({ email: HER, shared: 'yes' })
    await passDays(7.2)
    expect(toHer()).toHaveLength(1)
    expect(toHer()[0]?.text).not.toMatch(/answered|my-question/)
  })

  it('an answer that comes late still reaches her, when her words have long gone', async () => {
    await asks({ email: HER })
    const welcome = linkInLetter(app, 'welcome')
    await passDays(9)
    await fillIn(app, welcome, { did: 'answer', words: 'Sorry! No step at all.' })
    await app.work()
    expect(toHer()[0]?.text).toContain('No step at all.')
  })
})

describe('what was said', () => {
  it('is not gone before she was warned, three days before, and once', async () => {
    await asks({ email: HER })
    await joanAnswers('No step at all.')
    await passDays(26.9)
    expect(toHer()).toHaveLength(1)
    await passDays(0.3)
    const [letter] = toHer()
    expect(letter?.text).toContain('is deleted on')
    expect(letter?.text).toContain(page)
    expect(letter?.text).not.toContain('No step')
    await passDays(2)
    expect(toHer()).toHaveLength(2)
    expect(read(await app.page(page))).toContain('No step at all.')
    await passDays(0.9)
    expect((await app.request(page)).status).toBe(404)
  })

  it('goes as a copy to her own letter box with one press, and lies nowhere meanwhile', async () => {
    await asks({ email: HER })
    expect(await app.page(page)).not.toContain('value="copy"')
    await joanAnswers('No step at all.')
    const sent = await fillIn(app, page, { did: 'copy' })
    expect(sent.status).toBe(303)
    expect((await everythingKept(database)).join('\n')).not.toMatch(/there a step|No step|amira@home/)
    await app.work()
    expect(toHer()[0]?.text).toMatch(/Is there a step\?[\s\S]*No step at all\./)
    await fillIn(app, page, { did: 'copy' })
    await app.work()
    expect(toHer()).toHaveLength(2)
    await passDays(1.1)
    expect((await database.pool.query('select * from introductions.copy')).rows).toEqual([])
  })

  it('is gone with a word of ours, not as if she had mistyped an address, when she stops', async () => {
    await asks({ email: HER })
    const { location, html } = await fillIn(app, page, { did: 'stop' })
    expect((await app.request(page)).status).toBe(404)
    expect(location).toBe(`${page}?stopped=yes`)
    expect(read(html)).toContain('It is gone')
    expect(read(html)).not.toContain('not quite right')
  })

  it('goes to no letter box that others read', async () => {
    await asks({ email: HER, shared: 'yes' })
    await joanAnswers('No step at all.')
    await fillIn(app, page, { did: 'copy' })
    await app.work()
    expect(toHer()).toHaveLength(1)
  })
})
