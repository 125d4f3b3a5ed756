/** A number beside a link is the number on the page it leads to. */
import { expect, test } from 'vitest'
import { noonOn12November as now } from '#support/a-group.ts'
import { openTestApp } from '#support/app.ts'
import { theCounty } from '#support/county.ts'

const app = await openTestApp({ groups: theCounty(now), demo: true })
const json = async (path: string) => (await app.request(path, { json: true })).json()

/** Topic tiles: the address, and the number beside it. */
const tilesOf = (page: string): [string, number][] =>
  [...page.matchAll(/<li><a href="(\/topics\/[a-z0-9-]+)">[^<]*<\/a><span>([\d,]+|–) /g)].map(
    ([, href = '', n = '']) => [href, n === '–' ? 0 : Number(n.replace(',', ''))],
  )

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** As its heading says: "Thirty-one" is never written out, "Twelve" is. */
async function groupsBehind(topic: string): Promise<number> {
  const said = /id="groups-h">(?:The )?([\w,]+) group/.exec(await app.page(topic))?.[1]?.toLowerCase() ?? ''
  return NUMBERS.includes(said) ? NUMBERS.indexOf(said) : Number(said.replace(',', ''))
}

test('Amira presses "all groups" on the front page and finds as many as it said', async () => {
  const said = /<a href="\/find">[^<\d]*([\d,]+)/.exec(await app.page('/'))?.[1]
  expect(Number(said)).toBe((await json('/find')).total)
})

test('and "all topics" leads to as many tiles', async () => {
  const said = /<a href="\/topics">[^<\d]*([\d,]+) topics/.exec(await app.page('/'))?.[1]
  const tiles = new Set(tilesOf(await app.page('/topics')).map(([href]) => href))
  expect(Number(said)).toBe(tiles.size)
})

test('each tile of the front page and of the list of topics says what its page holds', async () => {
  const tiles = [...tilesOf(await app.page('/')), ...tilesOf(await app.page('/topics'))]
  expect(tiles.length).toBeGreaterThan(100)
  const wrong: string[] = []
  for (const [href, said] of new Map(tiles)) {
    const behind = await groupsBehind(href)
    if (behind !== said) wrong.push(`${href} says ${said}, holds ${behind}`)
  }
  expect(wrong).toEqual([])
}, 60_000)

test('the button below it gives no number, since the words of a topic may mean a little more', async () => {
  const to = /class="button" href="\/find[^"]*">([^<]*)/.exec(await app.page('/topics/alcohol'))?.[1]
  expect(to).toBe('See the list with map and ways to narrow')
})

test('so does a neighbouring topic among the ways on', async () => {
  const { onward } = await json('/find?q=dementia')
  const topics = onward.filter(({ to }: { to: string }) => to === 'topic')
  expect(topics.length).toBeGreaterThan(0)
  for (const { slug, groups } of topics) expect(groups).toBe(await groupsBehind(`/topics/${slug}`))
})
