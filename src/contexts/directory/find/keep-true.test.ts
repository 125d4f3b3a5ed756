/** The directory kept true while it runs: what one group's fault, a missed notice and a busy clock do to the others. */
import { beforeEach, describe, expect, it } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { aGroup, noonOn12November } from '#support/a-group.ts'
import { freshDatabase } from '#support/database.ts'
import { forgetAllGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { emptyDirectoryIndex } from './directory-index.ts'
import { type LiveDirectory, type LiveDirectoryParts, openLiveDirectory } from './live-directory.ts'
import { makeDirectoryIndex } from './make-directory-index.ts'

const MINUTE = 60_000
const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const clock = { at: noonOn12November, now: () => clock.at }
const makeId = () => newId(clock.at)

const named = (name: string): Group => {
  const group = aGroup({ name, statements: [] })
  return {
    ...group,
    id: makeId(),
    slug: `${name.toLowerCase().replaceAll(' ', '-')}-${newShortCode()}`,
    code: newShortCode(),
    gatherings: group.gatherings.map(gathering => ({ ...gathering, id: makeId() })),
  }
}
const save = (...groups: Group[]) => saveGroups(db, groups, { newId: makeId })
const found = (directory: LiveDirectory, word: string): string[] =>
  directory.index.search({ wants: [{ typed: word, phrases: [word] }] }).hits.map(hit => String(hit.key))
const nextOf = (directory: LiveDirectory, word: string): number =>
  directory.index.search({ wants: [{ typed: word, phrases: [word] }] }).hits[0]?.nextAt ?? 0

/** The schedule's zone, put right or wrong by hand. */
const zoneByHand = (id: string, zone: string) =>
  database.pool.query(
    `update directory.gathering set schedule = jsonb_set(schedule, '{zone}', $2) where group_id = $1`,
    [id, JSON.stringify(zone)],
  )
const unread: string[] = []
/** In the order they were read. */
const taken: string[] = []
const open = (parts: Partial<LiveDirectoryParts> = {}) => {
  const held = emptyDirectoryIndex()
  const { take } = held
  const watched = {
    ...held,
    take: (group: Group, mark: number, now: number) => {
      taken.push(group.id)
      take(group, mark, now)
    },
  }
  return openLiveDirectory({ db, clock, held: watched, unreadable: id => unread.push(id), ...parts })
}
beforeEach(async () => {
  clock.at = noonOn12November
  await forgetAllGroups(db)
  unread.length = 0
  taken.length = 0
})

describe('a group that cannot be read', () => {
  it('keeps no other group of the same notice from being shown, and no date from moving', async () => {
    const [joans, daniels, harolds] = [named('Marrow'), named('Lantern'), named('Bench')]
    await save(joans, daniels, harolds)
    const directory = await open()
    await zoneByHand(daniels.id, 'Europe/Lodnon')
    await save({ ...harolds, name: 'Mill', changedAt: clock.at + 1 })
    await directory.changed([daniels.id, joans.id, harolds.id].join(','))
    expect(found(directory, 'mill')).toEqual([harolds.id])
    expect(found(directory, 'lantern')).toEqual([])
    expect(directory.size()).toBe(2)
    const before = nextOf(directory, 'marrow')
    clock.at = before + 11 * MINUTE
    await directory.tick()
    expect(nextOf(directory, 'marrow')).toBeGreaterThan(before)
  })

  it('is told once, and shown as soon as it has been put right', async () => {
    const daniels = named('Lantern')
    await save(daniels)
    const directory = await open()
    await zoneByHand(daniels.id, 'Europe/Lodnon')
    await directory.changed('*')
    for (let minute = 0; minute < 30; minute++) {
      clock.at += MINUTE
      await directory.tick()
    }
    expect(unread).toEqual([daniels.id])
    await zoneByHand(daniels.id, 'Europe/London')
    await directory.changed('*')
    expect(found(directory, 'lantern')).toEqual([daniels.id])
  })

  it('stops no start, neither here nor in the other thread', async () => {
    const [joans, daniels] = [named('Marrow'), named('Lantern')]
    await save(daniels, joans)
    await zoneByHand(daniels.id, 'Europe/Lodnon')
    const directory = await open()
    expect(found(directory, 'marrow')).toEqual([joans.id])
    const apart: string[] = []
    const made = await makeDirectoryIndex(db, clock, { unreadable: id => apart.push(id) })
    expect([made.roster.listed, made.roster.size]).toEqual([1, 2])
    expect([unread, apart]).toEqual([[daniels.id], [daniels.id]])
    await open({ held: made })
    expect(unread).toEqual([daniels.id])
  })

  it('whatever was written into it, leaves the others at hand', async () => {
    const [joans, daniels] = [named('Marrow'), named('Lantern')]
    await save(joans, daniels)
    for (const schedule of ['null', '7', '{}', '{"zone": 5}', '{"pattern": {"kind": "never"}}']) {
      await database.pool.query('update directory.gathering set schedule = $2 where group_id = $1', [
        daniels.id,
        schedule,
      ])
      await database.pool.query(`update directory.place set shown = 'town'`)
      const directory = await open()
      await directory.bringToHand(() => false)
      expect(found(directory, 'marrow'), schedule).toEqual([joans.id])
      expect((await directory.groups([daniels.id, joans.id])).map(({ id }) => id)).toContain(joans.id)
    }
  })
})

describe('what nobody was told of', () => {
  it('is seen within minutes: Karin puts a town right by hand, another group is removed', async () => {
    const [joans, daniels] = [named('Marrow'), named('Lantern')]
    await save(joans, daniels)
    const directory = await open()
    await database.pool.query(
      `update directory.place set town = 'Nettlecombe' where id in
         (select place_id from directory.gathering where group_id = $1)`,
      [joans.id],
    )
    await db.deleteFrom('directory.group').where('id', '=', daniels.id).execute()
    taken.length = 0
    for (let minute = 0; minute < 5; minute++) {
      clock.at += MINUTE
      await directory.tick()
    }
    expect(found(directory, 'nettlecombe')).toContain(joans.id)
    expect(found(directory, 'lantern')).toEqual([])
    expect(taken).toEqual([joans.id])
  })

  it('is seen with the next minute where it was told and could not be read', async () => {
    const joans = named('Marrow')
    await save(joans)
    const directory = await open()
    await save({ ...joans, name: 'Lantern', changedAt: clock.at + 1 })
    await expect(directory.changed('not an id')).rejects.toThrow()
    await directory.tick()
    expect(found(directory, 'lantern')).toEqual([joans.id])
    await directory.tick()
  })
})

describe('while the clock has much to do', () => {
  /** A country on a Tuesday at ten past seven. */
  const aTuesdayOf = async (many: number) => {
    const groups = Array.from({ length: many }, (_, i) => named(`Crowd ${i}`))
    await save(...groups)
    const directory = await open()
    clock.at = nextOf(directory, 'crowd') + 11 * MINUTE
    await directory.changed('*')
    taken.length = 0
    return { groups, directory }
  }

  it('a change is read after the hundred that are being read, not after all', async () => {
    const { groups, directory } = await aTuesdayOf(450)
    const [joans, daniels] = [named('Marrow'), named('Lantern')]
    await save(joans, daniels)
    const ticking = directory.tick()
    await directory.changed(joans.id)
    await directory.changed(daniels.id)
    await ticking
    expect(taken.indexOf(joans.id)).toBeLessThanOrEqual(100)
    expect(taken.indexOf(daniels.id)).toBeLessThanOrEqual(201)
    expect([found(directory, 'marrow'), found(directory, 'lantern')]).toEqual([[joans.id], [daniels.id]])
    for (const { id } of groups) expect(taken.filter(one => one === id)).toHaveLength(1)
  })

  it('the next minute does not begin the same work again, and a change of everything is heard in between', async () => {
    const { groups, directory } = await aTuesdayOf(250)
    const joans = named('Marrow')
    await save(joans)
    clock.at += 6 * MINUTE
    await Promise.all([directory.tick(), directory.tick(), directory.changed('*'), directory.tick()])
    expect(taken).toHaveLength(251)
    expect(new Set(taken)).toEqual(new Set([...groups, joans].map(({ id }) => id)))
  })
})
