/** One regular coming-together of a group, with its schedule and its place or its way in. A group has many. */
import type { NotesDoubt } from './notes-doubt.ts'
import type { Schedule } from './schedule.ts'

/** How one takes part. Its own field: never inferred from anything else. */
export type AttendanceMode = 'in-person' | 'online' | 'phone' | 'hybrid'

/** Access facts of a place that a reader can filter by. Absent: not yet known. */
export const ACCESS_FACTS = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'parking',
  'near-bus',
  'near-train',
  'quiet-room',
  'sign-language',
] as const
export type AccessFact = (typeof ACCESS_FACTS)[number]

export interface Place {
  /** The name people know it by. */
  name: string | null
  street: string | null
  town: string | null
  postcode: string | null
  /** ISO 3166 alpha-2. */
  country: string | null
  /** How to find the door, in plain words. */
  directions: string | null
  /** WGS 84 degrees; null when not known. */
  point: { lat: number; lon: number } | null
  /**
   * `exact`: the point was given by the group or its list. `about`: it is the middle of the town or postcode, or
   * blurred: good for a rough distance, never for a door. Says nothing where there is no point.
   */
  pointIs: 'exact' | 'about'
  /** `town`: the group shows only the town until you ask; the street never leaves the server. */
  shown: 'exact' | 'town'
  access: Partial<Record<AccessFact, 'yes' | 'no'>>
  accessNote: string | null
}

export interface OnlineWay {
  /** Public only when joining is open. */
  url: string | null
  phone: string | null
  note: string | null
}

export interface Gathering {
  id: string
  mode: AttendanceMode
  schedule: Schedule
  /** Set when a source's notes contradict its fields; shown as a question until a person has looked. */
  notesDoubt: NotesDoubt | null
  place: Place | null
  online: OnlineWay | null
  note: string | null
}
