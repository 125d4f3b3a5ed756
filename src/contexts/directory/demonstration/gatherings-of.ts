/** When and where a voice's group meets: one gathering for most, two for a few. */
import type { Gathering, OnlineWay } from '../gatherings/gathering.ts'
import type { LocalDate, Schedule } from '../gatherings/schedule.ts'
import { slugOf } from '../groups/slug.ts'
import { bag, type Lots } from './lots.ts'
import { type Change, withComingChange } from './times/coming-changes.ts'
import { saidTimes } from './times/said-times.ts'
import { type Shape, usualTimes } from './times/usual-times.ts'
import type { MeetingTown } from './towns.ts'
import { bareTown, type Venues } from './venues/town-venues.ts'
import type { Voice } from './voice.ts'

export interface Meeting {
  voice: Voice
  /** Null: online or by phone. */
  town: MeetingTown | null
  shape: Shape
  change: Change
  /** Meets a second time elsewhere. */
  twice: boolean
}

export interface Setting {
  lots: Lots
  venues: Venues
  now: number
  today: LocalDate
  newId: () => string
  freeNumber: () => string
}

const onlineNotes = [
  'The link stays the same.',
  'You can also ring in by ordinary phone.',
  'Captions are on.',
  null,
  null,
]
const gatheringNotes = [
  'Doors open a quarter of an hour before.',
  'We start on time and end on time.',
  null,
  null,
  null,
  null,
  null,
  null,
]

export function openGatherings(setting: Setting): (meeting: Meeting) => Gathering[] {
  const { lots, venues, now, today, newId, freeNumber } = setting
  const onlineNote = bag(onlineNotes, lots)
  const note = bag(gatheringNotes, lots)
  const wayIn = ({ name }: Voice, mode: Gathering['mode']): OnlineWay | null => {
    if (mode === 'in-person') return null
    if (mode === 'phone') return { url: null, phone: freeNumber(), note: null }
    const said = onlineNote()
    return {
      url: `https://rooms.example/${slugOf(name) || 'room'}`,
      phone: said?.includes('phone') ? freeNumber() : null,
      note: said,
    }
  }
  return ({ voice, town, shape, change, twice }) => {
    const mode = voice.mode ?? 'in-person'
    const first: Schedule = voice.when ? saidTimes(voice.when, today) : usualTimes(shape, lots, today)
    const withoutRoom = voice.life === 'forming' && !voice.where && lots.chance(0.4)
    const gathering = (schedule: Schedule): Gathering => ({
      id: newId(),
      mode,
      schedule,
      notesDoubt: null,
      place: town && (withoutRoom ? bareTown(town) : venues.placeFor(voice, town)),
      online: wayIn(voice, mode),
      note: note(),
    })
    // Who keeps the door to themselves has one door.
    const secondOf = (second: Gathering): Gathering =>
      voice.where === 'secret' ? { ...second, place: gatherings[0]!.place } : second
    const gatherings = [gathering(withComingChange(first, change, lots, now))]
    if (twice && town && !voice.when)
      gatherings.push(secondOf(gathering(usualTimes(lots.pick(['monthly', 'weekly']), lots, today))))
    return gatherings
  }
}
