/** A group of the named cast from the little that tells it apart; everything else is as usual and answered. */
import type { Confirmation } from '#contexts/directory/freshness/confirmation.ts'
import type { AttendanceMode, Gathering, Place } from '#contexts/directory/gatherings/gathering.ts'
import { readSchedule } from '#contexts/directory/gatherings/reading/read-schedule.ts'
import type { Group } from '#contexts/directory/groups/group.ts'
import { deriveKind } from '#contexts/directory/groups/kind.ts'
import { slugOf } from '#contexts/directory/groups/slug.ts'
import { noonOn12November, nothingAnswered, theTuesdayTable } from './a-group.ts'

const DAY = 86_400_000
const ZONE = 'Europe/London'

/** Real towns, so that the places people type are settled by the real gazetteer. */
const TOWNS = {
  Worksop: [53.302, -1.124, 'S80 1AB'],
  Retford: [53.322, -0.943, 'DN22 6AA'],
  Ollerton: [53.204, -1.021, 'NG22 9AA'],
  Mansfield: [53.144, -1.197, 'NG18 1AA'],
  Gainsborough: [53.4, -0.775, 'DN21 2AA'],
  Newark: [53.077, -0.81, 'NG24 1AA'],
  Sheffield: [53.383, -1.466, 'S1 2AA'],
  Lincoln: [53.229, -0.54, 'LN2 1AA'],
} as const
export type CastTown = keyof typeof TOWNS

export interface CastGroup {
  name: string
  topics: string[]
  summary: string
  /** In plain words, as a group would write it. */
  when: string
  town?: CastTown
  mode?: AttendanceMode
  /** Days before noon on 12 November that everything was last confirmed; ten where not said. */
  confirmed?: number
  by?: Confirmation['by']
  place?: Partial<Place>
  online?: Gathering['online']
  and?: Partial<Group>
}

/** Groups with ids and codes by their place in the list. @throws for a schedule that cannot be read. */
export const castOf = (groups: readonly CastGroup[]): Group[] => groups.map(castGroup)

function castGroup(said: CastGroup, n: number): Group {
  const { name, topics, summary, confirmed = 10, by = 'group', and = {} } = said
  const at = noonOn12November - confirmed * DAY
  const kindAnswers = and.kindAnswers ?? theTuesdayTable.kindAnswers
  const facts = ['time-place', 'openness', 'contact', 'access'] as const
  return {
    ...theTuesdayTable,
    id: idOf(n, 1),
    slug: slugOf(name),
    code: codeOf(n),
    name,
    topics,
    summary,
    words: null,
    wordsAgreedOn: null,
    kindAnswers,
    kind: deriveKind(kindAnswers).kind,
    happens: { ...nothingAnswered, firstVisit: 'We say first names. You may just listen.' },
    contact: { phone: `01632 960 ${100 + n}`, email: `${slugOf(name)}@example.org`, web: null },
    statements: [],
    gatherings: [gatheringOf(said, n)],
    confirmations: facts.map(fact => ({ fact, by, how: by === 'source' ? 'feed' : 'email', at })),
    createdAt: at,
    changedAt: at,
    ...and,
  }
}

function gatheringOf({ name, when, town, mode = 'in-person', place, online = null }: CastGroup, n: number) {
  const reading = readSchedule(when, { zone: ZONE, today: '2026-11-12' })
  if (!reading.ok) throw new Error(`${name}: ${reading.why} in “${reading.words}”`)
  const gathering: Gathering = {
    id: idOf(n, 2),
    mode,
    schedule: reading.schedule,
    notesDoubt: null,
    place: town ? { ...placeIn(town, n), ...place } : null,
    online,
    note: null,
  }
  return gathering
}

/** Doors of one town lie a few streets apart. */
function placeIn(town: CastTown, n: number): Place {
  const [lat, lon, postcode] = TOWNS[town]
  return {
    name: 'The Meeting Room',
    street: `${n + 1} Larch Street`,
    town,
    postcode,
    country: 'GB',
    directions: null,
    point: { lat: lat + (n % 5) * 0.002, lon: lon + (n % 3) * 0.002 },
    pointIs: 'exact',
    shown: 'exact',
    access: { 'step-free': n % 3 === 0 ? 'no' : 'yes', 'near-bus': 'yes' },
    accessNote: null,
  }
}

const idOf = (n: number, part: number): string =>
  `00000000-0000-7000-8000-${String(part * 1_000 + n).padStart(12, '0')}`

const SIGNS = '23456789cdfghjkmnpqrtvwx'
const codeOf = (n: number): string =>
  `castk${SIGNS[Math.floor(n / 24)]}${SIGNS[n % 24]}`.replace(/[as]/g, '9')
