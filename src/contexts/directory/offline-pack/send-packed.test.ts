/** What a small area takes on its way to a phone. */
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { newShortCode } from '#platform/ids.ts'
import { noonOn12November as now } from '#support/a-group.ts'
import { theCounty } from '#support/county.ts'
import { publicGroup } from '../groups/public-group.ts'
import { sumsOf } from './buckets.ts'
import { openPacking, tightly } from './send-packed.ts'
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

test('what is for one asker comes the same and takes no room from what many fetch, in any encoding', async () => {
  const packing = openPacking()
  const routes = new Hono().get('/:what', c =>
    packing.send(c, `${c.req.param('what')} groups`, { once: c.req.param('what') === 'changed' }),
  )
  const fetch = async (what: string, accepted: string) => {
    const answer = await routes.request(`/${what}`, { headers: { 'accept-encoding': accepted } })
    return {
      encoding: answer.headers.get('content-encoding'),
      bytes: Buffer.from(await answer.arrayBuffer()),
    }
  }
  for (const what of ['changed', 'all']) {
    const [tight, zipped, plain] = [
      await fetch(what, 'gzip, br'),
      await fetch(what, 'gzip'),
      await fetch(what, ''),
    ]
    expect([tight.encoding, zipped.encoding, plain.encoding]).toEqual(['br', 'gzip', null])
    const texts = [brotliDecompressSync(tight.bytes), gunzipSync(zipped.bytes), plain.bytes].map(String)
    expect(new Set(texts)).toEqual(new Set([`${what} groups`]))
    expect(packing.size).toBe(what === 'changed' ? 0 : 2)
  }
})
