/** What is packed comes back the same to every reader, and what has changed is told exactly. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { noonOn12November as now } from '#support/a-group.ts'
import { anyGroups } from '#support/any-group.ts'
import { CAST } from '#support/cast.ts'
import { theCounty } from '#support/county.ts'
import { documentOf } from '../find/group-document.ts'
import { allFreshness } from '../freshness/freshness.ts'
import type { Group } from '../groups/group.ts'
import { publicGroup } from '../groups/public-group.ts'
import { changedSince, sumsOf } from './buckets.ts'
import { packColumn, unpackColumn } from './columns.ts'
import { leanGroup, wholeGroup } from './lean-group.ts'
import type { Pack } from './pack.ts'
import { isDifference, PackRefused, readPack, withDifference } from './read-pack.ts'
import { writeDifference, writePack } from './write-pack.ts'

const worksop = {
  key: 'g2633521',
  name: 'Worksop',
  region: 'Nottinghamshire',
  country: 'GB',
  lat: 53.30182,
  lon: -1.12404,
}
const towns = [
  {
    key: 'g2633521',
    name: 'Worksop',
    region: { country: 'GB', county: 'Nottinghamshire', wide: 'England' },
    lat: 53.30182,
    lon: -1.12404,
    population: 44_733,
    section: false,
    zone: 'Europe/London',
  },
]
const packOf = (groups: Group[]): Pack => ({
  ...{ middle: worksop, withinKm: 80, madeAt: now, words: 'abc', towns },
  groups,
  sums: sumsOf(groups, towns),
})
/** Without what only says which row it was, times to the minute, and whatever order the names stand in. */
const seen = (group: Group) => JSON.parse(JSON.stringify(wholeGroup(leanGroup(group)))) as unknown
const byCode = (groups: readonly Group[]) => [...groups].sort((a, b) => (a.code < b.code ? -1 : 1))
const anyPublicGroups = anyGroups(() => newId(now)).map(groups => groups.map(publicGroup))
const MINUTE = 60_000

describe('a pack', () => {
  test('gives back every group as it was to its readers', async () => {
    await fc.assert(
      fc.asyncProperty(anyPublicGroups, async groups => {
        const read = await readPack(await writePack(packOf(groups)))
        expect(byCode(read.groups).map(seen)).toEqual(byCode(groups).map(seen))
        expect(read.towns).toEqual(towns)
      }),
      { numRuns: 60 },
    )
  })

  test('gives the same documents to the search, and the same freshness, at every minute', async () => {
    const groups = theCounty(now).map(publicGroup)
    const read = new Map((await readPack(await writePack(packOf(groups)))).groups.map(one => [one.code, one]))
    for (const at of [0, 7, 40, 200, 500].map(days => now + days * 1_440 * MINUTE)) {
      for (const group of groups) {
        const back = read.get(group.code)!
        const asked = documentOf(group, at, slug => slug)
        expect(documentOf(back, at, slug => slug)).toEqual(asked && { ...asked, key: group.code })
        expect(allFreshness(back, at).map(({ state }) => state)).toEqual(
          allFreshness(group, at).map(({ state }) => state),
        )
      }
    }
  })

  test('holds nothing that is withheld', async () => {
    const withheld = CAST.filter(group => group.gatherings.some(({ place }) => place?.shown === 'town'))
    expect(withheld.length).toBeGreaterThan(0)
    const text = await writePack(packOf(CAST.map(publicGroup)))
    for (const { gatherings } of withheld)
      for (const { place } of gatherings) if (place?.street) expect(text).not.toContain(place.street)
  })

  test('that is damaged, cut short, of another form, or nothing of ours, is refused', async () => {
    const text = await writePack(packOf(CAST.map(publicGroup)))
    const at = text.length >> 1
    const wrong = [
      text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1),
      text.slice(0, -1),
      text.replace('waymeet-pack 2 ', 'waymeet-pack 1 '),
      text.replace('waymeet-pack', 'something'),
      '',
      '<!doctype html>',
    ]
    for (const one of wrong) await expect(readPack(one)).rejects.toThrow(PackRefused)
  })
})

