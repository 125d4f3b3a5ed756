/**
 * What may be shown of the counts. Nothing below the floor ever is: small numbers are put together, first all areas of
 * one topic, then all topics, and what is small even then is left out (R2, and smell 9 of a toy). All else is told in
 * steps, so that whoever looks twice cannot tell one that came between. Counts are of askings: somebody who asks again
 * and again over some minutes is not told from several people.
 */
import type { Counted } from './counted.ts'

/** Fewer than this could be told apart; more are told in steps of as many. */
export const FLOOR = 5
/** In the place of a topic: not understood, or too few to be named. */
export const UNKNOWN = 'unknown'
/** In the place of a country: put together from several areas. */
export const ELSEWHERE = 'elsewhere'

/** Most often first within a month, the latest month first. Pure. */
export function aboveFloor(counted: readonly Counted[]): Counted[] {
  const named = split(sum(counted))
  const byTopic = split(sum(named.small.map(one => ({ ...one, country: ELSEWHERE, region: '' }))))
  const rest = split(sum(byTopic.small.map(one => ({ ...one, topic: UNKNOWN }))))
  return inSteps(sum([...named.enough, ...byTopic.enough, ...rest.enough])).sort(
    (a, b) =>
      b.month.localeCompare(a.month) ||
      b.times - a.times ||
      a.topic.localeCompare(b.topic) ||
      a.region.localeCompare(b.region),
  )
}

const inSteps = (counted: readonly Counted[]): Counted[] =>
  counted.map(one => ({ ...one, times: one.times - (one.times % FLOOR) }))

function split(counted: readonly Counted[]): { enough: Counted[]; small: Counted[] } {
  return {
    enough: counted.filter(({ times }) => times >= FLOOR),
    small: counted.filter(({ times }) => times < FLOOR),
  }
}

function sum(counted: readonly Counted[]): Counted[] {
  const sums = new Map<string, Counted>()
  for (const one of counted) {
    const key = [one.month, one.topic, one.country, one.region].join('\n')
    sums.set(key, { ...one, times: (sums.get(key)?.times ?? 0) + one.times })
  }
  return [...sums.values()]
}
