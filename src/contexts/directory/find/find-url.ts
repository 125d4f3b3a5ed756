/** The address of a search. Equal searches have equal addresses: defaults left out, values sorted, one order. */
import { FILTER_NAMES } from './filter-name.ts'
import type { FindQuery } from './find-answer.ts'

/** Half way round the earth: every place there is, in kilometres. */
export const ANY_DISTANCE_KM = 20_040

export const emptyQuery: FindQuery = {
  q: '',
  near: '',
  within: null,
  day: [],
  time: [],
  how: [],
  access: [],
  language: [],
  for: [],
  kind: [],
  exact: false,
  unsure: false,
  sort: 'nearest',
  page: 1,
}

/** How any distance is written in an address, which people read on paper and type. */
const ANY_DISTANCE = 'any'

export const asDistance = (km: number): string => (km === ANY_DISTANCE_KM ? ANY_DISTANCE : String(km))

/** Kilometres as text; older addresses and papers carry the number. */
export const readDistance = (typed: string): string =>
  typed.toLowerCase() === ANY_DISTANCE ? String(ANY_DISTANCE_KM) : typed

/** A change that leaves fewer or more groups begins again at the first page. */
export type FindChanges = Partial<FindQuery>

/** `/find` with the query and what is changed about it. */
export const findUrl = (query: FindQuery, changes: FindChanges = {}): string => {
  const asked = findParameters({ ...query, page: 1, ...changes })
  return asked === '' ? '/find' : `/find?${asked}`
}

/** The large-print sheet of the complete set for the same words and place: nothing narrowed (M09). */
export const sheetUrl = ({ q, near, within }: FindQuery): string => {
  const asked = findParameters({ ...emptyQuery, q, near, within })
  return asked === '' ? '/sheet' : `/sheet?${asked}`
}

/** Every filter taken off, words and place kept. */
export const unfiltered: FindChanges = Object.fromEntries(FILTER_NAMES.map(name => [name, []]))

/** How many filters are set. */
export const filtersSet = (query: FindQuery): number =>
  FILTER_NAMES.reduce((n, name) => n + query[name].length, 0)

/** The parameters alone, without `?`. */
export function findParameters(query: FindQuery): string {
  let asked = ''
  const put = (name: string, value: string | number) => {
    asked += `${asked === '' ? '' : '&'}${name}=${encode(String(value))}`
  }
  if (query.q !== '') put('q', query.q)
  if (query.near !== '') put('near', query.near)
  if (query.within !== null) put('within', asDistance(query.within))
  for (const name of FILTER_NAMES)
    for (const value of [...new Set<string>(query[name])].sort()) put(name, value)
  if (query.exact) put('exact', 1)
  if (query.unsure) put('unsure', 1)
  if (query.sort !== 'nearest') put('sort', query.sort)
  if (query.page > 1) put('page', query.page)
  return asked
}

/** As a browser writes a form: spaces as plus signs. */
const encode = (value: string): string => encodeURIComponent(value.toWellFormed()).replace(/%20/g, '+')
