/** What a made-up group says of ways: believable, the same each time for the same group. Pure. */
import type { Group } from '#contexts/directory/index.ts'
import type { MeetMember, Offer, Pace } from '../offer.ts'

const DAY = 86_400_000
const WELCOMERS = [
  'Joan',
  'Harold',
  'Tomás',
  'the second contact',
  'Sofia',
  'whoever has the group’s phone',
  'Karin',
]
const WAITERS = [
  'Joan waits inside the front door from a quarter of an hour before.',
  'Somebody with a green scarf stands by the noticeboard.',
  'Harold is at the door with the kettle on; ask for the group by its day, not by its name.',
  'One of us waits at the bus stop opposite if you say so.',
]
const PLACES = [
  'The café of the library',
  'The garden room of the community centre',
  'The tea bar at the market hall',
]

const PACES: readonly Pace[] = [
  { kind: 'any' },
  { kind: 'monthly', newcomers: 2 },
  { kind: 'any' },
  { kind: 'monthly', newcomers: 1 },
  { kind: 'first-gathering', newcomers: null },
  { kind: 'monthly', newcomers: 3 },
]

const pick = <Value>(from: readonly Value[], n: number): Value => from[n % from.length]!

/** @param n its place among those that have said something */
export function madeUpOffer({ id, gatherings, happens }: Group, n: number, now: number): Offer {
  const inPerson = gatherings.some(({ place }) => place !== null && place.shown === 'exact')
  const write = n % 8 !== 7
  const together = n % 4 === 1
  return {
    groupId: id,
    goAlong:
      inPerson && n % 2 === 0 && happens.bringSomeone !== 'no'
        ? { gatherings: 'any', where: pick(WAITERS, n), sayDays: pick([null, 2], n >> 1) }
        : null,
    meetMember: n % 5 === 2 ? meeting(n) : null,
    ...{ together, write },
    callBack: n % 3 === 1 ? { days: pick([2, 3, 7], n) } : null,
    pace: pick(PACES, n),
    welcomer: n % 3 === 0 ? null : pick(WELCOMERS, n),
    promiseDays: write || together ? pick([2, 3, 7, 5], n) : null,
    said: { by: n % 6 === 0 ? 'desk' : 'contact', at: now - (10 + (n % 90)) * DAY },
    ...{ suspendedAt: null, mendedAt: null, nobodySince: null },
  }
}

const meeting = (n: number): MeetMember => ({
  slots: [
    {
      place: pick(PLACES, n),
      days: pick([['we'], ['mo', 'th'], ['sa']] as const, n),
      ...{ from: '10:30', to: '12:00', dropIn: n % 2 === 0 },
    },
  ],
  byAgreement: n % 3 !== 0,
})
