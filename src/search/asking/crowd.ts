/**
 * Where many documents meet the words, or there are no words: all are counted at once, as marks, and only those that may lie in reach are
 * looked at one by one.
 */
import type { Passing } from '../facets/passing.ts'
import { NO_RING } from '../place/rings.ts'
import { countMarks, countShared, isMarked, type Marks } from '../store/marks.ts'
import type { Asked } from './asked.ts'
import type { Candidates } from './candidates.ts'
import { circleWithin, type Gathered, reachOf } from './circle-found.ts'
import { Reach } from './reach.ts'
import { lookRound } from './source.ts'
import { passesOnline, ringOf } from './survey.ts'
import type { SomeWants } from './want-marks.ts'
import type { Workshop } from './workshop.ts'

/** Looking whether a document in a cell is marked takes so much less time than looking at a marked one. */
const CHEAPER = 16
/** Those that pass are looked at wherever they are when they are no more than this. */
const FEW = 256
/** Looking goes so far out that this many times enough may be expected. */
const HOPE = 1
/** Looking one document up in a row of postings takes as long as passing so many of them. */
const FEWER = 16

/** Expects all wants to be gathered. */
export function fromCrowd(asked: Asked, tools: Workshop): Gathered {
  const { candidates, columns, gatherer, marks } = tools
  marks.begin(columns.size, asked.wants.length)
  gatherer.mark(marks)
  const wanted = marks.close(asked.some)
  const passing = tools.passing.of(asked)
  const onMap = asked.near ? countShared(wanted, passing.onMap) : 0
  const reach = lookFor(asked, wanted, passing, onMap, tools)
  const seen = seenBy(reach, candidates)
  const unseen = asked.near
    ? { beyond: onMap - seen.onMap, online: countShared(wanted, passing.online) - seen.online }
    : { beyond: 0, online: 0 }
  const some = asked.some ? undefined : someWants(asked, reach, passing, tools)
  if (asked.some || !gatherer.inOrder) gatherer.meet(candidates)
  else meetListed(seen, tools)
  return { reach, unseen: { ...unseen, some } }
}

/** What was looked at so far. */
interface Seen {
  candidates: number
  /** Those that are in reach and pass. */
  listed: readonly number[]
  /** How many of them have a gathering with a point that passes, and how many of all can be met online. */
  onMap: number
  online: number
}

function seenBy(reach: Reach, { findings, size }: Candidates): Seen {
  const listed: number[] = []
  let onMap = 0
  let online = 0
  for (let c = 0; c < size; c++) {
    const finding = findings[c]!
    if (passesOnline(finding)) online++
    if (!reach.holds(finding)) continue
    listed.push(c)
    if (ringOf(finding) !== NO_RING) onMap++
  }
  return { candidates: size, listed, onMap, online }
}

/** How well is asked only of those that are listed: most of the others were met without being looked up. */
function meetListed(seen: Seen, { candidates, gatherer, marks }: Workshop): void {
  const { met, size, wants, places } = candidates
  const { listed } = seen
  if (listed.length * FEWER > gatherer.size) {
    gatherer.meet(candidates)
    return
  }
  met.fill((1 << wants) - 1, 0, seen.candidates)
  for (const c of listed) met[c] = 0
  for (let c = seen.candidates; c < size; c++) met[c] = marks.metBy(places[c]!)
  gatherer.meetFew(listed, candidates)
}

/**
 * Looks round the place, as far as there is hope to settle the circle and the next wider one. Where that fails, or few
 * pass, those that pass settle it, wherever they are.
 * @param passing how many of those wanted pass with a gathering on the map
 */
function lookFor(asked: Asked, wanted: Marks, passes: Passing, passing: number, tools: Workshop): Reach {
  const { candidates, columns, grid, survey } = tools
  const { near, circles, anywhere, wants } = asked
  const enterWithin = (km: number) =>
    lookRound(asked, km, grid, (places, size) => candidates.enterMarked(places, size, wanted))
  if (near && passing > FEW) {
    let hopedFor = asked.enough * HOPE
    for (let far = asked.named ? Math.min(1, circles.length - 1) : 0; far < circles.length; far++) {
      const there = grid.countWithin(near, circles[far]!)
      if (there > passing * CHEAPER) break
      const expected = (there * passing) / columns.size
      if (expected < hopedFor) continue
      candidates.begin(columns.size, wants.length)
      enterWithin(circles[far]!)
      survey.lookWhere(candidates, passes)
      const ring = circleWithin(asked, far, survey.held, passing)
      if (ring >= 0) return new Reach(ring, anywhere)
      hopedFor = expected * HOPE
    }
  }
  candidates.begin(columns.size, wants.length)
  if (near) candidates.enterAllMarked(wanted, passes.onMap, columns.state)
  survey.lookWhere(candidates, passes)
  const reach = reachOf(asked, tools)
  const seen = candidates.size
  const km = circles[reach.ring]
  if (near && km !== undefined && grid.countWithin(near, km) <= countMarks(wanted) * CHEAPER) enterWithin(km)
  else candidates.enterAllMarked(wanted, wanted, columns.state)
  survey.lookWhere(candidates, passes, seen)
  return reach
}

/** Those that meet some of the wants only: with an outer edge they are looked at too, without one they are counted. */
function someWants(asked: Asked, reach: Reach, passing: Passing, tools: Workshop): SomeWants | undefined {
  const { candidates, grid, marks, survey } = tools
  if (asked.wants.length < 2) return undefined
  const km = asked.circles[reach.ring]
  if (!asked.near || km === undefined) return marks.countSome(passing, reach.anywhere)
  const seen = candidates.size
  const { onMap, online } = passing
  const passes = (place: number) => isMarked(onMap, place) || (reach.anywhere && isMarked(online, place))
  lookRound(asked, km, grid, (places, size) =>
    candidates.enterThose(places, size, place => passes(place) && marks.meetsSome(place)),
  )
  survey.lookWhere(candidates, passing, seen)
  return undefined
}
