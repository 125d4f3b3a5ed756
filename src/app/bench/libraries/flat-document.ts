/** A document as most libraries want it: texts, and what is filtered by in columns. */
import { type Document, distanceKm, type LatLon } from '#search/index.ts'
import type { Question } from './library.ts'

export interface FlatDocument {
  id: number
  name: string
  topics: string
  place: string
  words: string
}

export const TEXT_FIELDS = ['name', 'topics', 'place', 'words'] as const

export const flat = ({ key, text }: Document): FlatDocument => ({
  id: Number(key),
  name: text.name ?? '',
  topics: text.topics ?? '',
  place: text.place ?? '',
  words: text.words ?? '',
})

/** One gathering of a document, with what holds for it. */
export interface FlatGathering {
  id: number
  place: LatLon | null
  day: number
  access: readonly string[]
  languages: readonly string[]
}

export const gatheringsOf = ({ key, gatherings = [], facets = {} }: Document): FlatGathering[] =>
  gatherings.map(gathering => ({
    id: Number(key),
    place: gathering.point ?? null,
    day: gathering.slots?.[0]?.[0] ?? -1,
    access: gathering.facets?.access ?? [],
    languages: facets.language ?? [],
  }))

/** Whether somebody can go there as asked. */
export const suits = (gathering: FlatGathering, asked: Question): boolean =>
  gathering.place !== null &&
  (asked.day === null || gathering.day === asked.day) &&
  (asked.access === null || gathering.access.includes(asked.access)) &&
  (asked.language === null || gathering.languages.includes(asked.language)) &&
  distanceKm(gathering.place, asked.near) <= asked.withinKm
