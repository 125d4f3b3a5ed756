import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aGroup, nothingAnswered } from '#support/a-group.ts'
import { english as t } from '#ui/messages/translator.ts'
import { factFreshness } from '../freshness/freshness.ts'
import type { Group } from './group.ts'
import { LIFE_STATES, lifeOn } from './life-state.ts'
import { openToNewcomers } from './open-to-newcomers.ts'
import { saidToNewcomers } from './page/first-visit.tsx'
import { sayTakingPart, takingPart } from './taking-part.ts'
import { newcomerAnswers } from './what-happens.ts'

const now = Date.UTC(2026, 10, 12, 12)
const silent = (some: Partial<Group>): Group => aGroup({ happens: nothingAnswered, ...some })

test('where one can just come, new people can come: Harold is not told that nobody knows', () => {
  const group = silent({ joining: 'open' })
  expect(openToNewcomers(group)).toBe('yes')
  expect(newcomerAnswers(group).open).not.toContain('newcomersNow')
  expect(saidToNewcomers(group, t)).toContainEqual(expect.objectContaining({ answer: 'Yes.' }))
})

test('a group that somebody said is open is open, though nobody knows how to join; a list alone says too little', () => {
  const said = { fact: 'openness', how: 'phone', at: now } as const
  expect(openToNewcomers(silent({ joining: 'unknown', confirmations: [{ ...said, by: 'group' }] }))).toBe(
    'yes',
  )
  const listed = [{ ...said, by: 'source', how: 'feed' } as const]
  expect(openToNewcomers(silent({ joining: 'unknown', confirmations: listed }))).toBeNull()
})

test('what has changed goes before what was once answered', () => {
  const happens = { ...nothingAnswered, newcomersNow: 'yes' } as const
  const life = { state: 'paused', since: '2026-09-01', until: null, note: null } as const
  expect(openToNewcomers(aGroup({ happens, life }))).toBe('no')
  expect(openToNewcomers(aGroup({ happens, joining: 'closed' }))).toBe('no')
  expect(openToNewcomers(aGroup({ happens, joining: 'ask-first' }))).toBe('ask')
  expect(openToNewcomers(aGroup({ happens, life: { ...life, state: 'forming' } }))).toBe('soon')
})

test('no record says yes in one line and no in another', () => {
  const any = fc.record({
    joining: fc.constantFrom('open', 'ask-first', 'closed', 'unknown'),
    state: fc.constantFrom(...LIFE_STATES),
    newcomersNow: fc.constantFrom('yes', 'ask', 'no', null),
  })
  fc.assert(
    fc.property(any, ({ joining, state, newcomersNow }) => {
      const life = { state, since: '2026-01-01', until: null, note: null }
      const group = aGroup({ joining, life, happens: { ...nothingAnswered, newcomersNow } })
      const lifeNow = lifeOn(life, '2026-11-12')
      const line = sayTakingPart(t, takingPart(group, lifeNow, factFreshness(group, 'time-place', now)))
      const open = openToNewcomers(group)
      if (/^(Just come|Join by)/.test(line)) expect(open).toBe('yes')
      if (/No newcomers|Resting|ended/.test(line)) expect(open).toBe('no')
      if (open === 'no') expect(line).toMatch(/No newcomers|Resting|ended|Just forming/)
      expect(newcomerAnswers(group).open.includes('newcomersNow')).toBe(open === null)
    }),
  )
})
