import { describe, expect, test } from 'vitest'
import { aSourceGathering, aSourceGroup } from '#support/a-source-group.ts'
import type { ExistingRecord } from './existing-record.ts'
import { planImport } from './plan-import.ts'
import { saidOf } from './said.ts'
import type { SourceGroup } from './source-group.ts'

const kept = (group: SourceGroup, over: Partial<ExistingRecord> = {}): ExistingRecord => ({
  groupId: `here-${group.externalId}`,
  externalId: group.externalId,
  said: saidOf(group),
  current: saidOf(group),
  missingSince: null,
  ...over,
})
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => aSourceGroup(String(index + 1)))

describe("Karin brings in the regional office's list again", () => {
  test('a meeting that was renamed and now has the least id no more stays with its group', () => {
    const before = aSourceGroup('7', {
      gatherings: [aSourceGathering('7'), aSourceGathering('8', 'th'), aSourceGathering('9', 'sa')],
    })
    const renamed = aSourceGroup('7', { name: 'Early Birds' })
    const rest = aSourceGroup('8', {
      name: 'Group 7',
      gatherings: [aSourceGathering('8', 'th'), aSourceGathering('9', 'sa')],
    })
    const plan = planImport([kept(before)], [renamed, rest])
    expect(plan.update).toMatchObject([{ groupId: 'here-7', externalId: '8', dropped: ['7'] }])
    expect(plan.create).toMatchObject([{ externalId: '7', incoming: { name: 'Early Birds' } }])
  })

  test('the room she corrected stays corrected, and she is told what the list says', () => {
    const group = aSourceGroup('3')
    const record = kept(group)
    record.current = { ...record.current, 'gathering/3/place.street': '6 Quay Street' }
    const moved = structuredClone(group)
    Object.assign(moved.gatherings[0]?.place ?? {}, { street: '40 Quay Street', postcode: 'EM1 2AB' })
    const [step] = planImport([record], [moved]).update
    expect(step?.result.gatherings[0]?.place).toMatchObject({ street: '6 Quay Street', postcode: 'EM1 2AB' })
    expect(step?.kept).toEqual([
      { field: 'gathering/3/place.street', here: '6 Quay Street', source: '40 Quay Street' },
    ])
  })

  test('an edit here is kept without a word while the list says what it always said', () => {
    const record = kept(aSourceGroup('3'))
    record.current = { ...record.current, name: 'Our own name' }
    expect(planImport([record], [aSourceGroup('3')]).unchanged).toHaveLength(1)
  })

  test('a record from the days when silence was written down as null says the same', () => {
    const { said, ...record } = kept(aSourceGroup('3'))
    const older = { ...said, summary: null, 'contact.email': null, 'gathering/3/place.directions': null }
    const plan = planImport([{ ...record, said: older }], [aSourceGroup('3')])
    expect([plan.unchanged.length, plan.update]).toEqual([1, []])
  })

  test('a gathering she took off stays off', () => {
    const group = aSourceGroup('5', { gatherings: [aSourceGathering('5'), aSourceGathering('6', 'fr')] })
    const record = kept(group)
    record.current = saidOf(aSourceGroup('5', { gatherings: [aSourceGathering('5')] }))
    const later = { ...group, summary: 'Tea and talk' }
    expect(planImport([record], [later]).update[0]?.result.gatherings.map(each => each.externalId)).toEqual([
      '5',
    ])
  })

  test('a row that now needs a person changes nothing that was readable before', () => {
    const unreadable = aSourceGroup('3', { held: true, gatherings: [aSourceGathering('3', 'mo')] })
    const plan = planImport([kept(aSourceGroup('3'))], [unreadable])
    expect(plan.waiting).toMatchObject([{ groupId: 'here-3' }])
    expect(plan.update).toEqual([])
  })

  test('a group that comes back is no longer missing', () => {
    const plan = planImport([kept(aSourceGroup('3'), { missingSince: 5 })], [aSourceGroup('3')])
    expect(plan.update).toMatchObject([{ returned: true, changes: [] }])
  })
})

describe('a list that has lost groups', () => {
  test('a few that are gone are marked, not deleted', () => {
    const plan = planImport(
      numbered(30).map(group => kept(group)),
      numbered(28),
    )
    expect(plan.missing.map(step => step.groupId)).toEqual(['here-29', 'here-30'])
    expect(plan.missing.every(step => step.fresh)).toBe(true)
    expect(plan.shrinkage).toBeNull()
  })

  test.each([
    ['is empty', 30, 0, 'empty'],
    ['has lost more than a fifth', 20, 15, 'share'],
    ['has lost more than ten', 100, 89, 'number'],
  ])('nothing is marked when it %s, until somebody says so', (_, before, after, why) => {
    const existing = numbered(before).map(group => kept(group))
    const plan = planImport(existing, numbered(after))
    expect(plan.shrinkage).toMatchObject({ why, groupsMissing: before - after, groupsBefore: before })
    expect(plan.missing).toEqual([])
    expect(planImport(existing, numbered(after), { acceptShrink: true }).missing).toHaveLength(before - after)
  })

  test('nor does it take single gatherings off its groups', () => {
    const whole = aSourceGroup('1', { gatherings: ['1', '2', '3'].map(id => aSourceGathering(id)) })
    const shrunk = aSourceGroup('1')
    expect(planImport([kept(whole)], [shrunk]).update[0]?.dropped ?? []).toEqual([])
    expect(planImport([kept(whole)], [shrunk], { acceptShrink: true }).update[0]?.dropped).toEqual(['2', '3'])
  })

  test('a group whose row could not be read is not gone', () => {
    const plan = planImport(
      numbered(30).map(group => kept(group)),
      numbered(29),
      { unreadIds: new Set(['30']) },
    )
    expect(plan.missing).toEqual([])
    expect(plan.shrinkage).toBeNull()
  })

  test('where rows could not be read at all, nothing proves that a group is gone', () => {
    const plan = planImport(
      numbered(30).map(group => kept(group)),
      numbered(29),
      { unreadable: true },
    )
    expect(plan.shrinkage).toMatchObject({ why: 'unreadable-rows' })
  })
})

test('a new row that needs a person waits, and makes no group', () => {
  const plan = planImport([], [aSourceGroup('3', { held: true })])
  expect(plan.waiting).toMatchObject([{ groupId: null, externalId: '3' }])
  expect(plan.create).toEqual([])
})
