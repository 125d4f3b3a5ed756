import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGroup, nothingAnswered, theOldSchoolroom, tuesdayEvenings } from '#support/a-group.ts'
import { accessKnown, newcomerAnswers } from './what-happens.ts'

/** Not even how one joins. */
const unsaid = { joining: 'unknown' as const, confirmations: [] }

describe('what a newcomer can know before going', () => {
  test('the Tuesday Table has answered everything: nothing is left to ask', () => {
    expect(newcomerAnswers(aGroup())).toMatchObject({ open: [], next: null })
  })

  test('a group that has said nothing is asked first who comes', () => {
    const answers = newcomerAnswers(
      aGroup({ ...unsaid, happens: nothingAnswered, cost: null, languages: [] }),
    )
    expect(answers.next).toBe('whoComes')
    expect(answers.answered).toEqual(['access'])
  })

  test('long words do not make a record more complete', () => {
    const short = aGroup({ happens: { ...nothingAnswered, whoComes: 'Parents.' } })
    const long = aGroup({ happens: { ...nothingAnswered, whoComes: 'Parents. '.repeat(500) } })
    expect(newcomerAnswers(long).answered.length).toBe(newcomerAnswers(short).answered.length)
  })

  test('a blank answer is no answer', () => {
    expect(newcomerAnswers(aGroup({ happens: { ...nothingAnswered, whoComes: '  ' } })).open).toContain(
      'whoComes',
    )
  })

  test('an online group is not asked about its building', () => {
    const online = aGroup({ gatherings: [{ ...tuesdayEvenings, mode: 'online', place: null }] })
    const { answered, open } = newcomerAnswers(online)
    expect([...answered, ...open]).not.toContain('access')
  })

  test('every question is either answered or open, and the next one is open', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.array(fc.string()), fc.boolean(), (words, notThis, cost) => {
        const group = aGroup({
          happens: { ...nothingAnswered, firstVisit: words, notThis },
          ...(cost ? {} : { cost: null }),
        })
        const { answered, open, next } = newcomerAnswers(group)
        expect(new Set([...answered, ...open]).size).toBe(answered.length + open.length)
        expect(next).toBe(open[0] ?? null)
      }),
    )
  })

  test('Amira reads that nobody knows yet whether there is a hearing loop', () => {
    expect(accessKnown(theOldSchoolroom)).toContainEqual({ fact: 'hearing-loop', known: 'unknown' })
    expect(accessKnown(theOldSchoolroom)).toContainEqual({ fact: 'parking', known: 'no' })
  })
})
