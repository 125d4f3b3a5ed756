/** The directory over a restart: what was put away is taken up again, and held against the database. */
import { beforeAll, describe, expect, it } from 'vitest'
import { newId, newShortCode } from '#platform/ids.ts'
import { aGroup, noonOn12November, theOldSchoolroom, tuesdayEvenings } from '#support/a-group.ts'
import { freshDatabase } from '#support/database.ts'
import { DIRECTORY_CHANGED, forgetAllGroups, loadGroups } from '../groups/group.store.ts'
import type { Group } from '../groups/group.ts'
import { publicGroup } from '../groups/public-group.ts'
import { saveGroups } from '../groups/save-groups.store.ts'
import type { DirectoryTables } from '../tables.ts'
import { emptyDirectoryIndex, loadDirectoryIndex } from './directory-index.ts'
import { type LiveDirectory, openLiveDirectory } from './live-directory.ts'
import { makeDirectoryIndex } from './make-directory-index.ts'

const DAY = 86_400_000
const database = await freshDatabase()
const db = database.withTables<DirectoryTables>()
const clock = { at: noonOn12November, now: () => clock.at }
const makeId = () => newId(clock.at)

const named = (name: string, change: Partial<Group> = {}): Group => {
  const group = aGroup({ name, statements: [], ...change })
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

/** Put away, and taken up again by a program that knows nothing else; says which groups it had to read. */
const restarted = async (before: LiveDirectory) => {
  const pieces = before.save().map(piece => Uint8Array.from(piece))
  const held = loadDirectoryIndex(pieces)
  if (typeof held === 'string') throw new Error(held)
  const read: string[] = []
  const { take } = held
  const watched = {
    ...held,
    take: (group: Group, mark: number, now: number) => {
      read.push(group.id)
      take(group, mark, now)
    },
  }
  return { after: await openLiveDirectory({ db, clock, held: watched }), read }
}

const joans = named('Kumquat and Cake', { topics: ['copd'] })
const harolds = named('Bench by the River', { topics: ['grief'] })
const sofias = named('Third Floor', { topics: ['copd', 'asthma'] })
let open: LiveDirectory
beforeAll(async () => {
  await save(joans, harolds, sofias)
  open = await openLiveDirectory({ db, clock })
})

describe('a directory that was put away', () => {
  it('is the same when it is taken up, and no group is read', async () => {
    const { after, read } = await restarted(open)
    expect(read).toEqual([])
    expect(after.version()).toBe(0)
    expect(found(after, 'kumquat')).toEqual([joans.id])
    expect(after.topicsOf(sofias.id)).toEqual(['copd', 'asthma'])
    expect([...after.topicCounts()].sort()).toEqual([...open.topicCounts()].sort())
    expect((await after.groups([harolds.id]))[0]?.name).toBe('Bench by the River')
  })

  it('reads what changed meanwhile, and only that: new, changed and gone', async () => {
    const dads = named('Dads and Ducks', { topics: ['grief'] })
    await save(dads)
    await save({ ...harolds, name: 'Bench by the Mill', changedAt: clock.at + 1 })
    await db.deleteFrom('directory.group').where('id', '=', sofias.id).execute()
    const { after, read } = await restarted(open)
    expect(read.sort()).toEqual([dads.id, harolds.id].sort())
    expect(found(after, 'river')).toEqual([])
    expect(found(after, 'mill')).toEqual([harolds.id])
    expect(found(after, 'ducks')).toEqual([dads.id])
    expect(found(after, 'floor')).toEqual([])
    expect([after.size(), after.topicCounts().get('copd'), after.topicCounts().get('asthma')]).toEqual([
      3, 1, 0,
    ])
    open = after
  })

  it('sees what was put right by hand in any table, announced to nobody', async () => {
    const { rows } = await database.pool.query<{ id: string }>(
      `update directory.place set town = 'Nettlecombe' where id in
         (select place_id from directory.gathering where group_id = '${joans.id}') returning id`,
    )
    expect(rows.length).toBeGreaterThan(0)
    const { after, read } = await restarted(open)
    expect(read).toEqual([joans.id])
    expect(found(after, 'nettlecombe')).toEqual([joans.id])
    for (const by of [
      `delete from directory.confirmation where group_id = '${joans.id}'`,
      `update directory.gathering set mode = 'hybrid' where group_id = '${joans.id}'`,
      `update directory.group set summary = 'Tea.' where id = '${joans.id}'`,
    ]) {
      await database.pool.query(by)
      expect((await restarted(after)).read, by).toEqual([joans.id])
    }
    open = (await restarted(after)).after
  })

  it('makes again what the clock alone has changed while it lay there', async () => {
    const next = (directory: LiveDirectory) =>
      directory.index.search({ wants: [{ typed: 'mill', phrases: ['mill'] }] }).hits[0]?.nextAt ?? 0
    const before = next(open)
    clock.at = before + 8 * DAY
    const { after, read } = await restarted(open)
    expect(read).toContain(harolds.id)
    expect(next(after)).toBeGreaterThan(clock.at - DAY)
    clock.at = noonOn12November
  })

  it('takes in new groups though it was put away with none, with one or with a few', () => {
    for (const before of [0, 1, 2, 3, 16, 17]) {
      const first = emptyDirectoryIndex()
      const groups = Array.from({ length: before + 40 }, (_, i) => named(`Amaryllis ${i}`))
      for (const group of groups.slice(0, before)) first.take(publicGroup(group), 7, clock.at)
      const held = loadDirectoryIndex(first.save().map(piece => Uint8Array.from(piece)))
      if (typeof held === 'string') throw new Error(held)
      for (const group of groups.slice(before)) held.take(publicGroup(group), 8, clock.at)
      expect(held.roster.listed, String(before)).toBe(before + 40)
      expect(groups.map(({ id }) => held.roster.markOf(id))).toEqual(
        groups.map((_, i) => (i < before ? 7 : 8)),
      )
      held.forget(groups[0]!.id)
      expect(held.index.search({}).total, String(before)).toBe(before + 39)
    }
  })

  it('holds nothing that is withheld', async () => {
    const place = { ...theOldSchoolroom, shown: 'town' as const, street: 'Sekretweg 7' }
    await save(named('Quiet Door', { joining: 'ask-first', gatherings: [{ ...tuesdayEvenings, place }] }))
    await open.changed('*')
    expect(found(open, 'quiet')).toHaveLength(1)
    const bytes = Buffer.concat(open.save()).toString('latin1')
    expect(bytes).not.toMatch(/s\0?e\0?k\0?r\0?e\0?t\0?w\0?e\0?g/i)
  })

  it('is refused where another program made it, or a byte is wrong', () => {
    const pieces = open.save().map(piece => Uint8Array.from(piece))
    expect(loadDirectoryIndex(pieces, { madeBy: 'another' })).toBe('foreign')
    expect(loadDirectoryIndex([])).toBe('damaged')
    for (let i = 0; i < pieces.length; i++) {
      const harmed = pieces.map(piece => Uint8Array.from(piece))
      const middle = harmed[i]!.length >> 1
      if (harmed[i]!.length === 0) continue
      harmed[i]![middle] = harmed[i]![middle]! ^ 16
      expect(loadDirectoryIndex(harmed), String(i)).toBe('damaged')
    }
  })
})

describe('a directory that is made apart', () => {
  it('is the one that is made here', async () => {
    const made = await makeDirectoryIndex(db, clock, {})
    const here = await openLiveDirectory({ db, clock })
    expect(made.roster.listed).toBe(here.size())
    for (const query of [{}, { near: { lat: 53.3, lon: -1.1 }, seed: 3 }, { days: [1 as const] }])
      expect(made.index.search(query)).toEqual(here.index.search(query))
  })
})

describe('while hundreds of groups change', () => {
  it('each is found within a second, and nothing else waits', async () => {
    const live = await openLiveDirectory({ db, clock })
    const hush = await database.listen(DIRECTORY_CHANGED, notice => void live.changed(notice))
    const many = Array.from({ length: 300 }, (_, i) => named(`Crowd of Lanterns ${i}`))
    let asking = true
    let longest = 0
    const asked = (async () => {
      while (asking) {
        const began = performance.now()
        await new Promise(resolve => setImmediate(resolve))
        live.index.search({ wants: [{ typed: 'lanterns', phrases: ['lanterns'] }] })
        longest = Math.max(longest, performance.now() - began)
      }
    })()
    await save(...many)
    await expect.poll(() => live.size(), { timeout: 5_000 }).toBe(304)
    const late = named('Zinnia Hour')
    await save(late)
    await expect.poll(() => found(live, 'zinnia'), { timeout: 1_000 }).toEqual([late.id])
    await db.deleteFrom('directory.group').where('id', '=', late.id).execute()
    await live.changed('*')
    expect(found(live, 'zinnia')).toEqual([])
    asking = false
    await asked
    await hush()
    expect(longest).toBeLessThan(1_000)
    expect((await loadGroups(db, [many[7]!.id])).length).toBe(1)
    await forgetAllGroups(db)
    await live.changed('*')
    expect(live.size()).toBe(0)
  })
})
