/** What kind of group this is, derived from six plain answers and never typed in (M01). */

export type GroupKind = 'self-help' | 'with-professional-member' | 'professionally-led' | 'service-user' | 'programme'

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
