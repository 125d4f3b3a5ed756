/** A group as a source tells it: the noun that imports bring and the directory merges (M02, M75). */
import type { AttendanceMode, OnlineWay, Place } from '../gatherings/gathering.ts'
import type { NotesDoubt } from '../gatherings/notes-doubt.ts'
import type { LocalDate, Schedule } from '../gatherings/schedule.ts'
import type { PublicContact } from '../groups/contact-consent.ts'
import type { Community, Group, LifeState, WhatHappens } from '../groups/group.ts'
import type { OwnRecord, SourceAnswers } from './source-answers.ts'

export interface SourceGathering {
  /** The source's own id of this gathering; what a record is recognised by when it comes again. */
  externalId: string
  mode: AttendanceMode
  schedule: Schedule
  /**
   * Set when `schedule` was read from free text and the source's own schedule says something else, or when the
   * text speaks of dates we could not read. Shown as such, and a person is asked; never silently one or the other.
   */
  notesDoubt: NotesDoubt | null
  place: Place | null
  online: OnlineWay | null
  note: string | null
}

export interface SourceGroup extends SourceAnswers {
  /** Stable within one source. For formats that only know gatherings: the least id among them. */
  externalId: string
  name: string
  summary: string | null
  words: string | null
  topics: string[]
  forWhom: Group['forWhom']
  communities: Community[]
  languages: string[]
  cost: Group['cost']
  joining: Group['joining']
  /** May somebody close come along? What feeds call "open" and "closed" answers this, not how one joins. */
  bringSomeone: WhatHappens['bringSomeone']
  /** Null: the source says nothing about it, which counts as open. Open with a word to it is said whole. */
  life: { state: LifeState; until: LocalDate | null; note: string | null } | null
  contact: PublicContact
  /** Who lists it: the service body, intergroup or office, by name. */
  listedBy: string | null
  gatherings: SourceGathering[]
  /** When the source last changed it; epoch milliseconds. */
  updatedAt: number | null
  /** What our own export adds; no part of what is compared when the source speaks again. */
  record?: OwnRecord | null
}
