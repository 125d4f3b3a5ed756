/** Whose clock the reader of an answer goes by: that of the country they named a place in, else of the country here. */
import { homeZoneOf } from '../places/home-zone.ts'
import type { FindAnswer } from './find-answer.ts'

/** IANA zone; null: the country has several, or none is known. */
export const readerZone = (
  { understood: { place } }: Pick<FindAnswer, 'understood'>,
  homeZone: string | null = null,
): string | null => (place.kind === 'found' ? homeZoneOf(place.place.country) : homeZone)
