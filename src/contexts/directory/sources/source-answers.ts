/** What a newcomer asks that only some sources can tell. One that says nothing of it takes nothing away here. */
import type { Confirmation } from '../freshness/confirmation.ts'
import type { LocalDate } from '../gatherings/schedule.ts'
import type { Statement, WhatHappens } from '../groups/group.ts'
import type { KindAnswers } from '../groups/kind.ts'

/** Absent, null, and a list with nothing in it all mean: the source does not speak of it. */
export interface SourceAnswers {
  /** The six answers the kind of group follows from (M01); each may be null by itself. */
  kindAnswers?: KindAnswers | null
  /** What happens here (M04), but for `bringSomeone`, which every source can tell. */
  happens?: Omit<WhatHappens, 'bringSomeone'> | null
  /** Members' words with the day the group agreed to them (M10). */
  statements?: Omit<Statement, 'id'>[] | null
  wordsAgreedOn?: LocalDate | null
  /** Since when it is in the state of its life that it is in. */
  lifeSince?: LocalDate | null
}

/** How one of our own directories knew the group: what moving house must not lose. */
export interface OwnRecord {
  /** Taken over by new groups only, and only where still free. */
  slug: string | null
  /** The code on everything printed (M17); as `slug`. */
  code: string | null
  /** Null: nobody said that the file is an export of ours, so its source speaks for itself as any list does. */
  confirmations: Confirmation[] | null
}
