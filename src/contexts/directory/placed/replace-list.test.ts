/** What a keeper is told to replace, and when (M17, M45). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGroup, tuesdayEvenings } from '#support/a-group.ts'
import { dueTo } from './due.ts'
import { marksOf } from './facts-now.ts'
import type { MaterialKeeper, Placed } from './placed.ts'
import { replaceList, type TrueNow, whatIsOutOfDate } from './replace-list.ts'

const DAY = 86_400_000
const table = aGroup()
const poster: Placed = {
  ...{ id: 'p', keeperId: 'k', material: { kind: 'poster', code: 'tue7' }, spot: 'Library' },
  ...{ printed: { tue7: marksOf(table) }, told: null, saidAt: 0, confirmedAt: 0, checkedAt: 0 },
  unknownSince: null,
}
const here = (otherwise: Parameters<typeof aGroup>[0] = {}, code = 'tue7'): TrueNow => ({
  ...{ is: 'here', code, marks: marksOf(aGroup(otherwise)) },
})
const now = (truth: TrueNow) => new Map([['tue7', truth]])
const place = { ...tuesdayEvenings.place!, street: 'Mill Row' }
const moved = here({ gatherings: [{ ...tuesdayEvenings, place }] })

describe('a poster in the library', () => {
  test('stays as long as every word on it is right', () => {
    expect(whatIsOutOfDate(poster, now(here()))).toBeNull()
    expect(whatIsOutOfDate(poster, now(here({ statements: [], words: 'We bake.' })))).toBeNull()
  })

  test('is replaced when people meet elsewhere, and by the other group’s when it became part of one', () => {
    expect(whatIsOutOfDate(poster, now(moved))).toEqual({ why: 'changed', parts: ['where'] })
    expect(whatIsOutOfDate(poster, now(here({}, 'kkk9')))).toEqual({ why: 'merged', code: 'kkk9' })
  })

  test('is taken down when the group has gone', () => {
    expect(whatIsOutOfDate(poster, now({ is: 'gone' }))).toEqual({ why: 'gone' })
    expect(whatIsOutOfDate(poster, new Map())).toEqual({ why: 'gone' })
  })
})

test('a handbook counts the groups on it that are other, whatever else came into the area', () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^[2-9]{7}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(codes, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), codes, (on, other, more) => {
      const printed = Object.fromEntries(on.map(code => [code, marksOf(table)]))
      const handbook: Placed = {
        ...poster,
        material: { kind: 'handbook', near: 'Worksop', within: 8 },
        printed,
      }
      const truth = (code: string, n: number): TrueNow =>
        other[n] ? { ...(moved as typeof moved & { is: 'here' }), code } : here({}, code)
      const facts = new Map(more.map(code => [code, here({}, code)]))
      for (const [n, code] of on.entries()) facts.set(code, truth(code, n))
      const groups = on.filter((_, n) => other[n]).length
      expect(whatIsOutOfDate(handbook, facts)).toEqual(groups > 0 ? { why: 'area', groups } : null)
    }),
  )
})

describe('the keeper', () => {
  const keeper: MaterialKeeper = {
    ...{ id: 'k', email: 'lena@library.example', language: 'en', since: 0 },
    ...{ toldAt: null, askedAt: null, unanswered: 0 },
  }
  const due = (known: Partial<MaterialKeeper>, day: number, all = [poster], truth = here()) =>
    dueTo({ ...keeper, ...known }, all, replaceList(all, now(truth)), day * DAY)

  test('is told of a change once, and of the next one a week later at the soonest', () => {
    expect(due({}, 1)).toBeNull()
    expect(due({}, 1, [poster], moved)).toBe('replace')
    const [{ mark } = { mark: '' }] = replaceList([poster], now(moved))
    expect(due({ toldAt: DAY }, 30, [{ ...poster, told: mark }], moved)).toBeNull()
    const again = here({ name: 'The Thursday Table' })
    expect(due({ toldAt: 2 * DAY }, 8, [{ ...poster, told: mark }], again)).toBeNull()
    expect(due({ toldAt: 2 * DAY }, 9, [{ ...poster, told: mark }], again)).toBe('replace')
  })

  test('is asked twice a year whether it still hangs; two silences, and nobody knows', () => {
    expect(due({}, 181)).toBeNull()
    expect(due({}, 182)).toBe('still')
    expect(due({ askedAt: 182 * DAY, unanswered: 1 }, 300)).toBeNull()
    expect(due({ askedAt: 182 * DAY, unanswered: 1 }, 364)).toBe('still')
    expect(due({ askedAt: 364 * DAY, unanswered: 2 }, 546)).toBe('unknown')
    expect(due({ unanswered: 0 }, 999, [])).toBeNull()
  })
})
