/** A group that took itself out stays out, whatever list has it; and a list can say that a group did. */
import { expect, it } from 'vitest'
import type { IncomingGroup } from '#exchange/incoming/incoming-group.ts'
import { sayPlan } from '#exchange/incoming/report-plan.ts'
import { readImport } from '#exchange/read-import.ts'
import { writeExport } from '#exchange/write-export.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import { noonOn12November } from '#support/a-group.ts'
import { aSourceGroup } from '#support/a-source-group.ts'
import { freshDatabase } from '#support/database.ts'
import { english } from '#ui/messages/translator.ts'
import { allGroupIds, forgetAllGroups, loadGroups, takenNames } from '../groups/group.store.ts'
import { removedForExport } from '../groups/removed/removed-group.store.ts'
import { removeGroup } from '../keeping/leave/remove-group.ts'
import type { DirectoryTables } from '../tables.ts'
import { groupsForExport } from './groups-for-export.ts'
import { importGroups } from './import-groups.ts'
import type { SourceGroup } from './source-group.ts'

const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const at = noonOn12November

const bring = (key: string, groups: SourceGroup[], removedIds: string[] = []) =>
  importGroups<IncomingGroup>(
    {
      source: { key, name: key, url: null, format: 'ndjson' },
      incoming: groups.map((group, row) => ({
        ...(group as IncomingGroup),
        held: false,
        rows: [{ number: row + 1, id: group.externalId, name: group.name }],
      })),
      removedIds: new Set(removedIds),
      dryRun: false,
    },
    {
      db,
      transaction: work => database.transaction(queries => work(queries.withTables<DirectoryTables>())),
      clock: { now: () => at },
      newId: () => newId(at),
      newCode: newShortCode,
    },
  )

const named = (name: string, id: string): SourceGroup => {
  const group = aSourceGroup(id, { name })
  return { ...group, gatherings: group.gatherings.map((each, n) => ({ ...each, externalId: `${id}-${n}` })) }
}
const list = 'The Tuesday Table,Half a Bed,Evening Kettle,Long Way Round,Kin,Ash'
  .split(',')
  .map((name, n) => named(name, String(n + 1)))
const here = async () => loadGroups(db, await allGroupIds(db))
const names = async () => (await here()).map(({ name }) => name).sort()
const takesItselfOut = async (name: string) => {
  const group = (await here()).find(one => one.name === name)!
  const removal = { group, at, by: 'group', pressedBy: null, tellOthers: false } as const
  await database.transaction(within => removeGroup(within, removal))
  return group
}
const exported = async () => {
  let text = ''
  for await (const part of writeExport(groupsForExport(db), 'ndjson', '2026-11-12', () =>
    removedForExport(db),
  ))
    text += part
  return text
}

it('the county list brings it again, under its number or with its evening in another group: it stays out, and that is said', async () => {
  await bring('county', list)
  const gone = await takesItselfOut('Half a Bed')
  const renumbered = { ...list[1]!, externalId: '77' }
  for (const again of [list, [...list.slice(2), list[0]!, renumbered]]) {
    const plan = await bring('county', again)
    expect(plan.takenOut.map(({ incoming }) => incoming.name)).toEqual(['Half a Bed'])
    expect([...sayPlan(plan, english)].join('\n')).toMatch(
      /row \d+, Half a Bed: taken out by the group on 2026-11-12/,
    )
    expect([plan.create.length, plan.missing.length]).toEqual([0, 0])
    expect(await names()).not.toContain('Half a Bed')
  }
  expect((await takenNames(db)).slugs.has(gone.slug)).toBe(true)
})

it('our export says only that it has gone; whoever has an older one drops it, until the list has it again', async () => {
  await forgetAllGroups(db)
  await bring('own', list)
  const before = (await here()).map((group, n) => ({ ...list[n]!, name: group.name, externalId: group.id }))
  const { id } = await takesItselfOut('Evening Kettle')
  const text = await exported()
  expect(text.trim().split('\n').at(-1)).toBe(
    JSON.stringify({ removed: true, id, at: '2026-11-12T12:00:00.000Z' }),
  )
  const file = readImport(text, 'ndjson', { today: '2026-11-12' } as never)
  expect([...file.removedIds]).toEqual([id])
  expect([file.unreadable, file.unreadIds.size]).toEqual([false, 0])

  await forgetAllGroups(db)
  await bring('partner', before)
  const left = before.filter(({ externalId }) => externalId !== id)
  const plan = await bring('partner', left, [id])
  expect(plan.removed.map(({ name }) => name)).toEqual(['Evening Kettle'])
  expect(await names()).not.toContain('Evening Kettle')
  expect((await bring('partner', before)).create).toHaveLength(1)
  expect(await names()).toContain('Evening Kettle')
})

it('a file that says it of nearly all of them is not believed', async () => {
  const kept = await names()
  const plan = await bring(
    'partner',
    [],
    (await here()).map(({ id }) => id),
  )
  expect(plan.shrinkage).not.toBeNull()
  expect(await names()).toEqual(kept)
})
