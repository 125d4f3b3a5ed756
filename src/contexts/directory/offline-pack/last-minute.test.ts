import { expect, test } from 'vitest'
import { aGroup } from '#support/a-group.ts'
import { leanGroup, wholeGroup } from './lean-group.ts'

test('what was confirmed in the last minute of a day is said with that day on the phone too', () => {
  const moments = ['2026-05-22T23:59:30Z', '2026-05-22T12:00:01Z', '2026-05-23T00:00:00Z'].map(Date.parse)
  const confirmations = moments.map(at => ({ fact: 'contact', by: 'group', how: 'email', at }) as const)
  const kept = wholeGroup(leanGroup(aGroup({ confirmations })))
  expect(kept.confirmations.map(({ at }) => new Date(at).toISOString().slice(0, 16))).toEqual([
    '2026-05-22T23:59',
    '2026-05-22T12:01',
    '2026-05-23T00:00',
  ])
})
