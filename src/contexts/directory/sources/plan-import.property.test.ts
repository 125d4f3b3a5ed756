/** Rules that hold for every feed, whatever was edited here. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFeed } from '#support/any-source-group.ts'
import { anyLine } from '#support/any-words.ts'
import type { ExistingRecord } from './existing-record.ts'
import type { ImportPlan } from './import-plan.ts'
import { editedHere } from './merge-said.ts'
import { type PlannableGroup, planImport } from './plan-import.ts'
import { saidOf } from './said.ts'

/** What a store does with a plan, without a store. */
function carriedOut(existing: ExistingRecord[], plan: ImportPlan<PlannableGroup>): ExistingRecord[] {
  const records = new Map(existing.map(record => [record.groupId, { ...record }]))
  const at = (id: string) => records.get(id) as ExistingRecord
  for (const { groupId, to } of plan.rehandled) at(groupId).externalId = to
  for (const step of plan.update)
    Object.assign(at(step.groupId), {
      externalId: step.externalId,
      said: step.said,
      current: saidOf(step.result),
      missingSince: null,
    })
  for (const step of plan.missing) at(step.groupId).missingSince ??= 1
  for (const { externalId, incoming } of plan.create) {
    const said = saidOf(incoming)
    const groupId = `g-${records.size}`
    records.set(groupId, { groupId, externalId, said, current: said, missingSince: null })
  }
  return [...records.values()]
}

const fresh = (feed: PlannableGroup[]) => carriedOut([], planImport([], feed))

/** Somebody here gives some groups another name, notes on some gatherings another text. */
const anyEdits = fc.array(fc.tuple(fc.nat(), anyLine, fc.boolean()), { maxLength: 6 })
function edit(records: ExistingRecord[], edits: [number, string, boolean][]): ExistingRecord[] {
  const edited = structuredClone(records)
  for (const [which, text, onGathering] of edits) {
    const record = edited[which % (edited.length || 1)]
    if (!record) continue
    const note = Object.keys(record.current).find(key => key.endsWith('/note'))
    record.current[onGathering && note ? note : 'name'] = text
  }
  return edited
}

const all = { acceptShrink: true }

describe('every import', () => {
  test('finds everything unchanged when the same feed comes again', () => {
    fc.assert(
      fc.property(anyFeed, anyFeed, anyEdits, (before, after, edits) => {
        const here = edit(fresh(before), edits)
        const once = carriedOut(here, planImport(here, after, all))
        const again = planImport(once, after, all)
        expect(again.update).toEqual([])
        expect(again.create).toEqual([])
        expect(again.unchanged).toHaveLength(after.length)
        expect(again.missing.every(step => !step.fresh)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('keeps every field edited here, and takes every field that was not', () => {
    fc.assert(
      fc.property(anyFeed, anyLine, anyLine, (feed, mine, theirs) => {
        fc.pre(feed.length > 0 && mine !== theirs && mine !== feed[0]?.name && theirs !== feed[0]?.name)
        const here = fresh(feed)
        const record = here[0] as ExistingRecord
        record.current = { ...record.current, name: mine }
        const changed = feed.map((group, index) =>
          index === 0 ? { ...group, name: theirs, summary: 'New words' } : group,
        )
        const plan = planImport(here, changed)
        expect(plan.update).toHaveLength(1)
        expect(plan.update[0]?.result).toMatchObject({ name: mine, summary: 'New words' })
        expect(plan.update[0]?.kept).toEqual([{ field: 'name', here: mine, source: theirs }])
        const after = carriedOut(here, plan).find(each => each.groupId === record.groupId) as ExistingRecord
        expect(editedHere(after.said, after.current)).toEqual(['name'])
      }),
      { numRuns: 200 },
    )
  })

  test('never makes fewer groups, nor two with one handle', () => {
    fc.assert(
      fc.property(anyFeed, anyFeed, fc.boolean(), (before, after, acceptShrink) => {
        const here = fresh(before)
        const then = carriedOut(here, planImport(here, after, { acceptShrink }))
        expect(then.length).toBeGreaterThanOrEqual(here.length)
        expect(new Set(then.map(record => record.externalId)).size).toBe(then.length)
      }),
      { numRuns: 200 },
    )
  })

  test('brings what was said back unharmed from what is kept', () => {
    fc.assert(
      fc.property(anyFeed, feed => {
        const plan = planImport(
          fresh(feed).map(record => ({ ...record, missingSince: 1 })),
          feed,
        )
        const results = plan.update.map(step => step.result)
        const plain = feed.map(({ held: _, ...group }) => ({ ...group }))
        expect(results).toEqual(plain)
      }),
    )
  })
})
