/** The same promises kept in the plainest way, to test the real index against: arrays, loops, nothing remembered. */
import type { SearchAnswer } from '../answer.ts'
import { shuffleOf } from '../asking/order.ts'
import type { IndexOptions, SearchIndex } from '../create-index.ts'
import type { Document, Gathering, Key, Weekday } from '../document.ts'
import { CIRCLES_KM } from '../place/circles.ts'
import type { Query } from '../query.ts'
import { compareKeys, hashKey } from '../store/hash.ts'
import { TIMES_OF_DAY } from '../week/time-of-day.ts'
import { hasValue, type Meets, meets, naiveKm } from './naive-gathering.ts'
import { type Match, naiveWords } from './naive-words.ts'

interface Row {
  document: Document
  match: Match
  gatherings: Gathering[]
}

type Naive = Pick<SearchIndex, 'put' | 'remove' | 'search' | 'setNextAt' | 'size'>

export function createNaiveIndex(options: IndexOptions = {}): Naive {
  const documents = new Map<Key, Document>()
  const allOf = options.allOf ?? []
  return {
    put: document => void documents.set(document.key, structuredClone(document)),
    remove: key => documents.delete(key),
    get size() {
      return documents.size
    },
    setNextAt(key, i, nextAt) {
      const gathering = documents.get(key)?.gatherings?.[i]
      if (gathering) gathering.nextAt = nextAt
    },
    search: query => naiveSearch([...documents.values()], query, allOf, options.circlesKm ?? CIRCLES_KM),
  }
}

