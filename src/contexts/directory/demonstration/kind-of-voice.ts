/** The six answers behind each kind of voice (M01). The kind shown is derived from them, as for any group. */
import type { KindAnswers } from '../groups/kind.ts'
import { KIND_QUESTIONS } from '../groups/kind.ts'
import type { Lots } from './lots.ts'
import type { VoiceKind } from './voice.ts'

const members: KindAnswers = {
  sharedSituation: true,
  whoDecides: 'members',
  whoLeads: 'members',
  mainActivity: 'mutual-support',
  money: 'free',
  neutral: true,
}

const answers: Record<VoiceKind, (lots: Lots) => KindAnswers> = {
  members: lots => ({
    ...members,
    whoLeads: lots.chance(0.2) ? 'nobody' : 'members',
    money: lots.chance(0.35) ? 'shared-costs' : 'free',
  }),
  'with-professional': () => ({ ...members, whoLeads: 'affected-professional-unpaid' }),
  led: lots => ({
    ...members,
    whoLeads: 'paid-professional',
    whoDecides: lots.pick(['organisation', 'both']),
  }),
  campaign: () => ({ ...members, mainActivity: 'campaigning' }),
  course: lots => ({
    ...members,
    whoLeads: 'paid-professional',
    whoDecides: 'organisation',
    mainActivity: 'course',
    money: lots.pick(['fee', 'free']),
  }),
  forum: () => ({ ...members, mainActivity: 'forum' }),
}

/** `gaps`: how many of the six nobody has answered yet. Only what makes no difference to the kind is left open. */
export function kindAnswersOf(kind: VoiceKind, gaps: number, lots: Lots): KindAnswers {
  const full = answers[kind](lots)
  if (kind !== 'members') return full
  const open = lots.shuffled(KIND_QUESTIONS).slice(0, gaps)
  return { ...full, ...Object.fromEntries(open.map(question => [question, null])) }
}
