/** Whoever asks for Tuesdays or for evenings is shown dates on a Tuesday, in the evening: on the page, as JSON, at home. */
import { expect, test } from 'vitest'
import { emptyQuery } from '#contexts/directory/index.ts'
import { noonOn12November as now } from '#support/a-group.ts'
import { openTestApp, read } from '#support/app.ts'
import { theCounty } from '#support/county.ts'
import { keptInMemory } from '#support/kept-area.ts'

const app = await openTestApp({ groups: theCounty(now), demo: true })
const json = async (path: string) => (await app.request(path, { json: true })).json()
interface Shown {
  slug: string
  next: { date: string; start: string } | null
}

async function everyHit(query: string): Promise<Shown[]> {
  const all: Shown[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const answer = await json(`/find?${query}&page=${page}`)
    pages = answer.pages
    all.push(...answer.groups)
  }
  return all
}

const DAYS = { su: 0, mo: 1, tu: 2, we: 3, th: 4, fr: 5, sa: 6 }

test.each(Object.entries(DAYS))('narrowed to %s, no card is dated on another day', async (day, weekday) => {
  const hits = await everyHit(`day=${day}`)
  const dated = hits.flatMap(({ slug, next }) => (next ? [`${slug} ${new Date(next.date).getUTCDay()}`] : []))
  expect(dated.length).toBeGreaterThan(10)
  expect(dated.filter(said => !said.endsWith(` ${weekday}`))).toEqual([])
})

test('narrowed to evenings, no card begins at another time', async () => {
  const starts = (await everyHit('time=evening')).flatMap(({ next }) => (next ? [next.start] : []))
  expect(starts.length).toBeGreaterThan(50)
  expect(starts.filter(start => start < '16:00' || start >= '21:00')).toEqual([])
})

test('Harold types a Tuesday, and a group that meets on a Thursday before says that too', async () => {
  const page = read(await app.page('/find?q=dementia+tuesday'))
  expect(page).toMatch(/Tue 19 Jan [^A-Z]* Kettlesham Before that, also Thu 19 Nov/)
})

test('and so it is where he kept the area', async () => {
  const phone = keptInMemory(app)
  const worksop = app.waymeet.places.find('Worksop')
  if (worksop.kind !== 'found') throw new Error('Worksop is not on the map.')
  await phone.keep(worksop.place.key)
  const { web } = await phone.open()
  const { hits } = await web.finding.find({ ...emptyQuery, day: ['tu'] }, { locale: 'en-GB' })
  const days = hits.flatMap(({ next }) => (next ? [new Date(next.date).getUTCDay()] : []))
  expect(new Set(days)).toEqual(new Set([DAYS.tu]))
})