function naiveSearch(
  documents: Document[],
  query: Query,
  allOf: readonly string[],
  ladder: readonly number[],
): SearchAnswer {
  const { near, offset = 0, limit = 20 } = query
  const wants = query.wants ?? []
  const some = query.match === 'some'
  const words = naiveWords(documents, wants)
  const rows: Row[] = documents
    .map(document => ({
      document,
      match: words.match(document),
      gatherings: document.gatherings?.length ? [...document.gatherings] : [{}],
    }))
    .filter(row => wants.length === 0 || row.match.met.some(Boolean))
  const full = (row: Row) => row.match.met.every(Boolean)
  const enough = (row: Row) => some || full(row)
  const km = (gathering: Gathering) => (near && gathering.point ? naiveKm(near, gathering.point) : null)
  const asked: Meets = { query, allOf }
  const passing = (row: Row, q: Meets) =>
    row.gatherings.filter(gathering => meets(row.document, gathering, q))
  const named = typeof query.withinKm === 'number' && query.withinKm !== Infinity ? query.withinKm : null
  const within_ = (g: Gathering, withinKm: number) =>
    g.point !== undefined &&
    km(g)! <= withinKm &&
    (withinKm !== named || !query.inside || query.inside(g.point))
  const placed = (row: Row, withinKm: number, q = asked) =>
    passing(row, q).some(g => !near || within_(g, withinKm))
  const pointless = (row: Row, q = asked) =>
    near !== undefined && passing(row, q).some(g => g.point === undefined)

  const within = circle()
  const radius = within ?? Infinity
  const near_ = (row: Row, q = asked) => placed(row, radius, q)
  const isIn = (row: Row, q = asked) => near_(row, q) || (query.anywhere === true && pointless(row, q))
  const listed = rows.filter(row => enough(row) && isIn(row))
  const count = (q: Query) => rows.filter(row => enough(row) && isIn(row, { query: q, allOf })).length
  const out = rows.filter(row => enough(row) && !isIn(row))
  const unfiltered: Meets = { query: { ...query, days: [], times: [], facets: {} }, allOf }
  const partial = some ? [] : rows.filter(row => !full(row) && isIn(row))
  const wider = near
    ? ladder
        .filter(step => step > radius)
        .map(step => ({ withinKm: step, more: out.filter(row => placed(row, step)).length }))
    : []

  return {
    total: listed.length,
    nearby: listed.filter(row => near_(row)).length,
    online: listed.filter(row => !near_(row)).length,
    hits: ordered().slice(offset, offset + limit),
    counts: {
      day: [0, 1, 2, 3, 4, 5, 6].map(day =>
        count({ ...query, days: [...(query.days ?? []), day as Weekday] }),
      ),
      time: Object.fromEntries(
        TIMES_OF_DAY.map(time => [time, count({ ...query, times: [...(query.times ?? []), time] })]),
      ) as SearchAnswer['counts']['time'],
      facets: facetCounts(),
    },
    withinKm: within,
    ...words.readings,
    nearMisses: {
      wider: wider.find(step => step.more > 0) ?? null,
      anyDistance: near ? out.filter(row => placed(row, Infinity)).length : 0,
      online: out.filter(row => pointless(row)).length,
      withoutFilters: out.filter(row => isIn(row, unfiltered)).length,
      someWords: {
        more: partial.length,
        without: wants.map((want, i) => ({
          typed: want.typed,
          more: partial.filter(row => row.match.met.every((met, j) => met !== (i === j))).length,
        })),
      },
    },
  }

  function circle(): number | null {
    if (!near || query.withinKm === Infinity) return null
    if (typeof query.withinKm === 'number') return query.withinKm
    const all = rows.filter(row => enough(row) && placed(row, Infinity)).length
    const wanted = Math.min(query.enough ?? 8, all)
    if (!all) return null
    return ladder.find(step => rows.filter(row => enough(row) && placed(row, step)).length >= wanted) ?? null
  }

  /** The gatherings by which a document is in. */
  function open(row: Row): Gathering[] {
    const reachable = (g: Gathering) => !near || (g.point ? within_(g, radius) : query.anywhere === true)
    return passing(row, asked).filter(reachable)
  }

  function facetCounts() {
    const facets: Record<string, Record<string, number>> = {}
    const known = documents.flatMap(d => [d.facets ?? {}, ...(d.gatherings ?? []).map(g => g.facets ?? {})])
    for (const named of known)
      for (const [facet, values] of Object.entries(named))
        for (const value of values) {
          const chosen = query.facets?.[facet] ?? []
          const more = count({ ...query, facets: { ...query.facets, [facet]: [...chosen, value] } })
          const widens = chosen.length > 0 && !allOf.includes(facet)
          const inReach = listed.some(row => open(row).some(g => hasValue(row.document, g, facet, value)))
          if (more && (!widens || inReach || more > listed.length))
            facets[facet] = { ...facets[facet], [value]: more }
        }
    return facets
  }

  function ordered() {
    const minute = (at: number | null | undefined) => (at == null ? Infinity : Math.floor(at / 60_000))
    return listed
      .map(row => {
        const online = !near_(row)
        const ways = open(row).filter(g => !near || online === (g.point === undefined))
        const distance = (g: Gathering) => (online ? 0 : (km(g) ?? 0))
        const soonest = (a: Gathering, b: Gathering) =>
          minute(a.nextAt) === minute(b.nextAt) ? 0 : minute(a.nextAt) - minute(b.nextAt)
        const nearest = (a: Gathering, b: Gathering) => distance(a) - distance(b)
        const best = ways.sort((a, b) =>
          query.sort === 'soonest' ? soonest(a, b) || nearest(a, b) : nearest(a, b) || soonest(a, b),
        )[0]!
        const { met, score, reasons } = row.match
        const missing = met.filter(m => !m).length
        const wished = Object.entries(query.prefer ?? {}).flatMap(([facet, values]) =>
          values.map(value => ({ facet, value })),
        )
        const preferred =
          !wished.length ||
          ways.some(g => wished.some(({ facet, value }) => hasValue(row.document, g, facet, value)))
        const rank = row.document.rankClass ?? 0
        const weak = score < 50 * (met.length - missing) ? 1 : 0
        const head = [online ? 1 : 0, missing, preferred ? 0 : 1, weak]
        const apart = near && !online ? Math.round(km(best)! * 10) : -score
        const keys = query.sort === 'soonest' ? [...head, minute(best.nextAt), rank] : [...head, rank, apart]
        const hit = {
          key: row.document.key,
          gathering: row.document.gatherings?.length ? row.gatherings.indexOf(best) : null,
          distanceKm: km(best),
          nextAt: best.nextAt == null ? null : minute(best.nextAt) * 60_000,
          score: met.length ? score / (100 * met.length) : 1,
          reasons,
        }
        return { hit, keys: [...keys, shuffleOf(hashKey(row.document.lot ?? hit.key), query.seed ?? 0)] }
      })
      .sort((a, b) => {
        const i = a.keys.findIndex((key, j) => key !== b.keys[j])
        return i < 0 ? compareKeys(a.hit.key, b.hit.key) : a.keys[i]! < b.keys[i]! ? -1 : 1
      })
      .map(({ hit }) => hit)
  }
}
