/**
 * Half a year in which thirty agencies and whoever writes by themselves ask for the same group, many at one moment. The group's
 * pace is kept over all of them together, and whoever is told a day gets in on it, if they are the first to ask (M19).
 */
import { expect, it } from 'vitest'
import { saveGroups } from '#contexts/directory/groups/save-groups.store.ts'
import type { DirectoryTables } from '#contexts/directory/index.ts'
import type { Admission } from '#contexts/introductions/ways/admission.ts'
import { admitWith } from '#contexts/introductions/ways/admit-with.ts'
import { keepOffer } from '#contexts/introductions/ways/offer.store.ts'
import type { WaysTables } from '#contexts/introductions/ways/ways-tables.ts'
import { newId } from '#platform/ids.ts'
import { noonOn12November } from '#support/a-group.ts'
import { anOffer } from '#support/an-offer.ts'
import { CAST } from '#support/cast.ts'
import { freshDatabase } from '#support/database.ts'

const table = CAST.find(({ name }) => name === 'The Tuesday Table')!
const AGENCIES = 30
const A_MONTH = 2
const DAY = 86_400_000
const ZONE = table.gatherings[0]!.schedule.zone
const monthIn = (at: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit' }).format(at)
const dayIn = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(at)

it('takes two newcomers a month, whoever asks and however many at once', async () => {
  const database = await freshDatabase()
  let now = noonOn12November
  const clock = { now: () => now }
  await saveGroups(database.withTables<DirectoryTables>(), [table], { newId: () => newId(now) })
  await keepOffer(database.withTables<WaysTables>(), [
    anOffer({ groupId: table.id, together: true, pace: { kind: 'monthly', newcomers: A_MONTH } }),
  ])
  const queries = database.as('contact')
  const admit = admitWith(clock, ZONE)
  const admitted: number[] = []
  const ask = async (agency: number): Promise<Admission> => {
    const way = agency % 3 === 0 ? 'write' : 'together'
    return queries.transaction(within => admit(within, { groupId: table.id, way }))
  }
  let told = ''
  let [asked, kept] = [0, 0]
  for (let day = 0; day < 182; day++) {
    now += DAY
    const today = dayIn(now)
    const due = told !== '' && today >= told
    // A few agencies on an ordinary day, all of them after a talk; and whoever was told that this is the day.
    const many = day % 13 === 0 || due ? AGENCIES : day % 3
    const answers = await Promise.all(Array.from({ length: many }, (_, agency) => ask(agency)))
    asked += many
    const some = answers.filter(each => each.admitted)
    admitted.push(...some.map(() => now))
    if (due) {
      expect(some.length).toBeGreaterThan(0)
      kept++
      told = ''
    }
    for (const answer of answers) {
      if (answer.admitted) continue
      expect(answer.nextOpening! > today).toBe(true)
      told = answer.nextOpening ?? ''
    }
  }
  const byMonth = Map.groupBy(admitted, monthIn)
  expect(asked).toBeGreaterThan(400)
  expect(kept).toBeGreaterThan(4)
  expect(Math.max(...[...byMonth.values()].map(each => each.length))).toBe(A_MONTH)
}, 60_000)
