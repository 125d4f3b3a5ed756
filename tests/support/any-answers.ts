/** Random answers as a source may give them: of the kind, of what happens there, of who confirmed it. */
import fc from 'fast-check'
import { type Confirmation, FACTS } from '#contexts/directory/freshness/confirmation.ts'
import { KIND_ANSWERS, type KindAnswers } from '#contexts/directory/groups/kind.ts'
import type { SourceAnswers } from '#contexts/directory/sources/source-answers.ts'
import type { SourceGroup } from '#contexts/directory/sources/source-group.ts'
import { anyLine, anyParagraphs, orNull } from './any-words.ts'

export const anyKindAnswers: fc.Arbitrary<KindAnswers> = fc.record({
  sharedSituation: orNull(fc.boolean()),
  whoDecides: orNull(fc.constantFrom(...KIND_ANSWERS.whoDecides)),
  whoLeads: orNull(fc.constantFrom(...KIND_ANSWERS.whoLeads)),
  mainActivity: orNull(fc.constantFrom(...KIND_ANSWERS.mainActivity)),
  money: orNull(fc.constantFrom(...KIND_ANSWERS.money)),
  neutral: orNull(fc.boolean()),
})

export const anyHappens: fc.Arbitrary<NonNullable<SourceGroup['happens']>> = fc.record({
  whoComes: orNull(anyLine),
  firstVisit: orNull(anyParagraphs),
  whoMeetsYou: orNull(anyLine),
  usualSize: orNull(
    fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 40 }))
      .map(([from, more]) => ({ from, to: from + more })),
  ),
  listeningOnly: orNull(fc.constantFrom('yes' as const, 'no' as const)),
  newcomersNow: orNull(fc.constantFrom('yes' as const, 'ask' as const, 'no' as const)),
  notThis: fc.array(anyLine, { maxLength: 3 }),
})

/** A day that has been, in 2024 or 2025. */
export const anyPastDate = fc
  .integer({ min: 0, max: 729 })
  .map(day => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))

export const anyStatements = fc.array(fc.record({ words: anyParagraphs, agreedOn: anyPastDate }), {
  maxLength: 3,
})

export const anyConfirmations: fc.Arbitrary<Confirmation[]> = fc.uniqueArray(
  fc.record({
    fact: fc.constantFrom(...FACTS),
    by: fc.constantFrom(
      'group' as const,
      'contact-point' as const,
      'organisation' as const,
      'source' as const,
    ),
    how: fc.constantFrom(
      'email' as const,
      'phone' as const,
      'visit' as const,
      'form' as const,
      'feed' as const,
    ),
    at: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2025, 11, 31) }),
  }),
  { maxLength: 4, selector: ({ fact, at }) => `${fact} ${at}` },
)

const hasWord = (part: object) =>
  Object.values(part).some(value => (Array.isArray(value) ? value.length > 0 : value !== null))

/** Some sources speak of these and some do not; silence has no key. */
export const anyAnswers: fc.Arbitrary<SourceAnswers & Pick<SourceGroup, 'record'>> = fc.record(
  {
    kindAnswers: anyKindAnswers.filter(hasWord),
    happens: anyHappens.filter(hasWord),
    statements: anyStatements
      .filter(list => list.length > 0)
      .map(list => list.sort((a, b) => (a.agreedOn + a.words < b.agreedOn + b.words ? -1 : 1))),
    wordsAgreedOn: anyPastDate,
    lifeSince: anyPastDate,
    record: fc
      .record({
        slug: orNull(fc.constantFrom('harbour-circle', 'half-a-bed-2')),
        code: orNull(fc.constantFrom('k7m2xpd', 'wxt9hjr')),
        confirmations: anyConfirmations,
      })
      .filter(hasWord),
  },
  { requiredKeys: [] },
)
