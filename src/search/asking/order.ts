/**
 * In which order hits come. First what is near, then what is met anywhere; those that meet more wants; the preferred;
 * those that meet strongly (by name, topic or place, not by a mention); then
 * nearest: rank class, then distance to 100 m, or, with no place asked for, the score;
 * soonest: the next date to the minute, then rank class.
 * What is still equal is shuffled by the seed.
 */
import type { SortOrder } from '../query.ts'
import { mix } from '../store/hash.ts'

/** What of one hit decides its place. */
export interface Standing {
  online: boolean
  missingWants: number
  preferred: boolean
  /** Sum of hundredths over all wants. */
  score: number
  rankClass: number
  /** Null: no point, or no place asked for. */
  distanceKm: number | null
  /** Minutes. */
  nextAt: number
}

const DISTANCE_STEPS = 2 ** 18
const MINUTES = 2 ** 32
const RANK_CLASSES = 16
const MOST_MISSING = 17
/** Hundredths a want: a mention in the own words is weaker, everything else stronger. */
const STRONG = 50

/** A number that is lower for what comes first. */
export function orderOf(hit: Standing, wants: number, near: boolean, sort: SortOrder): number {
  const weak = hit.score < STRONG * (wants - hit.missingWants) ? 1 : 0
  const door = (hit.online ? 1 : 0) * MOST_MISSING + hit.missingWants
  const head = (door * 2 + (hit.preferred ? 0 : 1)) * 2 + weak
  if (sort === 'soonest') return (head * MINUTES + hit.nextAt) * RANK_CLASSES + hit.rankClass
  const rest = near && !hit.online ? Math.round((hit.distanceKm ?? 0) * 10) : wants * 100 - hit.score
  return (head * RANK_CLASSES + hit.rankClass) * DISTANCE_STEPS + rest
}

/** Where a document falls among its equals for this seed. */
export function shuffleOf(keyHash: number, seed: number): number {
  return mix(keyHash ^ mix(seed))
}
