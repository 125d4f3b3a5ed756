import { expect, test } from 'vitest'
import {
  noonOn12November as now,
  theOldSchoolroom,
  theTuesdayTable,
  tuesdayEvenings,
} from '#support/a-group.ts'
import { english as t } from '#ui/messages/translator.ts'
import { renderPage } from '#ui/render.ts'
import type { Place } from '../../gatherings/gathering.ts'
import { GroupPlaces } from './group-places.tsx'
import type { GroupView } from './group-view.ts'

const drawn = (place: Partial<Place>) => {
  const gatherings = [{ ...tuesdayEvenings, place: { ...theOldSchoolroom, ...place } }]
  const view = { group: { ...theTuesdayTable, gatherings }, now, t } as GroupView
  return renderPage(<GroupPlaces view={view} />)
}

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
