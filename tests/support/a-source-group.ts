/** A plain group as a source tells it, for tests to vary. Names are made up. */
import type { Place } from '#contexts/directory/gatherings/gathering.ts'
import type { Weekday } from '#contexts/directory/gatherings/schedule.ts'
import type { SourceGathering, SourceGroup } from '#contexts/directory/sources/source-group.ts'

export function aPlace(over: Partial<Place> = {}): Place {
  return {
    name: 'Harbour Hall',
    street: '4 Quay Street',
    town: 'Eastmere',
    postcode: null,
    country: 'GB',
    directions: null,
    point: { lat: 51.5, lon: -0.12 },
    pointIs: 'exact',
    shown: 'exact',
    access: {},
    accessNote: null,
    ...over,
  }
}

export function aSourceGathering(
  externalId: string,
  day: Weekday = 'tu',
  over: Partial<SourceGathering> = {},
): SourceGathering {
  return {
    externalId,
    mode: 'in-person',
    notesDoubt: null,
    place: aPlace(),
    online: null,
    note: null,
    schedule: {
      pattern: { kind: 'weekly', every: 1, days: [day] },
      start: '19:00',
      minutes: 90,
      zone: 'Europe/London',
      seasons: [],
      pauses: [],
      exceptions: [],
    },
    ...over,
  }
}

export function aSourceGroup(
  externalId: string,
  over: Partial<SourceGroup & { held: boolean }> = {},
): SourceGroup & { held: boolean } {
  return {
    externalId,
    name: `Group ${externalId}`,
    summary: null,
    words: null,
    topics: [],
    forWhom: null,
    communities: [],
    languages: ['en'],
    cost: null,
    joining: 'open',
    bringSomeone: null,
    life: null,
    contact: { phone: null, email: null, web: null },
    listedBy: null,
    gatherings: [aSourceGathering(externalId)],
    updatedAt: null,
    held: false,
    ...over,
  }
}
