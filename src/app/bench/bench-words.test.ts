import { expect, it } from 'vitest'
import { compilePlaces } from '../../../bin/compile-places.ts'
import { readConfig } from '../config.ts'
import { silence } from '../progress.ts'
import { benchWords } from './bench-words.ts'

it('tells for each way of putting it how many searches lead to the right topic, and how long understanding takes', async () => {
  const { dir } = await compilePlaces()
  const built = { gazetteer: dir, publicFiles: dir }
  const lines = benchWords({ args: ['words'], config: readConfig({}), progress: silence, built })
  const shares = lines.flatMap(line => /^all .*?([\d.]+) %$/.exec(line)?.[1] ?? [])
  console.log(lines.join('\n'))
  expect(shares).toHaveLength(15)
  const [tuned, heldOut, ...later] = shares.map(Number)
  expect(tuned).toBe(100)
  expect(heldOut).toBeGreaterThanOrEqual(97)
  for (const share of later) expect(share).toBeGreaterThanOrEqual(96)
  expect(lines).toContainEqual(expect.stringMatching(/^understanding one search: \d+ µs/))
}, 60_000)
