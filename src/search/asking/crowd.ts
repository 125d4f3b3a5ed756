/**
 * Where many documents meet the words: all are counted at once, as marks, and only those that may lie in reach are
 * looked at one by one.
 */
import type { Passing } from '../facets/passing.ts'
import { NO_RING } from '../place/rings.ts'
import { countMarks, countShared, type Marks } from '../store/marks.ts'
import type { Asked } from './asked.ts'
import { circleWithin, type Gathered, reachOf } from './circle-found.ts'
import { Reach } from './reach.ts'
import { lookRound, looksAt } from './source.ts'
import { passesOnline, ringOf } from './survey.ts'
import type { SomeWants } from './want-marks.ts'
import type { Workshop } from './workshop.ts'

/** Looking whether a document in a cell is marked takes so much less time than looking at a marked one. */
const CHEAPER = 8

/** Expects all wants to be gathered. */
export function fromCrowd(asked: Asked, tools: Workshop): Gathered {
  const { candidates, columns, gatherer, marks } = tools
  marks.begin(columns.size, asked.wants.length)
  gatherer.mark(marks)
  marks.close()
  const passing = tools.passing.of(asked)
  const wanted = asked.some ? marks.any : marks.all
  const reach = lookFor(asked, wanted, passing, tools)
  const unseen = asked.near ? beyondSight(reach, wanted, passing, tools) : { beyond: 0, online: 0 }
  const some = asked.some ? undefined : someWants(asked, reach, passing, tools)
  gatherer.meet(candidates)
  return { reach, unseen: { ...unseen, some } }
}

/** Looks further and further round the place until the circle and the next wider one are settled; else everywhere. */
function lookFor(asked: Asked, wanted: Marks, { onMap }: Passing, tools: Workshop): Reach {
  const { candidates, columns, grid, survey } = tools
  const { near, circles, anywhere, wants } = asked
  const passing = countShared(wanted, onMap)
  if (near && (passing > 0 || asked.named)) {
    const worthIt = countMarks(wanted) * CHEAPER
    for (const far of looksAt(asked)) {
      const km = circles[far]!
      if (grid.countWithin(near, km) > worthIt) break
      candidates.begin(columns.size, wants.length)
      lookRound(asked, km, grid, (places, size) => candidates.enterMarked(places, size, wanted))
      survey.look(candidates, 0)
      const ring = circleWithin(asked, far, survey.held, passing)
      if (ring >= 0) return new Reach(ring, anywhere)
    }
  }
  candidates.begin(columns.size, wants.length)
  candidates.enterAllMarked(wanted, columns.state)
  survey.look(candidates, 0)
  return reachOf(asked, tools)
}

/** What passes and was not looked at, or is not in. */
function beyondSight(reach: Reach, wanted: Marks, passing: Passing, { candidates }: Workshop) {
  let listed = 0
  let online = 0
  for (let c = 0; c < candidates.size; c++) {
    const finding = candidates.findings[c]!
    if (passesOnline(finding)) online++
    if (ringOf(finding) !== NO_RING && reach.holds(finding)) listed++
  }
  return {
    beyond: countShared(wanted, passing.onMap) - listed,
    online: countShared(wanted, passing.online) - online,
  }
}

/** Those that meet some of the wants only: with an outer edge they are looked at too, without one they are counted. */
function someWants(asked: Asked, reach: Reach, passing: Passing, tools: Workshop): SomeWants | undefined {
  const { candidates, grid, marks, survey } = tools
  if (asked.wants.length < 2) return undefined
  const km = asked.circles[reach.ring]
  if (!asked.near || km === undefined) return marks.countSome(passing, reach.anywhere)
  const seen = candidates.size
  lookRound(asked, km, grid, (places, size) => candidates.enterMarked(places, size, marks.some))
  survey.look(candidates, 0, seen)
  return undefined
}
