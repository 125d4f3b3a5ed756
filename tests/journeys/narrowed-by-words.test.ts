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

/** The addresses of the links that take this value off. */
const waysOff = (page: string, value: string): string[] =>
  [...page.matchAll(new RegExp(`class="off" href="([^"]+)" aria-label="Take off: ${value}"`, 'g'))].map(
    ([, href = '']) => href.replaceAll('&amp;', '&'),
  )
const ticked = (page: string): string[] =>
  [...page.matchAll(/name="(\w+)" value="([^"]+)" checked/g)].map(([, name, value]) => `${name}=${value}`)

const slugs = ({ groups }: { groups: { slug: string }[] }): string[] => groups.map(({ slug }) => slug).sort()

test('Harold types "grief tuesday evening", reads what was made of it, and takes it back', async () => {
  const all = await answer('grief')
  const narrowed = await answer('grief tuesday evening')
  expect(narrowed.understood.narrowed).toMatchObject([{ typed: 'tuesday evening', kept: true }])
  expect(narrowed.total).toBeGreaterThan(0)
  expect(narrowed.total).toBeLessThan(all.total)

  const page = await app.page('/find?q=grief+tuesday+evening')
  expect(read(page)).toContain('Narrowed by “tuesday evening” to')
  expect(waysOff(page, 'Tuesday')).toEqual(['/find?q=grief&time=evening'])
  expect(waysOff(page, 'Evening')).toEqual(['/find?q=grief&day=tu'])
  const weekdays = await app.page('/find?q=grief+on+weekdays')
  expect(weekdays).toContain('<a href="/find?q=grief">Take all off</a>')
})

test('what he typed is ticked in the form, which says why and sends what it shows', async () => {
  const page = await app.page('/find?q=grief+tuesday+evening')
  expect(ticked(page)).toEqual(['day=tu', 'time=evening'])
  expect(read(page)).toContain('Ticked because you typed it: Tuesday, Evening.')
  expect(/<form class="filters"[^>]*>(<input[^>]*>)/.exec(page)?.[1]).toContain('value="grief"')
  expect(ticked(await app.page('/find?q=grief'))).toEqual([])
})

test('ticks and words lead to the same groups', async () => {
  for (const [typed, address] of [
    ['grief tuesday evening', '/find?q=grief&day=tu&time=evening'],
    ['grief in person', '/find?q=grief&how=in-person'],
    ['grief for men in person', '/find?q=grief&for=men&how=in-person'],
  ] as const) {
    const said = await answer(typed)
    const form = await (await app.request(address, { json: true })).json()
    expect(said.understood.narrowed, typed).not.toContainEqual(expect.objectContaining({ kept: false }))
    expect(slugs(form), typed).toEqual(slugs(said))
  }
})

test('the way out says whose the filters are: typed, ticked, or both', async () => {
  const way = async (address: string) => read(await app.page(address))
  expect(await way('/find?q=grief+tuesday+evening')).toContain('Leave out “tuesday evening” for')
  expect(await way('/find?q=grief&day=tu')).toContain('Take off what you ticked for')
  expect(await way('/find?q=grief+tuesday&time=evening')).toContain(
    'Take off what you ticked, and leave out “tuesday” for',
  )
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
