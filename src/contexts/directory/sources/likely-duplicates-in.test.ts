/** What an import may have brought twice is found, and the whole written out, a part of the directory at a time. */
import { beforeAll, describe, expect, test } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { noonOn12November, theTuesdayTable } from '#support/a-group.ts'
import { aPlace, aSourceGathering, aSourceGroup } from '#support/a-source-group.ts'
import { freshDatabase } from '#support/database.ts'
import { groupsInParts } from '../groups/groups-in-parts.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { groupsForExport } from './groups-for-export.ts'
import { likelyDuplicatesIn } from './likely-duplicates-in.ts'

const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const makeId = () => newId(noonOn12November)
const ALL = 1_200

beforeAll(async () => {
  const groups = Array.from({ length: ALL }, (_, nth) => ({
    ...theTuesdayTable,
    ...{
      id: makeId(),
      slug: `table-${nth}`,
      code: newShortCode(),
      name: `Table ${nth}`,
      source: null,
      statements: [],
    },
    // So that the last of them lies in the last part.
    createdAt: noonOn12November + nth,
    ...(nth === ALL - 2 && { life: { ...theTuesdayTable.life, state: 'ended' as const } }),
    gatherings: theTuesdayTable.gatherings.map(each => ({ ...each, id: makeId() })),
  }))
  await saveGroups(db, groups, { newId: makeId })
})

describe('Karin brings a list into a directory of twelve hundred', () => {
  const there = aPlace(theTuesdayTable.gatherings[0]?.place ?? {})
  const incoming = [0, ALL - 2, ALL - 1].map(nth =>
    aSourceGroup(`${nth}`, {
      name: `Table ${nth}`,
      gatherings: [aSourceGathering(`${nth}`, 'mo', { place: there })],
    }),
  )

  test('and reads which may be here already, the first and the last, but none that has ended', async () => {
    const { pairs, nameOf, cutShort } = await likelyDuplicatesIn(db, 'county-list', incoming)
    expect(pairs.map(each => [each.incoming, nameOf(each.existing), each.because])).toEqual([
      ['0', 'Table 0', 'name-near'],
      [`${ALL - 1}`, `Table ${ALL - 1}`, 'name-near'],
    ])
    expect(cutShort).toBe(0)
  })

  test('and never holds more than a part of it', async () => {
    const parts: number[] = []
    for await (const part of groupsInParts(db)) parts.push(part.length)
    expect(parts).toEqual(Array(6).fill(200))
    const names = new Set<string>()
    for await (const part of groupsForExport(db)) for (const { name } of part) names.add(name)
    expect(names.size).toBe(ALL)
  })
})
