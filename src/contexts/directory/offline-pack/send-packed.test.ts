/** What a small area takes on its way to a phone. */
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { newShortCode } from '#platform/ids.ts'
import { noonOn12November as now } from '#support/a-group.ts'
import { theCounty } from '#support/county.ts'
import { publicGroup } from '../groups/public-group.ts'
import { sumsOf } from './buckets.ts'
import { tightly } from './send-packed.ts'
import { writePack } from './write-pack.ts'

/** All that a group says of itself included. Other codes make it a byte more or less. */
const MOST_BYTES = 100

test('a county of which no two groups say the same takes a hundred bytes a group at most', async () => {
  const groups = theCounty(now).map(group => publicGroup({ ...group, code: newShortCode() }))
  const middle = { key: 'g2633521', name: 'Worksop', region: null, country: 'GB', lat: 53.3, lon: -1.1 }
  const head = { middle, withinKm: 640, madeAt: now, words: 'abc', sums: sumsOf(groups, []) }
  const plain = new TextEncoder().encode(await writePack({ ...head, groups, towns: [] }))
  expect(brotliCompressSync(plain, tightly(plain.length)).length / groups.length).toBeLessThan(MOST_BYTES)
})
