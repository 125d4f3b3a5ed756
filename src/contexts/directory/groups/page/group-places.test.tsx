import { expect, test } from 'vitest'
import {
  noonOn12November as now,
  theOldSchoolroom,
  theTuesdayTable,
  tuesdayEvenings,
} from '#support/a-group.ts'
import { english as t } from '#ui/messages/translator.ts'
import { renderPage } from '#ui/render.ts'
import type { Gathering, Place } from '../../gatherings/gathering.ts'
import { GroupPlaces } from './group-places.tsx'
import type { GroupView } from './group-view.ts'

const drawnAll = (...gatherings: Gathering[]) => {
  const view = { group: { ...theTuesdayTable, gatherings }, now, today: '2026-11-12', t } as GroupView
  return renderPage(<GroupPlaces view={view} />)
}
const at = (place: Partial<Place>): Gathering => ({
  ...tuesdayEvenings,
  place: { ...theOldSchoolroom, ...place },
})
const drawn = (place: Partial<Place>) => drawnAll(at(place))

test('Harold can open a known door on a map', () => {
  expect(drawn({})).toContain('openstreetmap.org/?mlat=53.303')
})

test('what a place has and has not is said as people say it', () => {
  const page = drawn({ access: { parking: 'no', 'step-free': 'no', 'near-bus': 'yes' } })
  expect(page).toContain('No parking')
  expect(page).toContain('Not step-free')
  expect(page).toContain('Near a bus stop')
  expect(page).toContain('Hearing loop: not yet known')
  expect(page).not.toMatch(/: (no|yes)\b/)
})

test('a point that is only about pins no door', () => {
  const page = drawn({ pointIs: 'about' })
  expect(page).toContain('Potter Lane')
  expect(page).not.toContain('openstreetmap')
})

test('Harold reads which hall is which day’s, where there are two', () => {
  const fridays = at({ name: 'The Reading Room' })
  const { schedule } = fridays
  const page = drawnAll(at({}), {
    ...fridays,
    schedule: { ...schedule, pattern: { kind: 'weekly', every: 1, days: ['fr'] } },
  })
  expect(page).toMatch(/<h3>The Old Schoolroom<\/h3><p>Every second Tuesday,/)
  expect(page).toMatch(/<h3>The Reading Room<\/h3><p>Fridays/)
  expect(drawn({})).not.toContain('<p>Every')
})

test('a hall of a gathering that is over by its own notes says so', () => {
  const over = at({ name: 'The Reading Room' })
  const page = drawnAll(at({}), {
    ...over,
    notesDoubt: {
      kind: 'stopped',
      words: 'closes December 1, 2017',
      given: over.schedule,
      stop: { how: 'ended', on: '2017-12-01' },
    },
  })
  expect(page).toMatch(/<h3>The Reading Room<\/h3><p>It seems no longer: Every second Tuesday,/)
})
