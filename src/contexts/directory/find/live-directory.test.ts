import { beforeAll, describe, expect, it } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { aGroup, noonOn12November } from '#support/a-group.ts'
import { freshDatabase } from '#support/database.ts'
import { DIRECTORY_CHANGED, forgetAllGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { loadDirectoryIndex } from './directory-index.ts'
import { type LiveDirectory, openLiveDirectory } from './live-directory.ts'

const DAY = 86_400_000
const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const clock = { at: noonOn12November, now: () => clock.at }
const makeId = () => newId(clock.at)

const saved = async (name: string, change: Partial<Group> = {}): Promise<Group> => {
  const group = aGroup({ name, ...change })
  const own: Group = {
    ...group,
    id: makeId(),
    slug: `${name.toLowerCase().replaceAll(' ', '-')}-${newShortCode()}`,
    code: newShortCode(),
    statements: [],
    gatherings: group.gatherings.map(gathering => ({ ...gathering, id: makeId() })),
  }
  await saveGroups(db, [own], { newId: makeId })
  return own
}

/** Names found by a word, as a reader finds them: only what is listed for sure. */
const found = (directory: LiveDirectory, word: string): string[] =>
  directory.index
    .search({ wants: [{ typed: word, phrases: [word] }], facets: { listed: ['surely'] } })
    .hits.map(hit => String(hit.key))

let directory: LiveDirectory
beforeAll(async () => {
  directory = await openLiveDirectory({ db, clock })
  await database.listen(DIRECTORY_CHANGED, notice => void directory.changed(notice))
})

describe('the directory as it is being read', () => {
  it('shows a new group within a second of its being saved', async () => {
    const group = await saved('Marrow and Thyme')
    await expect.poll(() => found(directory, 'marrow'), { timeout: 1_000 }).toEqual([group.id])
  })

  it('shows a change, and what was said before is no longer found', async () => {
    const group = await saved('Lantern Walk')
    await expect.poll(() => found(directory, 'lantern')).toEqual([group.id])
    await saveGroups(db, [{ ...group, name: 'Candle Walk', changedAt: clock.at + 1 }], { newId: makeId })
    await expect.poll(() => found(directory, 'candle')).toEqual([group.id])
    expect(found(directory, 'lantern')).toEqual([])
    expect((await directory.groups([group.id]))[0]?.name).toBe('Candle Walk')
  })

  it('has every group at hand soon after a start, so that no search waits for the database', async () => {
    const group = await saved('Pebble Path')
    await directory.changed(group.id)
    const held = loadDirectoryIndex(directory.save().map(piece => Uint8Array.from(piece)))
    if (typeof held === 'string') throw new Error(held)
    const again = await openLiveDirectory({ db, clock, held })
    await again.bringToHand(() => false)
    await db.updateTable('directory.group').set({ summary: 'Moved' }).where('id', '=', group.id).execute()
    expect((await again.groups([group.id]))[0]?.summary).not.toBe('Moved')
  })

  it('lists an ended group nowhere, and its own address still answers', async () => {
    const life = { state: 'ended' as const, since: '2026-10-01', until: null, note: null }
    const group = await saved('Last Orders', { life })
    await directory.changed(group.id)
    expect(found(directory, 'orders')).toEqual([])
    expect((await directory.groupBySlug(group.slug))?.id).toBe(group.id)
  })

  it('takes a group out of the default results when nobody has confirmed it for long, by the clock alone', async () => {
    const group = await saved('Slow Fade')
    await directory.changed(group.id)
    expect(found(directory, 'fade')).toEqual([group.id])
    clock.at += 400 * DAY
    await directory.tick()
    expect(found(directory, 'fade')).toEqual([])
    clock.at = noonOn12November
  })

  it('moves to the next date when one has passed', async () => {
    const group = await saved('Next Bench')
    await directory.changed(group.id)
    const next = () =>
      directory.index.search({ wants: [{ typed: 'bench', phrases: ['bench'] }] }).hits[0]?.nextAt ?? 0
    const before = next()
    clock.at = before + 11 * 60_000
    await directory.tick()
    expect(next()).toBeGreaterThan(before)
    clock.at = noonOn12November
  })

  it('keeps what is withheld out of reach', async () => {
    const group = await saved('Quiet Door', { joining: 'ask-first' })
    const withheld = group.gatherings.map(gathering => ({
      ...gathering,
      place: gathering.place && { ...gathering.place, shown: 'town' as const, street: 'Secret Lane 7' },
    }))
    await saveGroups(db, [{ ...group, gatherings: withheld }], { newId: makeId })
    await directory.changed(group.id)
    expect(JSON.stringify(await directory.groupBySlug(group.slug))).not.toContain('Secret Lane')
    expect(found(directory, 'secret')).toEqual([])
  })

  it('counts groups per topic as they come and go', async () => {
    const before = directory.topicCounts().get('copd') ?? 0
    const group = await saved('Puff and Pause', { topics: ['copd'] })
    await directory.changed(group.id)
    expect(directory.topicCounts().get('copd')).toBe(before + 1)
    await saveGroups(db, [{ ...group, topics: ['grief'] }], { newId: makeId })
    await directory.changed(group.id)
    expect(directory.topicCounts().get('copd')).toBe(before)
  })

  it('is empty as soon as everything was removed', async () => {
    await forgetAllGroups(db)
    await expect.poll(() => directory.size()).toBe(0)
    expect(found(directory, 'marrow')).toEqual([])
  })
})

describe('a single date', () => {
  it('no longer counts for its weekday when the day is over', async () => {
    const [gathering] = aGroup().gatherings
    const schedule = { ...gathering!.schedule, pattern: { kind: 'dates' as const, dates: ['2026-11-17'] } }
    const group = await saved('Once Only', { gatherings: [{ ...gathering!, schedule }] })
    await directory.changed(group.id)
    const onTuesdays = () =>
      directory.index.search({ wants: [{ typed: 'once', phrases: ['once'] }], days: [1] }).total
    expect(onTuesdays()).toBe(1)
    for (let day = 0; day < 8; day++) {
      clock.at += DAY
      await directory.tick()
    }
    expect(onTuesdays()).toBe(0)
    clock.at = noonOn12November
  })
})
