/** Searches in people's own words, each with the topic it must find in the first five (M06). */

import { LAY_QUERY_ROWS } from './lay-query-rows.ts'
import { BODY_UNSEEN_ROWS, BODY_UNSEEN_TRAP_ROWS } from './lay-query-rows-body-unseen.ts'
import { EIGHTH_SIGHT_FIRST_ROWS } from './lay-query-rows-eighth-sight-first.ts'
import { EIGHTH_SIGHT_SECOND_ROWS } from './lay-query-rows-eighth-sight-second.ts'
import { EIGHTH_SIGHT_THIRD_ROWS } from './lay-query-rows-eighth-sight-third.ts'
import { ELEVENTH_SIGHT_FIRST_ROWS } from './lay-query-rows-eleventh-sight-first.ts'
import { ELEVENTH_SIGHT_SECOND_ROWS } from './lay-query-rows-eleventh-sight-second.ts'
import { ELEVENTH_SIGHT_THIRD_ROWS } from './lay-query-rows-eleventh-sight-third.ts'
import { FIFTH_SIGHT_FIRST_ROWS } from './lay-query-rows-fifth-sight-first.ts'
import { FIFTH_SIGHT_FOURTH_ROWS } from './lay-query-rows-fifth-sight-fourth.ts'
import { FIFTH_SIGHT_SECOND_ROWS } from './lay-query-rows-fifth-sight-second.ts'
import { FIFTH_SIGHT_THIRD_ROWS } from './lay-query-rows-fifth-sight-third.ts'
import { FOURTH_SIGHT_ROWS, FOURTH_SIGHT_TRAP_ROWS } from './lay-query-rows-fourth-sight.ts'
import { GERMAN_ROWS } from './lay-query-rows-german.ts'
import { HELD_OUT_ROWS } from './lay-query-rows-held-out.ts'
import { LIFE_UNSEEN_ROWS, LIFE_UNSEEN_TRAP_ROWS } from './lay-query-rows-life-unseen.ts'
import { NARROWED_ROWS } from './lay-query-rows-narrowed.ts'
import { NINTH_SIGHT_FIRST_ROWS } from './lay-query-rows-ninth-sight-first.ts'
import { NINTH_SIGHT_SECOND_ROWS } from './lay-query-rows-ninth-sight-second.ts'
import { NINTH_SIGHT_THIRD_ROWS } from './lay-query-rows-ninth-sight-third.ts'
import { NORWEGIAN_ROWS } from './lay-query-rows-norwegian.ts'
import { SECOND_SIGHT_ROWS } from './lay-query-rows-second-sight.ts'
import { SECOND_SIGHT_TRAP_ROWS } from './lay-query-rows-second-traps.ts'
import { SEVENTH_SIGHT_ROWS } from './lay-query-rows-seventh-sight.ts'
import { SIXTH_SIGHT_FIRST_ROWS } from './lay-query-rows-sixth-sight-first.ts'
import { SIXTH_SIGHT_SECOND_ROWS } from './lay-query-rows-sixth-sight-second.ts'
import { TENTH_SIGHT_FIRST_ROWS } from './lay-query-rows-tenth-sight-first.ts'
import { TENTH_SIGHT_SECOND_ROWS } from './lay-query-rows-tenth-sight-second.ts'
import { TENTH_SIGHT_THIRD_ROWS } from './lay-query-rows-tenth-sight-third.ts'
import { THIRD_SIGHT_ROWS, THIRD_SIGHT_TRAP_ROWS } from './lay-query-rows-third-sight.ts'
import { TRAP_ROWS } from './lay-query-rows-traps.ts'
import { TWELFTH_SIGHT_FIFTH_ROWS } from './lay-query-rows-twelfth-sight-fifth.ts'
import { TWELFTH_SIGHT_FIRST_ROWS } from './lay-query-rows-twelfth-sight-first.ts'
import { TWELFTH_SIGHT_FOURTH_ROWS } from './lay-query-rows-twelfth-sight-fourth.ts'
import { TWELFTH_SIGHT_SECOND_ROWS } from './lay-query-rows-twelfth-sight-second.ts'
import { TWELFTH_SIGHT_THIRD_ROWS } from './lay-query-rows-twelfth-sight-third.ts'

export interface LayQuery {
  /** As typed. */
  said: string
  /** The way it is put: `everyday`, `slang`, `relative` … */
  class: string
  /** Topics any of which is right, the best first. Empty: it speaks of no topic, and none may be guessed. */
  topics: string[]
  /** Read out of it wrongly by a careless search. */
  never: string[]
  /** The place that stands in it, by name; null: none is asked for. */
  place: string | null
  /** What it narrows the list to: `day=tu`, `how=online`. */
  filters: string[]
}

/** Written to try the rules with. */
export const LAY_QUERIES: readonly LayQuery[] = [
  LAY_QUERY_ROWS,
  NORWEGIAN_ROWS,
  GERMAN_ROWS,
  NARROWED_ROWS,
  TRAP_ROWS,
].flatMap(layQueriesFrom)
/** Written before the rules were tuned. */
export const HELD_OUT_QUERIES: readonly LayQuery[] = layQueriesFrom(HELD_OUT_ROWS)
/** Written once the rules stood, by someone who had not looked at them. */
export const SECOND_SIGHT_QUERIES: readonly LayQuery[] = [SECOND_SIGHT_ROWS, SECOND_SIGHT_TRAP_ROWS].flatMap(
  layQueriesFrom,
)

