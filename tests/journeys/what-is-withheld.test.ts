/** What a group keeps to itself has no way out, whatever is asked and in whatever form (M16, M77). */
import { describe, expect, test } from 'vitest'
import { openTestApp } from '#support/app.ts'
import { called, WITHHELD } from '#support/cast.ts'

const app = await openTestApp()
const kept = Object.values(WITHHELD)

/** Every address that speaks of the two groups that withhold something, in every form. */
const asked = [called('The Quiet Door'), called('Kin of the Bottle')].flatMap(
  ({ slug, name, topics, code }) => [
    `/groups/${slug}`,
    `/groups/${slug}/calendar.ics`,
    `/groups/${slug}/calendar.ics?title=name`,
    `/g/${code}`,
    `/topics/${topics[0]}`,
    `/shortlist?g=${slug}`,
    ...[name, topics[0]!, 'hidden yard', 'unnamed hall', WITHHELD.postcode].flatMap(q => [
      `/find?q=${encodeURIComponent(q)}`,
      `/find?q=${encodeURIComponent(q)}&near=Worksop&within=5`,
      `/sheet?q=${encodeURIComponent(q)}&near=Worksop`,
    ]),
    '/near/Worksop',
    `/near/${encodeURIComponent(WITHHELD.postcode)}`,
    '/find?near=Worksop&page=2',
  ],
)

describe.each([false, true])('asked for as JSON: %s', json => {
  test('street, hall, directions, postcode and room stand nowhere', async () => {
    for (const path of asked) {
      const answer = await (await app.request(path, { json })).text()
      // What was typed may be repeated on the page that answers it; the group's own facts may not.
      for (const text of kept.filter(each => !decodeURIComponent(path).includes(each)))
        expect(answer.includes(text), `${path} lets out “${text}”`).toBe(false)
    }
  })

  test('and searching for them finds nothing that others would not', async () => {
    for (const q of ['hidden yard', 'unnamed hall']) {
      const { groups } = await (await app.request(`/find?q=${encodeURIComponent(q)}`, { json: true })).json()
      expect(groups.map(({ slug }: { slug: string }) => slug)).not.toContain('the-quiet-door')
    }
  })
})

test('the point on the map is blurred to about a kilometre', async () => {
  const group = await (await app.request('/groups/the-quiet-door', { json: true })).json()
  const [{ place }] = group.gatherings
  const own = called('The Quiet Door').gatherings[0]!.place!.point!
  expect(place.point).toEqual({ lat: Math.round(own.lat * 100) / 100, lon: Math.round(own.lon * 100) / 100 })
  expect(place.street).toBeNull()
})

test('the room of a group that lets anybody in is there; of one that asks first it is not', async () => {
  expect(await app.page('/groups/evening-kettle')).toContain('https://meet.example.org/evening-kettle')
  expect(await app.page('/groups/kin-of-the-bottle')).not.toContain('meet.example.org')
})

test('what people typed, where they are and what they opened stand nowhere in the log', async () => {
  const words = ['quiet', 'door', 'kin', 'worksop', 'yard', 'domestic', 'alcohol', 's80']
  expect(app.log.length).toBeGreaterThan(50)
  for (const line of app.log)
    for (const word of words) expect(line.toLowerCase().includes(word), line).toBe(false)
})
