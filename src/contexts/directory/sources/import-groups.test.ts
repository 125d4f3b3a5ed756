import { beforeEach, describe, expect, it } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { noonOn12November } from '#support/a-group.ts'
import { aSourceGroup } from '#support/a-source-group.ts'
import { freshDatabase } from '#support/database.ts'
import { allGroupIds, forgetAllGroups, loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { importGroups } from './import-groups.ts'
import type { SourceGroup } from './source-group.ts'

const DAY = 86_400_000
const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const clock = { at: noonOn12November, now: () => clock.at }
const makeId = () => newId(clock.at)
const source = { key: 'county-list', name: 'The county list', url: null, format: 'csv' }

const bring = (
  groups: SourceGroup[],
  options: { dryRun?: boolean; acceptShrink?: boolean; held?: boolean } = {},
) =>
  importGroups(
    {
      source,
      incoming: groups.map(group => ({ ...group, held: options.held ?? false })),
      dryRun: options.dryRun ?? false,
      acceptShrink: options.acceptShrink ?? false,
    },
    {
      db,
      transaction: work => database.transaction(queries => work(queries.withTables<DirectoryTables>())),
      clock,
      newId: makeId,
      newCode: newShortCode,
    },
  )

const here = async (): Promise<Group[]> => loadGroups(db, await allGroupIds(db))
const named = (name: string, id: string, change: Partial<SourceGroup> = {}): SourceGroup => {
  const group = aSourceGroup(id, { name, ...change })
  return { ...group, gatherings: group.gatherings.map((each, n) => ({ ...each, externalId: `${id}-${n}` })) }
}
const list = [named('The Tuesday Table', '1'), named('Half a Bed', '2'), named('Evening Kettle', '3')]

beforeEach(async () => {
  clock.at = noonOn12November
  await forgetAllGroups(db)
})

describe('Sofia brings in the county list', () => {
  it('and each group stands here, told by the list and by nobody else', async () => {
    const plan = await bring(list)
    expect(plan.create).toHaveLength(3)
    const groups = await here()
    expect(groups.map(group => group.name).sort()).toEqual([
      'Evening Kettle',
      'Half a Bed',
      'The Tuesday Table',
    ])
    for (const group of groups) {
      expect(group.source).toEqual({
        key: 'county-list',
        name: 'The county list',
        url: null,
        missingSince: null,
      })
      expect(group.confirmations.every(({ by, how }) => by === 'source' && how === 'feed')).toBe(true)
    }
  })

  it('only looks when she asks for a dry run', async () => {
    const plan = await bring(list, { dryRun: true })
    expect(plan.create).toHaveLength(3)
    expect(await here()).toEqual([])
  })

  it('a second time, and nothing changes but the day it was said', async () => {
    await bring(list)
    const before = await here()
    clock.at += 30 * DAY
    const plan = await bring(list)
    expect([plan.create, plan.update, plan.missing]).toEqual([[], [], []])
    expect(plan.unchanged).toHaveLength(3)
    const after = await here()
    expect(after.map(bare)).toEqual(before.map(bare))
    expect(after.flatMap(group => group.confirmations).every(({ at }) => at === clock.at)).toBe(true)
  })

  it('keeps what was corrected here, field by field, and still takes what else the list changed', async () => {
    await bring(list)
    const [table] = (await here()).filter(group => group.name === 'The Tuesday Table')
    if (!table) throw new Error('The Tuesday Table is not here')
    const mended = { ...table, summary: 'Corrected by Joan herself.' }
    await saveGroups(db, [mended], { newId: makeId, sourceIds: await sourceIds() })
    const plan = await bring([
      named('The Tuesday Circle', '1', { summary: 'The list writes something else.' }),
      ...list.slice(1),
    ])
    expect(plan.update[0]?.kept.map(kept => kept.field)).toEqual(['summary'])
    const [after] = (await here()).filter(group => group.id === table.id)
    expect(after).toMatchObject({
      name: 'The Tuesday Circle',
      summary: 'Corrected by Joan herself.',
      slug: table.slug,
    })
  })

  it('and gatherings keep their identity, so that calendars do not double', async () => {
    await bring(list)
    const before = (await here()).flatMap(group => group.gatherings.map(gathering => gathering.id)).sort()
    await bring(list.map(group => ({ ...group, words: 'New words.' })))
    expect((await here()).flatMap(group => group.gatherings.map(gathering => gathering.id)).sort()).toEqual(
      before,
    )
  })

  it('from a feed that suddenly is empty, and nothing is lost or marked', async () => {
    await bring(list)
    const plan = await bring([])
    expect(plan.shrinkage).toMatchObject({ why: 'empty', groupsMissing: 3 })
    expect(plan.missing).toEqual([])
    expect(await here()).toHaveLength(3)
  })

  it('and says yes to the shrinking: what is gone is marked, never deleted, and comes back when listed again', async () => {
    await bring(list)
    await bring(list.slice(1), { acceptShrink: true })
    expect(await marked()).toEqual(['1'])
    const gone = () => here().then(groups => groups.map(({ name, source }) => [name, source?.missingSince]))
    expect(await gone()).toContainEqual(['The Tuesday Table', clock.at])
    expect(await gone()).toContainEqual(['Half a Bed', null])
    await bring(list)
    expect(await marked()).toEqual([])
    expect(await gone()).toContainEqual(['The Tuesday Table', null])
  })

  it('and a file that shares nothing with it is refused, since it can hardly be the same list', async () => {
    await bring(list)
    const strangers = list.map(group => named(`${group.name} again`, `x-${group.externalId}`))
    await expect(bring(strangers)).rejects.toThrow(/Nothing was changed[\s\S]*--source county-list-2/)
    await expect(bring(strangers, { dryRun: true })).rejects.toThrow(/Nothing was changed/)
    expect(await here()).toHaveLength(3)
    await bring(strangers, { acceptShrink: true })
    expect(await here()).toHaveLength(6)
  })

  it('and its own export under the same key is refused, with the way that works', async () => {
    await bring(list)
    const exported = (await here()).map(({ id, name }) => named(name, id))
    await expect(bring(exported)).rejects.toThrow(
      /exported from this directory[\s\S]*change the list you brought in as “county-list” and import that again/,
    )
    const [first, ...others] = list
    const { update } = await bring([{ ...first!, name: 'The Wednesday Table' }, ...others])
    expect(update.map(({ result }) => result.name)).toContain('The Wednesday Table')
    expect(await here()).toHaveLength(3)
    await forgetAllGroups(db)
    expect((await bring(exported)).create).toHaveLength(3)
  })

  it('twice at the same moment, and each group stands here once', async () => {
    await Promise.all([bring(list), bring(list)])
    expect(await here()).toHaveLength(3)
  })

  it('and a row that needs a person waits unseen, also at the next import', async () => {
    for (let times = 0; times < 2; times++) {
      const plan = await bring([named('Perhaps', '9')], { held: true })
      expect(plan.waiting).toHaveLength(1)
    }
    expect(await here()).toEqual([])
    const { rows } = await database.pool.query('select external_id from directory.queued_row')
    expect(rows).toEqual([{ external_id: '9' }])
  })
})

const bare = ({ confirmations: _, ...group }: Group) => group

async function marked(): Promise<string[]> {
  const { rows } = await database.pool.query<{ external_id: string }>(
    'select external_id from directory.source_record where missing_since is not null',
  )
  return rows.map(row => row.external_id)
}

async function sourceIds(): Promise<Map<string, string>> {
  const { rows } = await database.pool.query<{ key: string; id: string }>(
    'select key, id from directory.source',
  )
  return new Map(rows.map(({ key, id }) => [key, id]))
}
