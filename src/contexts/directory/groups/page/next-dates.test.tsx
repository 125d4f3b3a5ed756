import { expect, test } from 'vitest'
import { aGroup, noonOn12November, theOldSchoolroom, tuesdayEvenings } from '#support/a-group.ts'
import { english } from '#ui/messages/translator.ts'
import { render } from '#ui/render.ts'
import type { Gathering } from '../../gatherings/gathering.ts'
import type { Group } from '../group.ts'
import { GroupPlaces } from './group-places.tsx'
import { viewOf } from './group-view.ts'
import { NextDates } from './next-dates.tsx'

const pageOf = (...gatherings: Gathering[]) => {
  const group: Group = aGroup({ gatherings })
  const view = viewOf(group, noonOn12November, english)
  return {
    dates: render(<NextDates view={view} />),
    places: render(<GroupPlaces view={view} />),
  }
}
const given = tuesdayEvenings.schedule

test('Amira reads each note on a line of its own, and none twice', () => {
  const note = 'Meeting closes December 1, 2017\nFor newcomers'
  const stop = { how: 'ended', on: '2017-12-01' } as const
  const words = 'Meeting closes December 1, 2017'
  const { dates } = pageOf({ ...tuesdayEvenings, note, notesDoubt: { kind: 'stopped', words, given, stop } })
  expect(dates).toContain('<p dir="auto">For newcomers</p>')
  expect(dates.split('closes December 1, 2017')).toHaveLength(2)
  expect(dates).toContain('Nobody has checked yet whether that is so.')
})

test('where a group meets in two places, each rule says where', () => {
  const elsewhere = { ...theOldSchoolroom, name: 'Quay House', street: 'Quay Street' }
  const { dates } = pageOf(tuesdayEvenings, { ...tuesdayEvenings, id: 'two', place: elsewhere })
  expect(dates).toMatch(/<p>[^<]*, Quay House\.<\/p>/)
  expect(pageOf(tuesdayEvenings).dates).not.toMatch(/<p>[^<]*, The Old Schoolroom\.<\/p>/)
})

test('one hall described in two ways is one place, with both ways', () => {
  const other = { ...theOldSchoolroom, directions: 'Round the back.' }
  const { places } = pageOf(tuesdayEvenings, { ...tuesdayEvenings, id: 'two', place: other })
  expect(places.split('<h2')).toHaveLength(2)
  expect(places).toContain('Round the back.')
  expect(places).toContain('The green door at the side')
})

test('the rules stand in the order of the week, whatever the order of the list', () => {
  const on = (id: string, day: 'mo' | 'fr', start: string): Gathering => ({
    ...tuesdayEvenings,
    id,
    schedule: { ...given, pattern: { kind: 'weekly', every: 1, days: [day] }, start, exceptions: [] },
  })
  const { dates } = pageOf(on('a', 'fr', '20:30'), on('b', 'fr', '18:45'), on('c', 'mo', '19:00'))
  const rules = [...dates.matchAll(/<p>(Mondays|Fridays), (\d+)/g)].map(([, day, hour]) => `${day} ${hour}`)
  expect(rules).toEqual(['Mondays 7', 'Fridays 6', 'Fridays 8'])
})
