/** Joan moves one evening to another building; within a minute whoever looks, wherever they look, is told (issue 4, line 2). */
import { expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { called } from '#support/cast.ts'
import { fillIn, letterTo } from '#support/letter-to-contact.ts'

const table = called('The Tuesday Table')
const app = await openTestApp()
const link = await letterTo(app, table)
const said = 'Meets elsewhere this time: The Library, 3 High Street, Worksop'

/** Another server hears of it over the database, with nobody telling it in this test. */
async function within(seconds: number, look: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + seconds * 1_000; Date.now() < until; ) {
    if (await look()) return true
    await new Promise(done => setTimeout(done, 100))
  }
  return look()
}

test('the page, the calendar, the printed code and the search all say so, and the usual door is named by none', async () => {
  const path = `${link}/time-place/${table.gatherings[0]!.id}/once/2026-11-17/place`
  const sent = await fillIn(app, path, {
    building: 'other',
    where: 'The Library',
    street: '3 High Street, Worksop',
    note: 'The hall is being painted.',
  })
  expect(sent.status).toBe(303)
  expect(read(sent.html)).toMatch(
    /Saved, thank you.*Tuesday 17 November 2026.*Meets elsewhere this time: The Library/,
  )

  const page = async () => read(await app.page(`/groups/${table.slug}`))
  expect(await within(60, async () => (await page()).includes(said))).toBe(true)
  const next = (await page()).match(/Next time .*? How to get in touch/)?.[0] ?? ''
  expect(next).toContain('The hall is being painted.')
  expect(next).not.toContain('Larch Street')

  const code = await app.request(`/g/${table.code}`)
  expect(read(await app.page(code.headers.get('location') ?? ''))).toContain(said)

  expect(read(await app.page('/find?q=grief&near=Worksop'))).toContain(said)
  const found = await (await app.request('/find?q=grief&near=Worksop', { json: true })).json()
  expect(found.groups.find(({ slug }: { slug: string }) => slug === table.slug).next).toMatchObject({
    where: 'The Library, 3 High Street, Worksop',
    away: true,
  })

  const calendar = (await (await app.request(`/groups/${table.slug}/calendar.ics`)).text()).replace(
    /\r\n /g,
    '',
  )
  const event = calendar.split('BEGIN:VEVENT').find(each => each.includes('The Library')) ?? ''
  expect(event).toMatch(/RECURRENCE-ID.*20261117T190000/)
  expect(event).toMatch(/LOCATION:The Library\\, 3 High Street\\, Worksop\r\n/)
  expect(event).not.toContain('Larch Street')
})
