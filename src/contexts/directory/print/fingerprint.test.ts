/** A print is out of date exactly when something that stands on it is other than it was (M17). */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aGroup, everySecondTuesday, theTuesdayTable, tuesdayEvenings } from '#support/a-group.ts'
import { anyGroups } from '#support/any-group.ts'
import { english } from '#ui/messages/translator.ts'
import type { Group } from '../groups/group.ts'
import { publicGroup } from '../groups/public-group.ts'
import { changedParts, fingerprintOf } from './fingerprint.ts'
import { printedFacts } from './printed-facts.ts'
import { printedGroup } from './printed-group.ts'

const markOf = (group: Group) => fingerprintOf(printedFacts(publicGroup(group)))
const changed = (was: Group, is: Group) => changedParts(markOf(was), markOf(is))
let n = 0
const anyGroup = anyGroups(() => `id-${n++}`).map(([group]) => group!)

/** What a print says, without who confirmed it and where it stands, which are no facts of the group. */
const saidOn = (group: Group, { id, code, slug, topics, confirmations, source, languages }: Group) => {
  const asked = { now: Date.UTC(2026, 10, 12), baseUrl: '', homeZone: null, t: english }
  const beside = { id, code, slug, topics, confirmations, source, languages }
  return printedGroup({ ...publicGroup(group), ...beside }, asked)
}

test('two groups with the same mark read the same on paper, whatever else is kept of them', () => {
  fc.assert(
    fc.property(anyGroup, anyGroup, (a, b) => {
      // All that no print shows, from another group.
      const { wordsAgreedOn, statements, cost, createdAt, changedAt, kindAnswers } = b
      const other = { ...a, wordsAgreedOn, statements, cost, createdAt, changedAt, kindAnswers }
      const happens = { ...b.happens, newcomersNow: a.happens.newcomersNow }
      const life = { ...a.life, note: b.life.note, since: b.life.since }
      const is: Group = { ...other, happens, life }
      expect(changed(a, is)).toEqual([])
      expect(saidOn(is, a)).toEqual(saidOn(a, a))
    }),
  )
})

test('where any word on paper is other, the mark is', () => {
  fc.assert(
    fc.property(anyGroup, anyGroup, (a, b) => {
      const fields = [
        'name',
        'summary',
        'life',
        'joining',
        'contact',
        'gatherings',
        'communities',
        'kind',
      ] as const
      for (const field of [...fields, 'forWhom', 'happens', 'words'] as const) {
        const is = { ...a, [field]: b[field] }
        if (JSON.stringify(saidOn(is, a)) !== JSON.stringify(saidOn(a, a)))
          expect(changed(a, is), field).not.toEqual([])
      }
    }),
  )
})

const [street] = [{ ...tuesdayEvenings.place!, street: 'Mill Row' }]
test.each<[string, Partial<Group>, string[]]>([
  [
    'another evening',
    { gatherings: [{ ...tuesdayEvenings, schedule: { ...everySecondTuesday, start: '19:30' } }] },
    ['when'],
  ],
  ['another street', { gatherings: [{ ...tuesdayEvenings, place: street! }] }, ['where']],
  [
    'only the town from now on',
    { gatherings: [{ ...tuesdayEvenings, place: { ...street!, shown: 'town' } }] },
    ['where'],
  ],
  ['another number', { contact: { ...theTuesdayTable.contact, phone: '01632 960 178' } }, ['reach']],
  ['full', { life: { ...theTuesdayTable.life, state: 'paused', until: '2027-01-13' } }, ['openness']],
  ['ended', { life: { ...theTuesdayTable.life, state: 'ended' } }, ['openness']],
  ['another name', { name: 'The Thursday Table' }, ['name']],
  [
    'one evening without mince pies',
    { gatherings: [{ ...tuesdayEvenings, schedule: { ...everySecondTuesday, exceptions: [] } }] },
    [],
  ],
  ['a note at the door', { gatherings: [{ ...tuesdayEvenings, note: 'Ring the bell.' }] }, []],
  ['confirmed again', { confirmations: [] }, []],
])('%s', (_, otherwise, parts) => {
  expect(changed(theTuesdayTable, aGroup(otherwise))).toEqual(parts)
})
