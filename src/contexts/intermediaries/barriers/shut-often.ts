/** Doors that stay shut again and again, from a number on that tells of no single group (M21). Pure. */
import type { Agency, Barrier, Obstacle } from './barrier.ts'

/** Fewer than this are never shown together: whoever told one would be known. */
export const FEWEST = 5

export interface ShutOften {
  agency: Agency
  /** Null: all of this kind. */
  place: string | null
  times: number
  /** Those met as often as `FEWEST` or more; the most frequent first. */
  obstacles: readonly Obstacle[]
}

type Met = Pick<Barrier, 'agency' | 'place' | 'obstacle'>

/** Each kind of place, and each place by its name, the most often met first. */
export function shutOften(met: readonly Met[]): ShutOften[] {
  const kinds = Map.groupBy(met, ({ agency }) => agency)
  const named = Map.groupBy(
    met.filter(({ place }) => place !== null),
    ({ agency, place }) => `${agency}\n${place!.normalize('NFKC').toLowerCase().trim()}`,
  )
  const all = [
    ...[...kinds.values()].map(each => counted(each, null)),
    ...[...named.values()].map(each => counted(each, each[0]!.place)),
  ]
  return all.filter(({ times }) => times >= FEWEST).sort((a, b) => b.times - a.times)
}

function counted(met: readonly Met[], place: string | null): ShutOften {
  const by = Map.groupBy(met, ({ obstacle }) => obstacle)
  const often = [...by].filter(([, each]) => each.length >= FEWEST).sort((a, b) => b[1].length - a[1].length)
  return { agency: met[0]!.agency, place, times: met.length, obstacles: often.map(([obstacle]) => obstacle) }
}
