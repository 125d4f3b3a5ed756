/** Karin empties the directory: what was made up goes without a trace, what people really wished for stays. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addAgency } from '#contexts/agencies/agency.store.ts'
import { lookAtAll } from '#contexts/agencies/look-at-agency.ts'
import type { AgencyTables } from '#contexts/agencies/tables.ts'
import {
  countGroups,
  type DirectoryTables,
  forgetAllGroups,
  forgetCounts,
  openWishes,
} from '#contexts/directory/index.ts'
import { newId } from '#platform/ids.ts'
import { aGroup, noonOn12November } from '#support/a-group.ts'
import { openFreshDatabase } from '#support/database.ts'
import { everythingKept } from '#support/everything-kept.ts'
import { saveGroups } from '../contexts/directory/groups/save-groups.store.ts'
import { emptyDirectory } from './empty-directory.ts'
import { fillDirectory } from './fill-if-empty.ts'

const clock = { now: () => noonOn12November }
const nottinghamshire = { country: 'GB', region: 'Nottinghamshire' }
let fresh: Awaited<ReturnType<typeof openFreshDatabase>>
const db = () => fresh.database.withTables<DirectoryTables>()
const counted = async () =>
  (await everythingKept(fresh.database)).filter(row => /unmet_search|would_come/.test(row))

beforeAll(async () => {
  fresh = await openFreshDatabase()
})
beforeEach(async () => {
  await forgetAllGroups(db())
  await forgetCounts(db())
})
afterAll(() => fresh.drop())

const agencies = async () => (await everythingKept(fresh.database)).filter(row => row.startsWith('agencies.'))

async function someWish(): Promise<void> {
  const wishes = openWishes(fresh.database, clock)
  wishes.unmet({ topic: 'alopecia' }, nottinghamshire)
  await wishes.wouldCome('alopecia', nottinghamshire, crypto.randomUUID())
  await wishes.write()
}

test('the demonstration goes, and with it what was counted while people tried it', async () => {
  const groups = await fillDirectory(fresh.database)
  await someWish()
  expect(await counted()).toHaveLength(2)
  expect(await emptyDirectory(fresh.database)).toEqual({ groups, madeUp: true })
  expect(await countGroups(db())).toBe(0)
  expect(await counted()).toEqual([])
})

test('the county has an agency with units and counted quarters, which goes with it; one that was asked in stays', async () => {
  const own = newId(0)
  await addAgency(
    fresh.database.withTables<AgencyTables>(),
    { id: own, name: 'Larchfield', kind: 'health' },
    0,
  )
  await fillDirectory(fresh.database, clock)
  const [, infirmary] = await lookAtAll(fresh.database, { now: clock.now(), zone: 'Europe/London' }).then(
    all => all.sort((one, other) => one.units.length - other.units.length),
  )
  expect(infirmary?.covered[0]?.units.map(({ name }) => name)).toEqual([
    'Day clinic',
    'Maternity',
    'Stroke ward',
  ])
  expect(infirmary?.covered[0]?.sum.times).toBeGreaterThan(100)
  expect(JSON.stringify(infirmary?.covered[0])).toContain('"few"')
  expect(infirmary?.covered[0]?.never).toEqual(['cancer', 'carers'])
  expect(infirmary?.heard.filter(({ isSilent }) => isSilent).map(({ name }) => name)).toEqual(['Day clinic'])
  await emptyDirectory(fresh.database)
  expect(await agencies()).toEqual([expect.stringContaining('Larchfield')])
})

test('of a real directory the groups go, and what people wished for stays', async () => {
  const own = aGroup({ id: newId(0), gatherings: [], statements: [] })
  await saveGroups(db(), [own], { newId: () => newId(0) })
  await someWish()
  expect(await emptyDirectory(fresh.database)).toEqual({ groups: 1, madeUp: false })
  expect(await countGroups(db())).toBe(0)
  expect(await counted()).toHaveLength(2)
})

test('what a running server has counted and not written yet is dropped with the demonstration', async () => {
  const wishes = openWishes(fresh.database, clock)
  wishes.unmet({ topic: 'alopecia' }, nottinghamshire)
  wishes.dropUnwritten()
  await wishes.write()
  expect(await counted()).toEqual([])
})
