/** Very many fetch areas at the same moment: some are asked to wait, in words, and whoever fetches what is there already is served. */
import { expect, test } from 'vitest'
import { openTestApp } from '#support/app.ts'

const TOWNS = [
  'Worksop',
  'Retford',
  'Mansfield',
  'Lincoln',
  'Sheffield',
  'Doncaster',
  'Leeds',
  'Derby',
  'York',
  'Hull',
]

const app = await openTestApp()
const packOf = (town: string): string => {
  const found = app.waymeet.places.find(town)
  if (found.kind !== 'found') throw new Error(`${town} is not on the map.`)
  return `/packs/${found.place.key}.pack`
}
const [worksop = '', ...others] = TOWNS.map(packOf)

test('beyond a few, nobody waits without end; and a moment later there is room', async () => {
  expect((await app.request(worksop)).status).toBe(200)
  const asked = [...others, worksop].map(path => app.request(path, { headers: { 'accept-language': 'de' } }))
  const answers = await Promise.all(asked)
  const statuses = answers.map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([200, 503]))
  expect(statuses.at(-1)).toBe(200)
  const refused = answers.find(({ status }) => status === 503)!
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.text()).toContain('in einer Minute noch einmal')
  expect(app.log.filter(line => line.includes('"error"'))).toEqual([])
  for (const path of others.slice(-3)) expect((await app.request(path)).status).toBe(200)
})

test('many who live in one town cost one making', async () => {
  const path = packOf('Gainsborough')
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.request(path)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
})
