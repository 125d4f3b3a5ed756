/** What Amira reads when Joan says welcome: the next gathering at which somebody new may come, by what the group has said. */
import { describe, expect, it } from 'vitest'
import { theTuesdayTable as group, noonOn12November as noon } from '#support/a-group.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Pace } from '../../ways/offer.ts'
import { nextGathering, welcomeWords } from './answer-words.ts'

const t = translatorOf('en')
const FIRST: Pace = { kind: 'first-gathering', newcomers: null }
const next = (pace: Pace | null) => nextGathering({ group, pace }, noon, t)

describe('a welcome', () => {
  it('names the very next gathering of a group to which new people may always come', () => {
    for (const pace of [null, { kind: 'any' }, { kind: 'monthly', newcomers: 2 }] as const)
      expect(next(pace)).toMatch(/17.November 2026/)
  })

  it('names the first of the coming month where new people come to that one only', () => {
    expect(next(FIRST)).toMatch(/Tuesday 1.December 2026/)
    const [said] = welcomeWords({ group, pace: FIRST }, noon, t)
    expect(said).toContain('New people come to the first gathering of a month')
  })

  it('names none of a group that does not meet at present', () => {
    const resting = { ...group, life: { ...group.life, state: 'resting' as const } }
    expect(nextGathering({ group: resting, pace: FIRST }, noon, t)).toBeNull()
  })
})
