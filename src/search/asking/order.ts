/**
 * In which order hits come. First what is near, then what is met anywhere; those that meet more wants; the preferred;
 * those that meet strongly (by name, topic or place, not by a mention); then
 * nearest: rank class, then distance to 100 m, or, with no place asked for, the score;
 * soonest: the next date to the minute, then rank class.
 * What is still equal is shuffled by the seed.
 */
import { mix } from '../store/hash.ts'

const DISTANCE_STEPS = 2 ** 18
const STEPS_PER_KM = 10
const MINUTES = 2 ** 32
const RANK_CLASSES = 16
const MOST_MISSING = 17
/** Hundredths a want: a mention in the own words is weaker, everything else stronger. */
const STRONG = 50

/** What comes before distance and date, as one number. `score`: the sum of hundredths over the wants that are met. */
export function headOf(
  online: boolean,
  missing: number,
  preferred: boolean,
  score: number,
  metWants: number,
): number {
  const door = (online ? 1 : 0) * MOST_MISSING + missing
  return (door * 2 + (preferred ? 0 : 1)) * 2 + (score < STRONG * metWants ? 1 : 0)
}

/** Lower comes first. */
export const orderByDistance = (head: number, rankClass: number, km: number): number =>
  (head * RANK_CLASSES + rankClass) * DISTANCE_STEPS + Math.round(km * STEPS_PER_KM)

export const orderByScore = (head: number, rankClass: number, shortOfFull: number): number =>
  (head * RANK_CLASSES + rankClass) * DISTANCE_STEPS + shortOfFull

/** By minutes since 1970. */
export const orderByDate = (head: number, rankClass: number, nextAt: number): number =>
  (head * MINUTES + nextAt) * RANK_CLASSES + rankClass

/** Where a document falls among its equals for this seed. */
export function shuffleOf(keyHash: number, seed: number): number {
  return mix(keyHash ^ mix(seed))
}
