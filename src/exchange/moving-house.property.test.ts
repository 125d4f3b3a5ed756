/** A whole directory moved: written out, read into an empty one, and nothing that is true of a group is lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allGroupIds, forgetAllGroups, loadGroups } from '#contexts/directory/groups/group.store.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import { saveGroups } from '#contexts/directory/groups/save-groups.store.ts'
import {
  type DirectoryTables,
  groupsForExport,
  importGroups,
  openThesaurus,
  topicMeant,
} from '#contexts/directory/index.ts'
import { newId, newShortCode } from '#platform/ids.ts'
import { noonOn12November } from '#support/a-group.ts'
import { anyGroups } from '#support/any-group.ts'
import { theCounty } from '#support/county.ts'
import { freshDatabase } from '#support/database.ts'
import { readImport } from './read-import.ts'
import { writeExport } from './write-export.ts'

const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const now = noonOn12November
const today = '2026-11-12'
const makeId = () => newId(now)
const thesaurus = openThesaurus()
const topicOf = (words: string) => topicMeant(words, thesaurus)

const FORMATS = ['ndjson', 'csv'] as const
type Format = (typeof FORMATS)[number]

/**
 * What a move may change, and why: ids are this directory's own (of the group, its gatherings, its statements);
 * `source` now names the file; `createdAt` and `changedAt` say since when this directory knows the group.
 */
const asTold = ({ id: _, source: __, createdAt: ___, changedAt: ____, ...group }: Group) => ({
  ...group,
  gatherings: group.gatherings.map(({ id: _, ...gathering }) => gathering),
  statements: group.statements.map(({ id: _, ...statement }) => statement),
})
const here = async () => {
  const groups = await loadGroups(db, await allGroupIds(db))
  return groups.map(asTold).sort((a, b) => (a.code < b.code ? -1 : 1))
}

async function written(format: Format): Promise<string> {
  let text = ''
  for await (const part of writeExport(groupsForExport(db), format, today)) text += part
  return text
}

async function bring(text: string, format: Format) {
  const read = readImport(new TextEncoder().encode(text), format, { today, topicOf, ownExport: true })
  const plan = await importGroups(
    {
      source: { key: 'the-old-house', name: 'The old house', url: null, format },
      incoming: read.groups,
      dryRun: false,
    },
    {
      db,
      transaction: work => database.transaction(queries => work(queries.withTables<DirectoryTables>())),
      clock: { now: () => now },
      newId: makeId,
      newCode: newShortCode,
    },
  )
  return { plan, outcomes: read.outcomes }
}

async function moved(groups: Group[], format: Format) {
  await forgetAllGroups(db)
  await saveGroups(db, groups, { newId: makeId })
  const before = await here()
  const text = await written(format)
  await forgetAllGroups(db)
  const { plan, outcomes } = await bring(text, format)
  return { before, text, plan, outcomes, after: await here() }
}

describe.each(FORMATS)('a directory that moves house as %s', format => {
  test('keeps the demonstration county whole, and a second import of the file changes nothing', async () => {
    const { before, text, outcomes, after } = await moved(theCounty(now), format)
    expect(outcomes.filter(({ kind }) => kind !== 'taken').map(({ row }) => row.name)).toEqual([])
    expect(before.length).toBeGreaterThan(600)
    expect(before.filter(({ kind }) => kind === 'professionally-led').length).toBeGreaterThan(10)
    expect(after).toEqual(before)
    const { plan } = await bring(text, format)
    expect([plan.create, plan.update, plan.waiting, plan.missing]).toEqual([[], [], [], []])
    expect(await here()).toEqual(before)
  }, 120_000)

  test('keeps any group whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyGroups(makeId), async groups => {
        const { before, after } = await moved(groups, format)
        expect(before).toHaveLength(groups.length)
        expect(after).toEqual(before)
      }),
      { numRuns: 30 },
    )
  }, 120_000)
})
