import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveKind, GROUP_KINDS, type KindAnswers, noKindAnswers } from './kind.ts'

/** Joan's group answers all six as a self-help group does. */
const joansGroup: KindAnswers = {
  sharedSituation: true,
  whoDecides: 'members',
  whoLeads: 'members',
  mainActivity: 'mutual-support',
  money: 'shared-costs',
  neutral: true,
}

const anyAnswers: fc.Arbitrary<KindAnswers> = fc.record({
  sharedSituation: fc.constantFrom(true, false, null),
  whoDecides: fc.constantFrom('members', 'organisation', 'both', null),
  whoLeads: fc.constantFrom('members', 'affected-professional-unpaid', 'paid-professional', 'nobody', null),
  mainActivity: fc.constantFrom('mutual-support', 'campaigning', 'course', 'forum', null),
  money: fc.constantFrom('free', 'shared-costs', 'fee', 'profit', null),
  neutral: fc.constantFrom(true, false, null),
})

describe('the kind of a group follows from six answers', () => {
  test("Joan's group is a self-help group, and every answer says why", () => {
    const { kind, reasons, assumed } = deriveKind(joansGroup)
    expect(kind).toBe('self-help')
    expect(reasons).toHaveLength(6)
    expect(assumed).toEqual([])
  })

  test('when a paid professional begins to lead, the kind changes and says why', () => {
    const { kind, reasons } = deriveKind({ ...joansGroup, whoLeads: 'paid-professional' })
    expect(kind).toBe('professionally-led')
    expect(reasons).toEqual([{ question: 'whoLeads', answer: 'paid-professional' }])
  })

  test('a nurse who comes as one of them, unpaid, makes it a group with a professional member', () => {
    expect(deriveKind({ ...joansGroup, whoLeads: 'affected-professional-unpaid' }).kind).toBe(
      'with-professional-member',
    )
  })

  test('that nurse does not turn a paid course into anything but a programme', () => {
    const course = {
      ...joansGroup,
      whoLeads: 'affected-professional-unpaid',
      mainActivity: 'course',
    } as const
    expect(deriveKind(course).kind).toBe('programme')
  })

  test('a course stays a programme whoever leads it', () => {
    const course = deriveKind({ ...joansGroup, mainActivity: 'course', whoLeads: 'paid-professional' })
    expect(course).toMatchObject({
      kind: 'programme',
      reasons: [{ question: 'mainActivity', answer: 'course' }],
    })
  })

  test('a group that mainly campaigns is counted as such', () => {
    expect(deriveKind({ ...joansGroup, mainActivity: 'campaigning' }).kind).toBe('service-user')
  })

  test.each([
    { money: 'profit' as const },
    { money: 'fee' as const },
    { whoDecides: 'organisation' as const },
    { sharedSituation: false },
    { neutral: false },
  ])('not run by its members for each other: %o', change => {
    expect(deriveKind({ ...joansGroup, ...change }).kind).toBe('programme')
  })

  test('when nothing is answered yet, everything taken for granted is named', () => {
    const { kind, reasons, assumed } = deriveKind(noKindAnswers)
    expect(kind).toBe('self-help')
    expect(reasons).toEqual([])
    expect(assumed).toHaveLength(6)
  })

  test('every combination has one kind, each question is either a reason, silent, or assumed', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { kind, reasons, assumed } = deriveKind(answers)
        expect(GROUP_KINDS).toContain(kind)
        for (const question of assumed) expect(answers[question]).toBeNull()
        for (const { question, answer } of reasons) expect(String(answers[question])).toBe(answer)
        if (kind !== 'self-help') expect(reasons.length).toBeGreaterThan(0)
        if (answers.whoLeads === 'paid-professional') expect(kind).not.toBe('self-help')
      }),
    )
  })

  test('leaving a question open never makes a self-help group into something else', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(joansGroup) as (keyof KindAnswers)[]), open => {
        const answers = { ...joansGroup, ...Object.fromEntries(open.map(question => [question, null])) }
        expect(deriveKind(answers).kind).toBe('self-help')
      }),
    )
  })
})
