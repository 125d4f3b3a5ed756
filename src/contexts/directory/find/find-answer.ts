/** What a search is asked and what it answers: the contract between the finding, the page and the JSON (M07). */
import type { Freshness } from '../freshness/confirmation.ts'
import type { Occurrence } from '../gatherings/schedule.ts'
import type { Group } from '../groups/group.ts'
import type { FoundPlace } from '../places/place-name.ts'
import type { DatesMeant, DateWord } from './dated-words.ts'
import type { FilterName } from './filter-name.ts'

export type TimeOfDay = 'morning' | 'midday' | 'evening' | 'night'
export type SortOrder = 'nearest' | 'soonest'

/** A search as asked, already made safe: unknown values dropped, numbers bounded. */
export interface FindQuery {
  q: string
  near: string
  /** Kilometres; null: the smallest circle that holds enough. */
  within: number | null
  day: string[]
  time: TimeOfDay[]
  how: string[]
  access: string[]
  language: string[]
  for: string[]
  kind: string[]
  /** True: only the words as typed, nothing added from the thesaurus. */
  exact: boolean
  /** True: also groups nobody has confirmed for long, with a plain warning (M03). */
  unsure: boolean
  sort: SortOrder
  /** From 1. */
  page: number
}

/** A reason this group is here, in the order of weight. */
export type Why =
  | {
      because: 'topic'
      topic: string
      label: string /** The words of the person that led here. */
      typed: string
    }
  | {
      because: 'word'
      word: string
      where: 'name' | 'words' | 'place' /** Set when the spelling was mended. */
      typed?: string
    }
  | { because: 'everything' }

export interface Hit {
  /** Position in the whole list, from 1; the number on the map. */
  number: number
  group: Group
  /** Kilometres in a straight line; null: online, or no place asked for, or an area, which is near everything in it. */
  distanceKm: number | null
  /** The next date on the days and at the times asked for. */
  next: Occurrence | null
  /** A date before it, on another day or at another time. */
  sooner: Occurrence | null
  /** The gathering that `next` and `distanceKm` speak of. */
  gatheringId: string | null
  freshness: Freshness
  why: Why[]
}

export interface Understood {
  words: string[]
  topics: { slug: string; label: string; typed: string }[]
  /** What was added beyond the words typed, with how to undo it. */
  added: { slug: string; label: string }[]
  /** Spellings that were mended. */
  mended: { typed: string; read: string }[]
  /** What was said not to be meant, as typed: "not alcohol". */
  denied: string[]
  /** What the words narrow the list to, phrase by phrase. Not kept: nothing passed, so it was let go of. */
  narrowed: {
    typed: string
    filters: { name: FilterName; value: string }[]
    kept: boolean
    /** The days to come that were said. */
    dates?: DateWord[]
    /** A date that no year has: "31 February". */
    noSuchDay?: true
  }[]
  forCloseOnes: boolean
  place:
    | { kind: 'none' }
    /** `towns`: to choose from, where of a postcode only the wide area is known. */
    | { kind: 'found'; place: FoundPlace; towns?: FoundPlace[] }
    | { kind: 'ambiguous'; typed: string; places: FoundPlace[] }
    | { kind: 'unknown'; typed: string; suggestions: FoundPlace[] }
}

/** A way on from here. There always is one (M07: never a dead end). */
export type Onward =
  | { to: 'wider'; withinKm: number; more: number }
  | { to: 'any-distance'; more: number }
  | { to: 'online'; more: number }
  | { to: 'topic'; slug: string; label: string; groups: number }
  | { to: 'fewer-filters'; more: number }
  /** Groups nobody has confirmed for long. */
  | { to: 'unsure'; more: number }
  | { to: 'all-topics' }
  /** Say that one would come; `topic`: a slug, null where the words were not understood. */
  | { to: 'interest'; topic: string | null }
  | { to: 'start' }
  | { to: 'urgent-help' }

export interface OnDates extends DatesMeant {
  typed: string
  fits: number
}

export interface FindAnswer {
  query: FindQuery
  understood: Understood
  total: number
  hits: Hit[]
  page: number
  pages: number
  /** Groups per filter value if that value were added, everything else kept. */
  counts: Record<'day' | 'time' | 'how' | 'access' | 'language' | 'for' | 'kind', Record<string, number>>
  /** Kilometres actually searched; null: everywhere. */
  withinKm: number | null
  /** Of those kilometres only what lies in the area that was asked for. */
  inArea?: boolean
  /** Set when the circle or the filters were widened to have something to show. */
  widened:
    | { from: 'distance'; toKm: number | null }
    | { from: 'filters' }
    /** `fits`: so many fit all the words and stand first; set where there are any. */
    | { from: 'words'; fits?: number }
    /** No group is only for what was `typed`, so these are for a broader topic. */
    | { from: 'topic'; typed: string; to: { slug: string; label: string } }
    | null
  /** Kilometres to the nearest, set where the largest circle of the ladder holds none. */
  nearestKm?: number | null
  /** Set where nothing in reach covers what was wished for; `topic`: a slug, null where the words were not understood. */
  unmet: { topic: string | null } | null
  /** Days to come were asked for ("tonight"): so many meet then and stand first, the others follow by their next date. */
  onDates?: OnDates | null
  onward: Onward[]
}
