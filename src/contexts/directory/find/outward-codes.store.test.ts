import { expect, test } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { aGroup, noonOn12November, theOldSchoolroom, tuesdayEvenings } from '#support/a-group.ts'
import { freshDatabase } from '#support/database.ts'
import type { Place } from '../gatherings/gathering.ts'
import type { Group } from '../groups/group.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { openPlacesWithCode } from './outward-codes.store.ts'

const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const newRow = () => newId(noonOn12November)

const meetsAt = (name: string, change: Partial<Place>): Group => ({
  ...aGroup({ name, statements: [], confirmations: [] }),
  id: newRow(),
  slug: name.toLowerCase(),
  code: newShortCode(),
  gatherings: [{ ...tuesdayEvenings, id: newRow(), place: { ...theOldSchoolroom, ...change } }],
  source: null,
})

test('groups that show where they meet tell where their postcode lies, however it is written', async () => {
  let version = 0
  const placesWithCode = openPlacesWithCode(database, () => version)
  const kettle = meetsAt('Kettle', { postcode: 'S80 2AG' })
  const table = meetsAt('Table', { postcode: 's801ab', pointIs: 'about' })
  const others = [
    meetsAt('Elsewhere', { postcode: 'S8 0AB' }),
    meetsAt('Withheld', { postcode: 'S80 3CD', shown: 'town' }),
    meetsAt('Lost', { postcode: 'S80 3CD', point: null }),
  ]
  await saveGroups(db, [kettle, ...others], { newId: newRow })
  expect((await placesWithCode('S80')).map(each => each.group)).toEqual([kettle.id])
  await saveGroups(db, [table], { newId: newRow })
  expect(await placesWithCode('S80')).toHaveLength(1)
  version++
  expect(await placesWithCode('S80')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ group: kettle.id, exact: true }),
      expect.objectContaining({ group: table.id, exact: false }),
    ]),
  )
})
