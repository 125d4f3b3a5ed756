/** Days and people in the words narrow the list, are said aloud, and are taken back with one press (M06). */
import { expect, test } from 'vitest'
import { openTestApp, read } from '#support/app.ts'
import { CAST } from '#support/cast.ts'

const app = await openTestApp({ groups: CAST })
const answer = async (q: string) =>
  (await app.request(`/find?${new URLSearchParams({ q })}`, { json: true })).json()
/** Where the way back on the line that says so leads. */
const wayBack = (page: string, said: string): string =>
  new RegExp(`${said}[^<]*<a class="undo" href="([^"]+)"`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''

test('Harold types "grief tuesday evening", reads what was made of it, and takes it back', async () => {
  const all = await answer('grief')
  const narrowed = await answer('grief tuesday evening')
  expect(narrowed.understood.narrowed).toMatchObject([{ typed: 'tuesday evening', kept: true }])
  expect(narrowed.total).toBeGreaterThan(0)
  expect(narrowed.total).toBeLessThan(all.total)

  const page = await app.page('/find?q=grief+tuesday+evening')
  expect(read(page)).toContain('Only: Tuesday, Evening.')
  expect(wayBack(page, 'Only: Tuesday, Evening.')).toBe('/find?q=grief')
})

test('where nothing fits, the others are shown and it is said', async () => {
  const none = await answer('grief in Welsh')
  expect(none.understood.narrowed).toMatchObject([{ typed: 'in Welsh', kept: false }])
  expect(none.total).toBe((await answer('grief')).total)
  expect(read(await app.page('/find?q=grief+in+Welsh'))).toContain('Nothing fits “in Welsh”')
})

test('what is not meant is left out and said; exactly as typed undoes it', async () => {
  const page = await app.page('/find?q=grief+not+alcohol')
  expect(read(page)).toContain('Left out, as you typed: alcohol.')
  expect(wayBack(page, 'Left out, as you typed: alcohol.')).toBe('/find?q=grief+not+alcohol&exact=1')
})

test('what only looks like a topic is answered honestly, with a way to the topic', async () => {
  const { understood, total, onward } = await answer('stroke of luck')
  expect({ topics: understood.topics, total }).toEqual({ topics: [], total: 0 })
  expect(onward.length).toBeGreaterThan(0)
})
