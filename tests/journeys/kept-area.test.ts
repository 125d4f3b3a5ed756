/** What is answered on a phone is what the server answers: the same groups in the same order, the same counts, the same ways on. */
import { expect, test } from 'vitest'
import { madeUpGroups } from '#app/bench/made-up-groups.ts'
import { openLand } from '#app/bench/made-up-land.ts'
import { withSlip } from '#app/bench/made-up-searches.ts'
import type { FindAnswer, FindQuery } from '#contexts/directory/find/find-answer.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import { demonstrationTowns, distanceKm, emptyQuery } from '#contexts/directory/index.ts'
import { newGroupFrom } from '#contexts/directory/sources/group-from-source.ts'
import { topics } from '#contexts/directory/topics/topics.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import { pick, type Random, randomFrom } from '#search/bench/random.ts'
import { noonOn12November as now } from '#support/a-group.ts'
import { openTestApp } from '#support/app.ts'
import { theCounty } from '#support/county.ts'
import { keptInMemory } from '#support/kept-area.ts'
import { openTestPlaces } from '#support/open-test-places.ts'

const WORKSOP = { lat: 53.30182, lon: -1.12404 }
const QUERIES = 5_000

const land = openLand(await openTestPlaces(), 'GB')
const inReach = ({ gatherings }: Group) =>
  gatherings.every(({ place }) => !place?.point || distanceKm(place.point, WORKSOP) < 600)
const madeUp = [...madeUpGroups(land, 0, 1_500, 3)]
  .map((said, n) => {
    const source = { key: 'made-up', name: 'A made-up list', url: null, missingSince: null }
    const confirmed = now - (n % 200) * 86_400_000
    const given = { id: newId(now), slug: `made-up-${n}`, code: newShortCode(), source, now: confirmed }
    return newGroupFrom(said, { ...given, newId: () => newId(now) }).group
  })
  .filter(inReach)

const app = await openTestApp({ groups: [...theCounty(now), ...madeUp], demo: true })
const phone = keptInMemory(app)
const worksop = app.waymeet.places.find('Worksop')
if (worksop.kind !== 'found') throw new Error('Worksop is not on the map.')
const { key } = worksop.place
const about = await phone.keep(key)
const onPhone = await phone.open()

const labels = topics().flatMap(({ labels }) =>
  Object.values(labels).flatMap(({ preferred, everyday, hidden, relatives }) => [
    preferred,
    ...everyday,
    ...hidden,
    ...relatives,
  ]),
)
const names = [...theCounty(now), ...madeUp].map(({ name }) => name)
const towns = ['Worksop', 'Retford', 'Sheffield', 'Doncaster', 'Lincoln', 'Leeds', 'Nottingham']
const near = [...towns, ...demonstrationTowns.map(({ name }) => name), 'Workop', 'S80 1AB', 'Nowhere at all']

function anyWords(random: Random): string {
  const share = random()
  const words = pick(random() < 0.8 ? labels : names, random)
  if (share < 0.1) return ''
  if (share < 0.25) return withSlip(words, random)
  if (share < 0.35) return `${words} ${pick(labels, random)}`
  return share < 0.45 ? `${words} ${pick(towns, random)}` : words
}

function anyQuery(random: Random): FindQuery {
  const some = <T>(share: number, values: readonly T[]): T[] =>
    random() < share ? [pick(values, random)] : []
  return {
    ...emptyQuery,
    q: anyWords(random),
    near: random() < 0.7 ? pick(near, random) : '',
    within: some(0.15, [5, 16, 80, 20_040])[0] ?? null,
    day: some(0.15, ['mo', 'tu', 'we', 'sa']),
    time: some(0.1, ['morning', 'evening'] as const),
    how: some(0.1, ['online', 'in-person', 'just-come']),
    access: some(0.1, ['step-free', 'parking']),
    for: some(0.05, ['close-person', 'men']),
    exact: random() < 0.05,
    unsure: random() < 0.1,
    sort: random() < 0.2 ? 'soonest' : 'nearest',
    page: random() < 0.1 ? 2 : 1,
  }
}

/** All that a reader is shown; the place typed is told by its key, a group by its code. */
const told = ({ hits, understood: { place, ...understood }, ...answer }: FindAnswer) => ({
  ...answer,
  understood,
  place: place.kind === 'found' ? place.place.key : place.kind,
  hits: hits.map(({ group, gatheringId: _, ...hit }) => ({
    ...hit,
    freshness: hit.freshness.state,
    code: group.code,
  })),
})

test('the area holds every group of the list', () => {
  expect(about.groups).toBe(app.waymeet.directory.size())
})

/** A word like the name of a town abroad: the server has a map of the world, the phone one of its area. */
const BEYOND_THE_MAP = QUERIES / 500

test(`${QUERIES} searches are answered alike`, { timeout: 240_000 }, async () => {
  const random = randomFrom(20_261_112)
  let otherPlace = 0
  for (let n = 0; n < QUERIES; n++) {
    const query = anyQuery(random)
    const [server, here] = await Promise.all([
      app.waymeet.finding.find(query, { locale: 'en-GB' }),
      onPhone.web.finding.find(query, { locale: 'en-GB' }),
    ])
    if (told(here).place !== told(server).place) otherPlace++
    else expect(told(here), JSON.stringify(query)).toEqual(told(server))
  }
  expect(otherPlace).toBeLessThanOrEqual(BEYOND_THE_MAP)
})

test('a page is drawn as the server draws it', async () => {
  const main = (page: string | null) => /<main[\s\S]*<\/main>/.exec(page ?? '')?.[0]
  for (const path of [
    '/find?q=grief&near=Worksop',
    '/topics',
    '/topics/grief',
    '/near/Retford',
    '/sheet?q=grief&near=Worksop',
  ])
    expect(main(await onPhone.answer(`https://waymeet.example${path}`)), path).toBe(
      main(await app.page(path)),
    )
})

test('nothing but the area was asked of the server, by the name of its town', () => {
  expect(phone.asked).toEqual([
    `/packs/${key}.pack`,
    expect.stringMatching(/^\/packs\/words-[0-9a-f]{20}\.json$/),
  ])
})
