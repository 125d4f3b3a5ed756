/** When and where made-up groups meet: most weekly in the evening, some monthly, some online. */
import { ACCESS_FACTS, type Place, type SourceGathering, WEEKDAYS } from '#contexts/directory/index.ts'
import { pick, type Random } from '#search/bench/random.ts'
import type { BenchTown } from './made-up-land.ts'
import { hallName, streetName } from './made-up-words.ts'

type Schedule = SourceGathering['schedule']

const ZONE = 'Europe/London'
/** Within a town places lie about so many degrees apart. */
const SCATTER = 0.04
const KNOWN_ACCESS = 0.35

export function madeUpGathering(externalId: string, town: BenchTown, random: Random): SourceGathering {
  const how = random()
  const mode = how < 0.8 ? 'in-person' : how < 0.92 ? 'online' : how < 0.98 ? 'hybrid' : 'phone'
  return {
    externalId,
    mode,
    schedule: madeUpSchedule(random),
    notesDoubt: null,
    place: mode === 'in-person' || mode === 'hybrid' ? madeUpPlace(town, random) : null,
    online:
      mode === 'in-person'
        ? null
        : {
            url: mode === 'phone' ? null : `https://meet.example.org/${externalId}`,
            phone: mode === 'phone' ? '01632 960100' : null,
            note: null,
          },
    note: random() < 0.1 ? 'The side door is open from ten minutes before.' : null,
  }
}

function madeUpSchedule(random: Random): Schedule {
  const share = random()
  const days = [pick(WEEKDAYS, random)]
  const half = random() < 0.75 ? 36 + Math.floor(random() * 5) : 20 + Math.floor(random() * 10)
  const weeks: (1 | 2 | 3 | 4 | -1)[] = random() < 0.3 ? [1, 3] : [pick([1, 2, 3, 4, -1] as const, random)]
  const pattern: Schedule['pattern'] =
    share < 0.68
      ? { kind: 'weekly', every: 1, days }
      : share < 0.78
        ? { kind: 'weekly', every: 2, days, from: '2026-01-05' }
        : share < 0.98
          ? { kind: 'monthly', every: 1, weeks, days }
          : { kind: 'by-appointment' }
  const dated = pattern.kind !== 'by-appointment'
  return {
    pattern,
    start: dated ? `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}` : null,
    minutes: dated ? pick([60, 90, 90, 120], random) : null,
    zone: ZONE,
    seasons: [],
    pauses: [],
    exceptions: [],
  }
}

function madeUpPlace(town: BenchTown, random: Random): Place {
  const near = (degrees: number) => Math.round((degrees + (random() - 0.5) * SCATTER) * 1e5) / 1e5
  const known = ACCESS_FACTS.filter(() => random() < KNOWN_ACCESS)
  return {
    name: hallName(town.name, random),
    street: streetName(random),
    town: town.name,
    postcode: null,
    country: town.country,
    directions: null,
    point: { lat: near(town.lat), lon: near(town.lon) },
    pointIs: 'exact',
    shown: random() < 0.05 ? 'town' : 'exact',
    access: Object.fromEntries(known.map(fact => [fact, random() < 0.85 ? 'yes' : 'no'])),
    accessNote: null,
  }
}