describe('a difference', () => {
  test('makes of the older pack what the newer one is, whatever came, changed or left', async () => {
    await fc.assert(
      fc.asyncProperty(anyPublicGroups, anyPublicGroups, fc.nat(5), async (some, more, gone) => {
        const changed = some
          .slice(gone)
          .map((group, n) => (n === 0 ? { ...group, summary: 'New words.' } : group))
        const fresh = more.filter(({ code }) => !some.some(group => group.code === code))
        const [before, after] = [packOf(some), packOf([...changed, ...fresh])]
        const { buckets } = changedSince(before.sums, after.sums)!
        const { groups, towns: _, ...head } = after
        const { bucketOf } = await import('./buckets.ts')
        const sent = groups.filter(group => buckets.includes(bucketOf(group)))
        const read = await readPack(await writeDifference({ ...head, buckets, groups: sent, towns: null }))
        if (!isDifference(read)) throw new Error('It came back as a whole pack.')
        const merged = withDifference(before, read)
        expect(byCode(merged.groups).map(seen)).toEqual(byCode(after.groups).map(seen))
        expect(merged.sums).toBe(after.sums)
      }),
      { numRuns: 40 },
    )
  })

  test('of the same is nothing, and sums that are not ours are known as such', () => {
    const { sums } = packOf(CAST.map(publicGroup))
    expect(changedSince(sums, sums)).toEqual({ buckets: [], towns: false })
    for (const odd of ['', 'abc', '%%%', sums.slice(4)]) expect(changedSince(odd, sums)).toBeNull()
  })
})

test('an address in which the name of the group stands comes back as it was', () => {
  const part = fc.constantFrom('any-habit', '~', '~~', '@', '.', 'https://', 'a')
  const address = fc.array(part, { minLength: 1, maxLength: 5 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.constantFrom('Any Habit', '!', 'A'), address, address, (name, email, web) => {
      const group = { ...CAST[0]!, name, contact: { phone: null, email, web } }
      expect(wholeGroup(leanGroup(group)).contact).toEqual(group.contact)
    }),
  )
})

test('columns give back any numbers, dates and texts of one length, exactly', () => {
  const column = fc.oneof(
    fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())),
    fc.array(fc.maxSafeInteger()),
    fc.array(fc.integer({ min: -90_000, max: 90_000 }).map(n => n / 1_000)),
    fc.array(fc.nat(4), { minLength: 60 }),
    fc.array(fc.date({ noInvalidDate: true }).map(at => at.toISOString().slice(0, 10))),
    fc.array(fc.constantFrom('2026-02-29', '2024-02-29', '2026-13-01', '0000-00-00', '1969-12-31')),
    fc.array(fc.string({ unit: 'binary', minLength: 3, maxLength: 3 })),
    fc.array(fc.constantFrom({ a: 1 }, { a: 1, b: [2] }, { b: [2], a: 1 }, [], [1, null])),
  )
  fc.assert(
    fc.property(column, values => {
      const sent = JSON.parse(JSON.stringify(packColumn(values))) as ReturnType<typeof packColumn>
      const back = unpackColumn(sent, values.length)
      expect(back).toEqual(values.map(value => (Object.is(value, -0) ? 0 : value)))
    }),
    { numRuns: 400 },
  )
})

test('columns give back any records, whatever is missing in some of them', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ noUnicodeString: false, depthSize: 'small' })), values => {
      const clean = JSON.parse(JSON.stringify(values).replaceAll('__proto__', 'proto')) as unknown[]
      const column = JSON.parse(JSON.stringify(packColumn(clean))) as ReturnType<typeof packColumn>
      expect(unpackColumn(column, clean.length)).toEqual(clean)
    }),
  )
})