/** Written after the rules had been mended by those. */
export const THIRD_SIGHT_QUERIES: readonly LayQuery[] = [THIRD_SIGHT_ROWS, THIRD_SIGHT_TRAP_ROWS].flatMap(
  layQueriesFrom,
)

/** Written after they had been mended by those. */
export const FOURTH_SIGHT_QUERIES: readonly LayQuery[] = [FOURTH_SIGHT_ROWS, FOURTH_SIGHT_TRAP_ROWS].flatMap(
  layQueriesFrom,
)

/** On mind, family, loss, caring and life's turns, written in the same way. */
export const LIFE_UNSEEN_QUERIES: readonly LayQuery[] = [LIFE_UNSEEN_ROWS, LIFE_UNSEEN_TRAP_ROWS].flatMap(
  layQueriesFrom,
)

/** On the body, disability and addiction alone, written after their topics had been gone through. */
export const BODY_UNSEEN_QUERIES: readonly LayQuery[] = [BODY_UNSEEN_ROWS, BODY_UNSEEN_TRAP_ROWS].flatMap(
  layQueriesFrom,
)

/** Spread over every topic, written before any of its labels was looked at. */
export const FIFTH_SIGHT_QUERIES: readonly LayQuery[] = [
  FIFTH_SIGHT_FIRST_ROWS,
  FIFTH_SIGHT_SECOND_ROWS,
  FIFTH_SIGHT_THIRD_ROWS,
  FIFTH_SIGHT_FOURTH_ROWS,
].flatMap(layQueriesFrom)

/** Once the misses of those had been mended. */
export const SIXTH_SIGHT_QUERIES: readonly LayQuery[] = [
  SIXTH_SIGHT_FIRST_ROWS,
  SIXTH_SIGHT_SECOND_ROWS,
].flatMap(layQueriesFrom)

/** And once more, harder on purpose. */
export const SEVENTH_SIGHT_QUERIES: readonly LayQuery[] = [SEVENTH_SIGHT_ROWS].flatMap(layQueriesFrom)

/** Set G, once the misses of those had been mended. */
export const EIGHTH_SIGHT_QUERIES: readonly LayQuery[] = [
  EIGHTH_SIGHT_FIRST_ROWS,
  EIGHTH_SIGHT_SECOND_ROWS,
  EIGHTH_SIGHT_THIRD_ROWS,
].flatMap(layQueriesFrom)

/** Set H, beside it. */
export const NINTH_SIGHT_QUERIES: readonly LayQuery[] = [
  NINTH_SIGHT_FIRST_ROWS,
  NINTH_SIGHT_SECOND_ROWS,
  NINTH_SIGHT_THIRD_ROWS,
].flatMap(layQueriesFrom)

/** Set I. */
export const TENTH_SIGHT_QUERIES: readonly LayQuery[] = [
  TENTH_SIGHT_FIRST_ROWS,
  TENTH_SIGHT_SECOND_ROWS,
  TENTH_SIGHT_THIRD_ROWS,
].flatMap(layQueriesFrom)

/** Set J. */
export const ELEVENTH_SIGHT_QUERIES: readonly LayQuery[] = [
  ELEVENTH_SIGHT_FIRST_ROWS,
  ELEVENTH_SIGHT_SECOND_ROWS,
  ELEVENTH_SIGHT_THIRD_ROWS,
].flatMap(layQueriesFrom)

/** Set L, in five helpings. */
export const TWELFTH_SIGHT_QUERIES: readonly LayQuery[] = [
  TWELFTH_SIGHT_FIRST_ROWS,
  TWELFTH_SIGHT_SECOND_ROWS,
  TWELFTH_SIGHT_THIRD_ROWS,
  TWELFTH_SIGHT_FOURTH_ROWS,
  TWELFTH_SIGHT_FIFTH_ROWS,
].flatMap(layQueriesFrom)

function layQueriesFrom(rows: Readonly<Record<string, string>>): LayQuery[] {
  return Object.entries(rows).flatMap(([name, lines]) =>
    lines
      .trim()
      .split('\n')
      .map(row => layQueryFrom(name, row)),
  )
}

/** `said > topic | another ! never ~ place # filter=value filter=value`, all but the first two left out at will. */
function layQueryFrom(name: string, row: string): LayQuery {
  const part = (mark: string): string => new RegExp(`${mark}([^!~#>]*)`).exec(row)?.[1]?.trim() ?? ''
  const list = (text: string): string[] => text.split(/[|\s]+/).filter(each => each !== '' && each !== '-')
  return {
    said: (row.split('>')[0] ?? '').trim(),
    class: name,
    topics: list(part('>')),
    never: list(part('!')),
    place: part('~') || null,
    filters: list(part('#')),
  }
}
