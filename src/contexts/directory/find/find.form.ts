/**
 * A search as it arrives in an address, made safe. Nothing here can fail: what cannot be read is left out
 * and said, so that a shared or mistyped address still finds something (M07).
 */
import { ACCESS_FACTS } from '../gatherings/gathering.ts'
import { WEEKDAYS } from '../gatherings/schedule.ts'
import { COMMUNITIES } from '../groups/group.ts'
import type { FindQuery } from './find-answer.ts'
import { ANY_DISTANCE_KM, readDistance } from './find-url.ts'

/** A value that was left out, to be told to the reader. */
export interface LeftOut {
  name: string
  value: string
}

export interface ReadFindQuery {
  query: FindQuery
  leftOut: LeftOut[]
}

const LONGEST_TEXT = 200
const LAST_PAGE = 1000
const MOST_VALUES = 40

export const TIMES_OF_DAY = ['morning', 'midday', 'evening', 'night'] as const
export const HOW = ['in-person', 'online', 'phone', 'just-come'] as const
export const KINDS = [
  'self-help',
  'with-professional-member',
  'professionally-led',
  'service-user',
  'programme',
] as const
export const FOR = ['me', 'close-person', ...COMMUNITIES] as const

/** Reads what `getAll` gives for each parameter; lists may be repeated or parted by commas. */
export function readFindQuery(getAll: (name: string) => string[]): ReadFindQuery {
  const leftOut: LeftOut[] = []
  const leave = (name: string, value: string) => {
    if (leftOut.length < 5) leftOut.push({ name, value: value.slice(0, 40) })
  }
  const text = (name: string): string => {
    const typed = clean(getAll(name)[0] ?? '')
    if (typed.length > LONGEST_TEXT) leave(name, typed.slice(LONGEST_TEXT))
    return typed.slice(0, LONGEST_TEXT).trim()
  }
  const list = <T extends string>(name: string, known: readonly T[] | ((value: string) => boolean)): T[] => {
    const isKnown = typeof known === 'function' ? known : (value: string) => known.includes(value as T)
    const values = getAll(name)
      .flatMap(value => value.split(',', MOST_VALUES))
      .slice(0, MOST_VALUES)
    const read = values.map(value => clean(value).trim().toLowerCase()).filter(value => value !== '')
    for (const value of read) if (!isKnown(value)) leave(name, value)
    return [...new Set(read.filter(isKnown))].sort() as T[]
  }
  const whole = (name: string, from: number, to: number, read = (typed: string) => typed): number | null => {
    const typed = clean(getAll(name)[0] ?? '').trim()
    if (typed === '') return null
    const number = Number(read(typed))
    if (Number.isFinite(number) && number >= from && number <= to) return Math.round(number)
    leave(name, typed)
    return null
  }
  const query: FindQuery = {
    q: text('q'),
    near: text('near'),
    within: whole('within', 1, ANY_DISTANCE_KM, readDistance),
    day: list('day', WEEKDAYS),
    time: list('time', TIMES_OF_DAY),
    how: list('how', HOW),
    access: list('access', ACCESS_FACTS),
    language: list('language', value => /^[a-z]{2,3}(-[a-z0-9]{2,8})?$/.test(value)),
    for: list('for', FOR),
    kind: list('kind', KINDS),
    exact: list('exact', ['1']).length > 0,
    unsure: list('unsure', ['1']).length > 0,
    sort: list('sort', ['nearest', 'soonest'])[0] ?? 'nearest',
    page: whole('page', 1, LAST_PAGE) ?? 1,
  }
  return { query, leftOut }
}

/** Control and direction marks out, white space folded: they could make a shown text lie. */
const clean = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
