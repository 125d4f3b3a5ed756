import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compilePlaces } from '../../../../../bin/compile-places.ts'
import { openGazetteer } from './gazetteer.ts'

test('two who ask at once get one map of towns, made once, even where an earlier maker died', async () => {
  const into = mkdtempSync(join(tmpdir(), 'waymeet-gazetteer-'))
  writeFileSync(join(into, '.making'), '99999999')
  const both = await Promise.all([compilePlaces({ into }), compilePlaces({ into })])
  expect(both.map(({ made }) => made).sort()).toEqual([false, true])
  expect(readdirSync(into).sort()).toEqual(['US.bin', 'towns.bin'])
  const gazetteer = openGazetteer(into)
  expect(gazetteer.towns).toBeGreaterThan(199_000)
  const said: string[] = []
  expect(await compilePlaces({ into, progress: line => said.push(line) })).toMatchObject({ made: false })
  expect(said).toEqual([])
}, 90_000)
