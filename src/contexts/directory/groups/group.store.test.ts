import { describe, expect, it } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { aGroup, noonOn12November, theOldSchoolroom, tuesdayEvenings } from '#support/a-group.ts'
import { freshDatabase } from '#support/database.ts'
import type { DirectoryTables } from '../tables.ts'
import { allGroupIds, countGroups, DIRECTORY_CHANGED, groupSlugByCode, loadGroups } from './group.store.ts'
import type { Group } from './group.ts'
import { saveGroups } from './save-groups.store.ts'

const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const makeId = () => newId(noonOn12November)

/** Joan's group under a name and id of its own. */
const named = (name: string, change: Partial<Group> = {}): Group => {
  const group = aGroup({ name, ...change })
  return {
    ...group,
    id: makeId(),
    slug: name.toLowerCase().replaceAll(' ', '-'),
    code: newShortCode(),
    gatherings: group.gatherings.map(gathering => ({ ...gathering, id: makeId() })),
    statements: group.statements.map(statement => ({ ...statement, id: makeId() })),
    // Kept in the order in which they were said.
    confirmations: group.confirmations.toSorted((a, b) => a.at - b.at || a.fact.localeCompare(b.fact)),
    source: null,
  }
}

describe('a group in the database', () => {
  it('comes back exactly as it was saved, gatherings, places, words and all', async () => {
    const table = named('The Tuesday Table')
    await saveGroups(db, [table], { newId: makeId })
    expect(await loadGroups(db, [table.id])).toEqual([table])
  })

  it('comes back knowing that its point is only about', async () => {
    const place = { ...theOldSchoolroom, pointIs: 'about' as const }
    const group = named('The Kettle', { gatherings: [{ ...tuesdayEvenings, place }] })
    await saveGroups(db, [group], { newId: makeId })
    expect((await loadGroups(db, [group.id]))[0]?.gatherings[0]?.place).toEqual(place)
  })

  it('is overwritten whole, and what it lost is gone', async () => {
    const group = named('Half a Bed')
    await saveGroups(db, [group], { newId: makeId })
    const online = { ...tuesdayEvenings, id: makeId(), mode: 'online' as const, place: null }
    const changed: Group = { ...group, summary: 'Now on Wednesdays.', gatherings: [online], statements: [] }
    await saveGroups(db, [changed], { newId: makeId })
    expect(await loadGroups(db, [group.id])).toEqual([changed])
  })

  it('leaves no place behind that no gathering uses', async () => {
    const { rows } = await database.pool.query(
      'select id from directory.place where id not in (select place_id from directory.gathering where place_id is not null)',
    )
    expect(rows).toEqual([])
  })

  it('is found by the code on a poster', async () => {
    const group = named('Left with Questions')
    await saveGroups(db, [group], { newId: makeId })
    expect(await groupSlugByCode(db, group.code)).toBe(group.slug)
    expect(await groupSlugByCode(db, 'zzzzzzz')).toBeNull()
  })

  it('hostile words stay words', async () => {
    const words = `'; drop table directory.group; -- <script>alert(1)</script> \u202e {"a":1} \\ %s $1`
    const group = named('Bobby', {
      summary: words,
      happens: { ...aGroup().happens, notThis: [words, '{}', ''] },
    })
    await saveGroups(db, [group], { newId: makeId })
    expect((await loadGroups(db, [group.id]))[0]?.summary).toBe(words)
    expect(await countGroups(db)).toBe((await allGroupIds(db)).length)
  })

  it('tells whoever listens, once it is committed and never before', async () => {
    const heard: string[] = []
    const hush = await database.listen(DIRECTORY_CHANGED, notice => heard.push(notice))
    const group = named('Evening Kettle')
    await database
      .transaction(async queries => {
        await saveGroups(queries.withTables<DirectoryTables>(), [named('Never Saved')], { newId: makeId })
        throw new Error('changed our mind')
      })
      .catch(() => {})
    await database.transaction(queries =>
      saveGroups(queries.withTables<DirectoryTables>(), [group], { newId: makeId }),
    )
    await expect.poll(() => heard).toEqual([group.id])
    await hush()
  })
})
