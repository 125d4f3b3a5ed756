/** What kind of group this is, derived from six plain answers and never typed in (M01). */

export const GROUP_KINDS = [
  'self-help',
  'with-professional-member',
  'professionally-led',
  'service-user',
  'programme',
] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/** Null: not yet answered. */
export interface KindAnswers {
  /** Do the people in it share the situation? */
  sharedSituation: boolean | null
  /** Who decides about the group? */
  whoDecides: 'members' | 'organisation' | 'both' | null
  /** Who leads or opens the meetings? */
  whoLeads: 'members' | 'affected-professional-unpaid' | 'paid-professional' | 'nobody' | null
  mainActivity: 'mutual-support' | 'campaigning' | 'course' | 'forum' | null
  money: 'free' | 'shared-costs' | 'fee' | 'profit' | null
  /** Independent of commercial, political and religious interests, and says so? */
  neutral: boolean | null
}

export type KindQuestion = keyof KindAnswers

/** In the order in which they are asked and shown. */
export const KIND_QUESTIONS = [
  'sharedSituation',
  'whoDecides',
  'whoLeads',
  'mainActivity',
  'money',
  'neutral',
] as const satisfies readonly KindQuestion[]

/** Every answer each question can have, for whoever reads them from outside. */
export const KIND_ANSWERS = {
  sharedSituation: [true, false],
  whoDecides: ['members', 'organisation', 'both'],
  whoLeads: ['members', 'affected-professional-unpaid', 'paid-professional', 'nobody'],
  mainActivity: ['mutual-support', 'campaigning', 'course', 'forum'],
  money: ['free', 'shared-costs', 'fee', 'profit'],
  neutral: [true, false],
} as const satisfies { [Q in KindQuestion]: readonly NonNullable<KindAnswers[Q]>[] }

/** Nothing asked yet. */
export const noKindAnswers: KindAnswers = {
  sharedSituation: null,
  whoDecides: null,
  whoLeads: null,
  mainActivity: null,
  money: null,
  neutral: null,
}

/** One answer that speaks for the kind shown; each has its own sentence (`kind.because.…`). */
export type KindReason = {
  [Q in KindQuestion]: { question: Q; answer: `${NonNullable<KindAnswers[Q]>}` }
}[KindQuestion]

export interface DerivedKind {
  kind: GroupKind
  /** The answers that led here. Empty only when nothing has been answered. */
  reasons: KindReason[]
  /** Not yet answered, and taken to be as in a self-help group until they are. Said to the reader. */
  assumed: KindQuestion[]
}

/** Which kind an answer points to; no entry: it fits a self-help group and points nowhere else. */
const pointsTo: { [Q in KindQuestion]: Record<string, GroupKind> } = {
  mainActivity: { course: 'programme', forum: 'programme', campaigning: 'service-user' },
  whoLeads: {
    'paid-professional': 'professionally-led',
    'affected-professional-unpaid': 'with-professional-member',
  },
  money: { fee: 'programme', profit: 'programme' },
  whoDecides: { organisation: 'programme' },
  sharedSituation: { false: 'programme' },
  neutral: { false: 'programme' },
}

/**
 * What weighs most comes first. What people do there says more than who opens the evening; and a
 * professional who is a member changes the kind only when all else is as in a self-help group.
 */
const byWeight: readonly GroupKind[] = [
  'service-user',
  'professionally-led',
  'programme',
  'with-professional-member',
]
const decidesAlone = (reason: KindReason): boolean =>
  reason.question === 'mainActivity' && pointsTo.mainActivity[reason.answer] === 'programme'

/**
 * The kind that follows from the answers, with the answers that led to it (M01).
 * Total: every combination has exactly one kind. Unanswered questions never make a group anything
 * but a self-help group, and are named in `assumed` so that the page can say so.
 */
export function deriveKind(answers: KindAnswers): DerivedKind {
  const given = KIND_QUESTIONS.flatMap(question => {
    const answer = answers[question]
    return answer === null ? [] : [{ question, answer: String(answer) } as KindReason]
  })
  const pointing = given.flatMap(reason => {
    const kind = pointsTo[reason.question][reason.answer]
    return kind ? [{ kind, reason }] : []
  })
  const kind = given.some(decidesAlone)
    ? 'programme'
    : (byWeight.find(one => pointing.some(p => p.kind === one)) ?? 'self-help')
  const reasons = kind === 'self-help' ? given : pointing.filter(p => p.kind === kind).map(p => p.reason)
  return { kind, reasons, assumed: KIND_QUESTIONS.filter(question => answers[question] === null) }
}
