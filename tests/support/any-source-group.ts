/** Random groups as a source may tell them, clean as readers leave them, for rules that must hold for all of them. */
import fc from 'fast-check'
import { ACCESS_FACTS, type OnlineWay, type Place } from '#contexts/directory/gatherings/gathering.ts'
import { COMMUNITIES, type Joining } from '#contexts/directory/groups/group.ts'
import type { SourceGathering, SourceGroup } from '#contexts/directory/sources/source-group.ts'
import { anyAnswers } from './any-answers.ts'
import { anyDate, anySchedule } from './any-schedule.ts'
import { anyLine, anyParagraphs, orNull } from './any-words.ts'

const anyPoint = fc
  .tuple(fc.integer({ min: -8_500_000, max: 8_500_000 }), fc.integer({ min: -17_900_000, max: 17_900_000 }))
  .filter(([lat, lon]) => Math.abs(lat) > 2_000 || Math.abs(lon) > 2_000)
  .map(([lat, lon]) => ({ lat: lat / 1e5, lon: lon / 1e5 }))

export const anyPlace: fc.Arbitrary<Place> = fc.record({
  name: orNull(anyLine),
  street: orNull(anyLine),
  town: anyLine,
  postcode: orNull(fc.constantFrom('NW1 4RY', '0150', '10467')),
  country: orNull(fc.constantFrom('GB', 'NO', 'US')),
  directions: orNull(anyParagraphs),
  point: orNull(anyPoint),
  pointIs: fc.constantFrom('exact' as const, 'about' as const),
  shown: fc.constantFrom('exact' as const, 'town' as const),
  access: fc.dictionary(fc.constantFrom(...ACCESS_FACTS), fc.constantFrom('yes' as const, 'no' as const), {
    maxKeys: 3,
  }),
  accessNote: orNull(anyLine),
})

const anyOnline: fc.Arbitrary<OnlineWay> = fc.record({
  url: fc.constantFrom('https://meet.example.org/room?id=1', 'https://example.org/'),
  phone: orNull(fc.constantFrom('+44 20 7946 0000', '(555) 010-0199')),
  note: orNull(anyLine),
})

export const anySourceGathering = (id: fc.Arbitrary<string>): fc.Arbitrary<SourceGathering> =>
  fc
    .record({
      externalId: id,
      schedule: anySchedule,
      place: anyPlace,
      online: anyOnline,
      note: orNull(anyParagraphs),
    })
    .chain(parts =>
      fc.constantFrom('in-person' as const, 'online' as const, 'hybrid' as const).map(mode => ({
        ...parts,
        mode,
        notesDoubt: null,
        place: mode === 'online' ? null : parts.place,
        online: mode === 'in-person' ? null : parts.online,
      })),
    )

const anyId = fc.integer({ min: 1, max: 400 }).map(String)

const anyPlainGroup: fc.Arbitrary<SourceGroup> = fc.record({
  externalId: anyId,
  name: anyLine,
  summary: orNull(anyLine),
  words: orNull(anyParagraphs),
  topics: fc.subarray(['alcohol', 'drugs', 'copd', 'grief']),
  forWhom: orNull(fc.constantFrom('me' as const, 'close-person' as const, 'both' as const)),
  communities: fc.subarray([...COMMUNITIES], { maxLength: 3 }),
  languages: fc.subarray(['ar', 'en', 'nb', 'pt-BR']),
  cost: orNull(
    fc.record({
      kind: fc.constantFrom('free' as const, 'donation' as const, 'fee' as const),
      note: orNull(anyLine),
    }),
  ),
  joining: fc.constantFrom<Joining[]>('open', 'ask-first', 'closed', 'unknown'),
  bringSomeone: orNull(fc.constantFrom('yes' as const, 'ask' as const, 'no' as const)),
  life: orNull(
    fc.record({
      state: fc.constantFrom('forming' as const, 'paused' as const, 'resting' as const, 'ended' as const),
      until: orNull(anyDate),
      note: orNull(anyLine),
    }),
  ),
  contact: fc.record({
    phone: orNull(fc.constantFrom('+47 22 00 00 00', '020 7946 0000')),
    email: orNull(fc.constantFrom('hello@example.org')),
    web: orNull(fc.constantFrom('https://example.org/group')),
  }),
  listedBy: orNull(anyLine),
  gatherings: fc.uniqueArray(anySourceGathering(anyId), {
    maxLength: 3,
    selector: gathering => gathering.externalId,
  }),
  updatedAt: orNull(fc.integer({ min: 0, max: 2e9 }).map(seconds => seconds * 1000)),
})

export const anySourceGroup: fc.Arbitrary<SourceGroup> = fc
  .tuple(anyPlainGroup, anyAnswers)
  .map(([group, answers]) => ({ ...group, ...answers }))

/** A whole feed: handles and gatherings each named once. */
export const anyFeed: fc.Arbitrary<(SourceGroup & { held: boolean })[]> = fc
  .uniqueArray(anySourceGroup, { maxLength: 8, selector: group => group.externalId })
  .map(groups => {
    const seen = new Set<string>()
    return groups.map(group => ({
      ...group,
      held: false,
      gatherings: group.gatherings.filter(({ externalId }) => !seen.has(externalId) && seen.add(externalId)),
    }))
  })
