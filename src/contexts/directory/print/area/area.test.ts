/** A handbook for the counter and a board for the foyer, for everything around Worksop (W7, W8). */
import { expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { WITHHELD } from '#support/cast.ts'
import { keepLastGood } from './last-good.ts'

const app = await openTestApp()

test('the handbook holds every group of the area once, by topic, with its day and its codes', async () => {
  const html = await app.page('/handbook?near=Worksop&within=30')
  const page = read(html)
  expect(page).toContain('As it was on 12 November 2026')
  expect(page.match(/The Tuesday Table/g)).toHaveLength(1)
  expect(page.match(/True today: waymeet\.example\/g\/\w{7}/g)?.length).toBeGreaterThan(5)
  const topics = [...html.matchAll(/class="chapter"><h2>([^<]+)/g)].map(([, topic = '']) => topic)
  expect(topics).toEqual([...topics].sort((a, b) => a.localeCompare(b, 'en')))
  for (const secret of Object.values(WITHHELD)) expect(html).not.toContain(secret)
  // Whoever puts it on a counter can say so.
  expect(html).toContain('/put-up?kind=handbook&amp;near=Worksop&amp;within=30')
})

test('the board shows the coming days, the next first, and renews itself without a script', async () => {
  const html = await app.page('/board?near=Worksop')
  expect(html).toMatch(/<meta http-equiv="refresh" content="\d+; url=\/board\?near=Worksop/)
  // A name alone tells nobody in the foyer what a group is about.
  expect(html).toMatch(/<p class="board-about"><b>[A-Z][^<]+<\/b>/)
  expect(html).not.toContain('<script')
  expect(read(html)).toMatch(/As it is at 12:00\. Page 1 of \d/)
  // Nobody is invited to a door that may be shut: full, ended, or not confirmed for long.
  for (let page = 1; page <= 4; page++) {
    const some = await app.page(`/board?near=Worksop&page=${page}`)
    for (const shut of ['Small Shoes', 'Wednesday Walkers', 'Boots and Flasks'])
      expect(some).not.toContain(shut)
  }
  expect((await app.request('/board?near=Worksop&page=900')).status).toBe(200)
})

test('a board that cannot be drawn anew shows what it last showed, for a day', async () => {
  let now = 0
  const lastGood = keepLastGood({ now: () => now })
  const fails = () => Promise.reject(new Error('The database is away'))
  await expect(lastGood.take('/board', fails)).rejects.toThrow('away')
  await lastGood.take('/board', async () => 'As it is at noon')
  expect(await lastGood.take('/board', fails)).toBe('As it is at noon')
  now = 25 * 3_600_000
  await expect(lastGood.take('/board', fails)).rejects.toThrow('away')
})

test('a place that nobody knows is asked for again, with what was typed', async () => {
  const answer = await app.request('/handbook?near=Qwxzy')
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('value="Qwxzy"')
  expect((await app.request('/board')).status).toBe(200)
})
