/** Whoever asks for tonight, for tomorrow or for this weekend is told what there is then, and what comes next. */
import { expect, test } from 'vitest'
import { noonOn12November as now } from '#support/a-group.ts'
import { openTestApp, read } from '#support/app.ts'
import { theCounty } from '#support/county.ts'

// A Thursday.
const app = await openTestApp({ groups: theCounty(now), demo: true })
const asked = async (q: string) =>
  (await app.request(`/find?${new URLSearchParams({ q })}`, { json: true })).json()
interface Shown {
  next: { date: string; start: string } | null
}
const firstOf = ({ groups }: { groups: Shown[] }) => groups[0]?.next

test('Amira asks for tonight, and those that meet this evening come first', async () => {
  const page = read(await app.page('/find?q=grief+tonight'))
  expect(page).toContain('Narrowed by “tonight” to Thursday Evening')
  const answer = await asked('grief tonight')
  const isTonight = ({ next }: Shown) => next?.date === '2026-11-12' && next.start >= '17:00'
  const fits = answer.groups.filter(isTonight).length
  expect(answer.groups.slice(0, fits).every(isTonight)).toBe(true)
  if (fits === 0) expect(page).toContain('None that we know of meet on Thursday 12 November.')
  else expect(page).toMatch(/(The first|This one|These) .*on Thursday 12 November/)
  const dates = answer.groups.slice(fits).flatMap(({ next }: Shown) => next?.date ?? [])
  expect(dates).toEqual([...dates].sort())
})

test('Harold asks for this weekend, and sees no weekend after it before this one', async () => {
  expect(firstOf(await asked('grief this weekend'))?.date).toMatch(/2026-11-1[45]/)
  expect(firstOf(await asked('depression tomorrow'))?.date).toBe('2026-11-13')
})

test.each([
  ['nb', 'sorg i kveld', 'torsdag 12. november'],
  ['de', 'Trauer heute Abend', 'Donnerstag, 12. November'],
])('in %s too: %s', async (language, q, day) => {
  const page = read(await app.page(`/${language}/find?${new URLSearchParams({ q })}`))
  expect(page).toContain(day)
})

test('who tells what happened today asks for no date', async () => {
  expect((await asked('i lost my dad today')).understood.narrowed).toEqual([])
})

test.each(['hva er dette', '😀'])('“%s” is not answered with everything there is', async q => {
  expect((await asked(q)).total).toBe(0)
  expect(read(await app.page(`/find?${new URLSearchParams({ q })}`))).toContain('that we know of yet')
})

test.each(['', 'groups', 'help'])('“%s” shows all groups', async q => {
  expect((await asked(q)).total).toBeGreaterThan(300)
})

test('a page after the last one is the last one', async () => {
  const { page, pages, groups } = await (await app.request('/find?q=grief&page=999', { json: true })).json()
  expect(page).toBe(pages)
  expect(groups.length).toBeGreaterThan(0)
})

test('a date of the calendar is looked for, and one that does not exist is told', async () => {
  const third = await asked('grief on 3 December')
  expect(third.understood.narrowed).toMatchObject([{ typed: '3 December', kept: true }])
  const never = read(await app.page('/find?q=grief+on+31+February'))
  expect(never).toContain('There is no “31 February”, so these are for any day.')
  expect((await asked('grief on 31 February')).total).toBe((await asked('grief')).total)
})
