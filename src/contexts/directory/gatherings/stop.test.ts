import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGroup, noonOn12November, tuesdayEvenings } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import { documentOf } from '../find/group-document.ts'
import { nextDate } from '../find/next-date.ts'
import { nowAt } from '../find/now.ts'
import { freshnessEffect, groupFreshness } from '../freshness/freshness.ts'
import { DAY } from '../freshness/ladder.ts'
import { lifeOn } from '../groups/life-state.ts'
import { sayTakingPart, takingPart } from '../groups/taking-part.ts'
import { occurrences } from './dates/occurrences.ts'
import type { Gathering } from './gathering.ts'
import type { Stop } from './notes-doubt.ts'
import { hasStopped, heldSchedule, saidStop } from './stop.ts'

const noted = (stop: Stop): Gathering => ({
  ...tuesdayEvenings,
  notesDoubt: { kind: 'stopped', words: 'Meeting closes', given: tuesdayEvenings.schedule, stop },
})
const byList = aGroup().confirmations.map(each => ({ ...each, by: 'source' as const, how: 'feed' as const }))
const listed = (...gatherings: Gathering[]) => aGroup({ gatherings, confirmations: byList })
const closed = noted({ how: 'ended', on: '2017-12-01' })
const today = '2026-11-12'

describe('Daniel finds a meeting whose own notes say that it closed in 2017', () => {
  const group = listed(closed)

  test('no dates are given, and he is not told to just come', () => {
    expect(occurrences(heldSchedule(closed), { from: noonOn12November, count: 3 })).toEqual([])
    const life = lifeOn(group.life, today)
    const part = takingPart(group, life, groupFreshness(group, noonOn12November))
    expect(sayTakingPart(english, part)).toBe('Their notes say they may have stopped. Ring before you go.')
    const card = nextDate(null, closed, life, true, nowAt(noonOn12November), english, null)
    expect(card.day).toBe('Perhaps no longer')
  })

  test('the list does not count as confirming it, so that it is out of what is found without asking for more', () => {
    const fresh = groupFreshness(group, noonOn12November)
    expect(fresh.state).toBe('unconfirmed')
    expect(freshnessEffect(fresh, noonOn12November)).toMatchObject({
      inDefaultResults: false,
      archived: false,
    })
    const found = documentOf(group, noonOn12November, slug => slug)
    expect(found?.facets?.listed).toEqual(['unsure'])
    expect(found?.gatherings?.[0]?.nextAt).toBeNull()
    expect(found?.gatherings?.[0]?.facets?.how).not.toContain('just-come')
  })

  test('the word of the group itself counts as ever', () => {
    const said = aGroup({ gatherings: [closed] })
    expect(groupFreshness(said, noonOn12November).state).toBe('confirmed')
  })

  test('where the group meets elsewhere too, that one stays', () => {
    const both = listed(closed, { ...tuesdayEvenings, id: 'fridays' })
    expect(groupFreshness(both, noonOn12November).state).toBe('confirmed')
  })
})

test('one that will close gives its dates until then and none after', () => {
  const closing = noted({ how: 'ended', on: '2026-12-01' })
  expect(saidStop(closing, today)).toBeNull()
  expect(
    occurrences(heldSchedule(closing), { from: noonOn12November, count: 9 }).map(({ date }) => date),
  ).toEqual(['2026-11-17', '2026-12-01'])
  expect(hasStopped(closing, '2026-12-02')).toBe(true)
  const later = noonOn12November + 20 * DAY
  expect(groupFreshness(listed(closing), later).state).toBe('unconfirmed')
})

test('one that has moved still meets, but nobody is sent to the old door as if that were sure', () => {
  const moved = noted({ how: 'moved', on: '2018-06-01' })
  const group = listed(moved)
  expect(heldSchedule(moved)).toBe(tuesdayEvenings.schedule)
  const part = takingPart(group, lifeOn(group.life, today), groupFreshness(group, noonOn12November))
  expect(sayTakingPart(english, part)).toBe('Their notes say they may have moved. Ring before you go.')
})

test('other notes about the dates take the “no need to ask” away', () => {
  const { schedule } = tuesdayEvenings
  const unread: Gathering = {
    ...tuesdayEvenings,
    notesDoubt: { kind: 'unread', words: 'Closed on holidays', given: schedule },
  }
  const group = listed(unread)
  const part = takingPart(group, lifeOn(group.life, today), groupFreshness(group, noonOn12November))
  expect(sayTakingPart(english, part)).toBe('Just come, but look at the notes about the dates first.')
})

test('whatever the day, no date after it is ever given', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
      day => {
        const on = day.toISOString().slice(0, 10)
        const dates = occurrences(heldSchedule(noted({ how: 'paused', on })), {
          from: noonOn12November,
          count: 20,
        })
        return dates.every(({ patternDate }) => patternDate <= on)
      },
    ),
  )
})
