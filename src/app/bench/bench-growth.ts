/** `bench growth`: the index from a village to a continent, as a table and, if wanted, as a picture. */
import { writeFileSync } from 'node:fs'
import { QUERY_CLASSES } from '#search/bench/made-up-queries.ts'
import type { Progress } from '../progress.ts'
import { drawGrowth } from './growth/draw-growth.ts'
import type { GrowthPoint } from './growth/growth.ts'
import { measureGrowth } from './growth/measure-growth.ts'

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]

/** @param svg where the picture is written; null: nowhere */
export function benchGrowth(progress: Progress, groups: number, svg: string | null): string[] {
  // The first time everything is new to the machine, and slower.
  measureGrowth(SIZES[0]!)
  const points = SIZES.filter(size => size <= groups).map(size => {
    progress.say(`${size.toLocaleString('en-GB')} groups …`)
    return measureGrowth(size)
  })
  if (svg) writeFileSync(svg, drawGrowth(points))
  return sayGrowth(points)
}

function sayGrowth(points: readonly GrowthPoint[]): string[] {
  const head = ['Groups', 'Built in', 'Bytes a group', ...QUERY_CLASSES.map(kind => `${kind}: p50 / p95 ms`)]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map(() => '--:')),
    ...points.map(({ groups, buildMs, bytesEach, latency }) =>
      line([
        groups.toLocaleString('en-GB'),
        `${(buildMs / 1000).toFixed(1)} s`,
        bytesEach.toFixed(0),
        ...QUERY_CLASSES.map(kind => `${latency[kind]!.p50.toFixed(2)} / ${latency[kind]!.p95.toFixed(2)}`),
      ]),
    ),
  ]
}
