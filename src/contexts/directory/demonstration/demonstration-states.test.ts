import { describe, expect, it } from 'vitest'
import { noonOn12November } from '#support/a-group.ts'
import { theCounty } from '#support/county.ts'
import { freshnessEffect, groupFreshness } from '../freshness/freshness.ts'
import type { Group } from '../groups/group.ts'
import { deriveKind } from '../groups/kind.ts'
import { lifeOn } from '../groups/life-state.ts'

const now = noonOn12November
const county = theCounty(now)
const share = (is: (group: Group) => boolean) => county.filter(is).length / county.length
const placesOf = (group: Group) => group.gatherings.flatMap(({ place }) => place ?? [])

describe('not every group is alive, replies and wants everything', () => {
  const between = (value: number, low: number, high: number, what: string) => {
    expect(value, what).toBeGreaterThan(low)
    expect(value, what).toBeLessThan(high)
  }

  it('kinds follow from six answers', () => {
    for (const group of county) expect(group.kind).toBe(deriveKind(group.kindAnswers).kind)
    between(
      share(({ kind }) => kind === 'self-help'),
      0.75,
      0.86,
      'self-help',
    )
    between(
      share(({ kind }) => kind === 'professionally-led'),
      0.05,
      0.1,
      'led',
    )
    between(
      share(({ kind }) => kind === 'with-professional-member'),
      0.03,
      0.09,
      'with professional',
    )
    between(
      share(({ kind }) => kind === 'service-user'),
      0.02,
      0.05,
      'campaigning',
    )
    between(
      share(({ kind }) => kind === 'programme'),
      0.02,
      0.05,
      'programme',
    )
    between(
      share(({ kindAnswers }) => deriveKind(kindAnswers).assumed.length > 0),
      0.08,
      0.2,
      'not all answered',
    )
  })

  it('some are forming, full, resting or over', () => {
    const inState = (state: string) => share(({ life }) => life.state === state)
    between(inState('open'), 0.78, 0.87, 'open')
    between(inState('forming'), 0.03, 0.06, 'forming')
    between(inState('paused'), 0.04, 0.08, 'paused')
    between(inState('resting'), 0.02, 0.05, 'resting')
    between(inState('ended'), 0.03, 0.07, 'ended')
    const today = '2026-11-12'
    expect(county.some(({ life }) => lifeOn(life, today).lapsed)).toBe(true)
    expect(county.some(({ life }) => life.until && !lifeOn(life, today).lapsed)).toBe(true)
    expect(county.filter(({ life }) => life.since > today)).toEqual([])
  })

  it('freshness is spread as in a directory that is looked after but not perfect', () => {
    const living = county.filter(({ life }) => life.state !== 'ended')
    const states = living.map(group => groupFreshness(group, now))
    const of = (state: string) => states.filter(each => each.state === state).length / states.length
    between(of('confirmed'), 0.66, 0.76, 'confirmed')
    between(of('due'), 0.11, 0.17, 'due')
    between(of('overdue'), 0.06, 0.11, 'overdue')
    between(of('unconfirmed'), 0.04, 0.09, 'unconfirmed')
    between(
      states.filter(each => freshnessEffect(each, now).archived).length / states.length,
      0.01,
      0.035,
      'archived',
    )
    expect(living.some(({ confirmations }) => confirmations.length === 0)).toBe(true)
    const words = county.flatMap(({ confirmations }) => confirmations)
    expect(new Set(words.map(({ by }) => by))).toEqual(new Set(['group', 'contact-point', 'organisation']))
    expect(new Set(words.map(({ how }) => how))).toEqual(new Set(['email', 'phone', 'visit', 'form']))
    expect(words.filter(({ at }) => at >= now)).toEqual([])
  })

  it('newcomers learn much of some groups and little of others', () => {
    between(
      share(({ words }) => words !== null),
      0.25,
      0.4,
      'longer words',
    )
    between(
      share(({ statements }) => statements.length > 0),
      0.15,
      0.35,
      "members' words",
    )
    between(
      share(({ happens }) => happens.firstVisit !== null),
      0.5,
      0.75,
      'first visit',
    )
    for (const joining of ['open', 'ask-first', 'closed'])
      expect(
        share(group => group.joining === joining),
        joining,
      ).toBeGreaterThan(0.02)
    const known = county.flatMap(placesOf).map(({ access }) => Object.keys(access).length)
    expect(Math.min(...known)).toBe(0)
    expect(Math.max(...known)).toBe(8)
    expect(county.filter(({ cost }) => cost === null).length).toBeGreaterThan(10)
    expect(new Set(county.flatMap(({ cost }) => cost?.kind ?? []))).toEqual(
      new Set(['free', 'donation', 'fee']),
    )
  })

  it('who must be asked can be reached', () => {
    const silent = ({ contact }: Group) => !(contact.phone ?? contact.email ?? contact.web)
    expect(county.filter(group => group.joining === 'ask-first' && silent(group))).toEqual([])
  })
})
