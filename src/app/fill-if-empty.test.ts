import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  countGroups,
  type DirectoryTables,
  forgetAllGroups,
  isDemonstration,
} from '#contexts/directory/index.ts'
import { newId } from '#platform/ids.ts'
import { makeFolder } from '#platform/make-folder.ts'
import { aGroup } from '#support/a-group.ts'
import { openFreshDatabase } from '#support/database.ts'
import { loadGroups } from '../contexts/directory/groups/group.store.ts'
import { saveGroups } from '../contexts/directory/groups/save-groups.store.ts'
import { type Config, readConfig } from './config.ts'
import { openDemonstration } from './demonstration.ts'
import { fillDirectory, fillIfEmpty } from './fill-if-empty.ts'
import { silence } from './progress.ts'

describe('a data folder nobody has put anything into', () => {
  let fresh: Awaited<ReturnType<typeof openFreshDatabase>>
  let config: Config
  const folders: string[] = []
  const db = () => fresh.database.withTables<DirectoryTables>()
  const settings = (more: Record<string, string> = {}): Config => {
    const folder = mkdtempSync(join(tmpdir(), 'waymeet-fill-'))
    folders.push(folder)
    return readConfig({ DATA_DIR: join(folder, 'data'), ...more })
  }
  beforeAll(async () => {
    fresh = await openFreshDatabase()
  })
  beforeEach(async () => {
    await forgetAllGroups(db())
    config = settings()
  })
  afterAll(async () => {
    await fresh.drop()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  it('is filled with the county in a moment, and marked as a demonstration', async () => {
    const began = performance.now()
    await fillIfEmpty(config, fresh.database, silence)
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await countGroups(db())).toBeGreaterThan(600)
    expect(await isDemonstration(db())).toBe(true)
  })

  it('is filled once: the second time nothing happens', async () => {
    const groups = await fillDirectory(fresh.database)
    expect(await fillDirectory(fresh.database)).toBe(0)
    expect(await countGroups(db())).toBe(groups)
    expect(await isDemonstration(db())).toBe(true)
  })

  it('says so to every server on the database, with a data folder of its own, until it is emptied', async () => {
    await fillIfEmpty(config, fresh.database, silence)
    const second = await openDemonstration(fresh.database)
    expect(second.shown()).toBe(true)
    await forgetAllGroups(db())
    await second.read()
    expect(second.shown()).toBe(false)
  })

  it('with the mark of earlier days, a file, keeps it where the groups are', async () => {
    await fillDirectory(fresh.database)
    await db().deleteFrom('directory.demonstration').execute()
    makeFolder(config.dataDir)
    writeFileSync(join(config.dataDir, 'demonstration'), 'Everyone here is made up.\n')
    await fillIfEmpty(config, fresh.database, silence)
    expect(await isDemonstration(db())).toBe(true)
    expect(existsSync(join(config.dataDir, 'demonstration'))).toBe(false)
  })

  it('stays empty where the settings say so', async () => {
    config = settings({ DEMO: 'off' })
    await fillIfEmpty(config, fresh.database, silence)
    expect(await countGroups(db())).toBe(0)
    expect(await isDemonstration(db())).toBe(false)
  })

  it('never mixes made-up groups with somebody’s own', async () => {
    const id = newId(0)
    const own = aGroup({ id, gatherings: [], statements: [] })
    await saveGroups(db(), [own], { newId: () => newId(0) })
    expect(await fillDirectory(fresh.database)).toBe(0)
    expect(await countGroups(db())).toBe(1)
    expect((await loadGroups(db(), [id]))[0]?.name).toBe('The Tuesday Table')
    expect(await isDemonstration(db())).toBe(false)
  })
})
