/** A group's voice as it is written by hand: its name, what it is about, what it says of itself, and what is special. */
import type { AttendanceMode } from '../gatherings/gathering.ts'
import type { Community, ForWhom, LifeState } from '../groups/group.ts'

/** What kind of group speaks; the six answers are made from it (M01). */
export type VoiceKind = 'members' | 'led' | 'with-professional' | 'campaign' | 'course' | 'forum'

/** Only what differs from most groups is written; the rest is dealt out. */
export interface VoiceTraits {
  for: ForWhom
  kind: VoiceKind
  among: Community[]
  /** BCP 47 tags; English where nothing is said. */
  languages: string[]
  mode: AttendanceMode
  /** Plain language, as people write it: "first and third Thursday, 7 to 9 pm". */
  when: string
  /** Key of a `MeetingTown`. */
  town: string
  /** `Name, Street` of a venue of its own. */
  at: string
  /** `outdoors`: a bench or a gate. `far`: a farm or hall miles from any town. `secret`: only the town is told. */
  where: 'outdoors' | 'far' | 'secret'
  life: LifeState
  /** Longer, in the group's words; paragraphs parted by a blank line. */
  words: string
}

/** `about`: thesaurus slugs parted by spaces, the main one first. `says`: at most 180 characters. */
export type VoiceLine = readonly [name: string, about: string, says: string, more?: Partial<VoiceTraits>]

export interface Voice extends Partial<VoiceTraits> {
  name: string
  about: string[]
  says: string
}

export const voiceOf = ([name, about, says, more = {}]: VoiceLine): Voice => ({
  name,
  about: about.split(' '),
  says,
  ...more,
})
