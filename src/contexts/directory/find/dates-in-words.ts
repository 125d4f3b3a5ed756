/** Days to come among the words ("tonight"), settled by the clock of the place or, where it has several, of the groups. */
import type { SearchIndex } from '#search/create-index.ts'
import type { Query } from '#search/query.ts'
import { homeZoneOf } from '../places/home-zone.ts'
import { AHEAD, datedFirst } from './dated-first.ts'
import { type DatesMeant, datesMeant, weekdaysMeant } from './dated-words.ts'
import type { FindQuery, OnDates, Understood } from './find-answer.ts'
import type { LiveDirectory } from './live-directory.ts'
import type { Looked } from './look.ts'
import type { ReadWords } from './read-words.ts'

export interface Dated {
  read: ReadWords
  /** The dates of each phrase, by what was typed. */
  meant: ReadonlyMap<string, readonly DatesMeant[]>
}

/** The weekdays of the dates join the filters of their phrase. Reads nothing where no date was said. */
export async function settleDates(
  read: ReadWords,
  place: Understood['place'],
  { index, groups }: Pick<LiveDirectory, 'index' | 'groups'>,
  now: number,
): Promise<Dated> {
  if (!read.narrowed.some(({ dates = [] }) => dates.length > 0)) return { read, meant: new Map() }
  const zone = await zoneFor(place, index, groups)
  const meant = new Map<string, DatesMeant[]>()
  const narrowed = read.narrowed.map(each => {
    const { dates = [] } = each
    if (dates.length === 0) return each
    const days = dates.flatMap(word => datesMeant(word, zone, now) ?? [])
    if (days.length === 0) return { ...each, noSuchDay: true as const }
    meant.set(each.typed, days)
    const filters = [...days.flatMap(weekdaysMeant), ...each.filters]
    return { ...each, filters: filters.filter((one, n) => filters.findIndex(isSame(one)) === n) }
  })
  return { read: { ...read, narrowed }, meant }
}

const isSame =
  (one: { name: string; value: string }) =>
  (other: { name: string; value: string }): boolean =>
    one.name === other.name && one.value === other.value

async function zoneFor(
  place: Understood['place'],
  index: SearchIndex,
  groups: LiveDirectory['groups'],
): Promise<string> {
  const found = place.kind === 'found' ? place.place : null
  const home = found && homeZoneOf(found.country)
  if (home) return home
  const near = found ? { near: { lat: found.lat, lon: found.lon }, withinKm: null } : {}
  const { hits } = index.search({ ...near, limit: 1 })
  const [group] = await groups(hits.map(({ key }) => String(key)))
  return group?.gatherings[0]?.schedule.zone ?? 'UTC'
}

export interface DatedParts {
  dated: Dated
  narrowed: Understood['narrowed']
  when: FindQuery
  directory: Pick<LiveDirectory, 'groups'>
  now: number
}

/** Looks as far ahead as dates can be told apart, and brings those that meet then to the front of the list. */
export async function lookByDate(
  asked: Query,
  lookAt: (asked: Query) => Looked,
  { dated, narrowed, when, directory, now }: DatedParts,
): Promise<Looked & { onDates: OnDates | null }> {
  const { offset = 0, limit = 20 } = asked
  const kept = narrowed.find(({ kept, typed }) => kept && dated.meant.has(typed))
  const dates = (kept && dated.meant.get(kept.typed)) ?? []
  const [first] = dates
  if (!kept || !first || offset >= AHEAD) return { ...lookAt(asked), onDates: null }
  const looked = lookAt({ ...asked, offset: 0, limit: AHEAD })
  const groups = await directory.groups(looked.answer.hits.map(({ key }) => String(key)))
  const byId = new Map(groups.map(group => [group.id, group]))
  const { hits, fits } = datedFirst(looked.answer, byId, dates, when, now)
  const last = dates.reduce((to, each) => (each.to > to ? each.to : to), first.to)
  return {
    ...looked,
    answer: { ...looked.answer, hits: hits.slice(offset, offset + limit) },
    onDates: { ...first, to: last, typed: kept.typed, fits },
  }
}
