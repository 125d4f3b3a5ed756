/** What of one fact reads like a home or a name as it is about to be kept, and what becomes of it by the answer. Pure. */
import type { Fact } from '../../freshness/confirmation.ts'
import type { Group } from '../../groups/group.ts'
import { heldBack, type RecordNotice, toLookAt, withSettled } from '../../notice/record-notice.ts'
import type { NoticedField } from '../../notice/texts-of.ts'

const FIELDS: Record<Fact, readonly NoticedField[]> = {
  'time-place': ['place', 'street', 'directions', 'online', 'note', 'exceptions'],
  openness: ['life'],
  contact: [],
  access: ['accessNote'],
}

/** Only what this question is about: the rest is asked where it is written. */
export const noticedIn = (group: Group, fact: Fact): RecordNotice[] =>
  toLookAt(group).filter(({ field }) => FIELDS[fact].includes(field))

/** Whether something of this fact is shown to nobody but the group. */
export const isHeldBack = (group: Group, fact: Fact): boolean =>
  heldBack(group).some(({ field }) => FIELDS[fact].includes(field))

/** `town`: less is shown. `keep`: whoever it is has said yes. `change`: it is written differently. */
export type NoticeAnswer = 'town' | 'keep' | 'change'

/** Null: the question was not answered yet. */
export const readNoticeAnswer = (text: string): NoticeAnswer | null =>
  text === 'town' || text === 'keep' || text === 'change' ? text : null

export function settleAs(group: Group, fact: Fact, said: 'town' | 'keep'): Group {
  const notices = noticedIn(group, fact)
  return said === 'keep' ? withSettled(group, notices, 'shown') : shownLess(group, notices)
}

/** A home leaves its town, but for one on a single date; anything else that was noticed stays in the record and is shown to nobody. */
export function shownLess(group: Group, notices: readonly RecordNotice[]): Group {
  const homes = notices.filter(({ kind, field }) => kind === 'home' && field !== 'exceptions')
  const gatherings = group.gatherings.map((gathering, n) =>
    gathering.place && homes.some(home => home.gathering === n || home.gathering === null)
      ? { ...gathering, place: { ...gathering.place, shown: 'town' as const } }
      : gathering,
  )
  return withSettled({ ...group, gatherings }, notices, 'kept-back')
}
