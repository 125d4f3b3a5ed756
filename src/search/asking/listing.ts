/** Goes through the surveyed candidates with the circle settled: counts them, and keeps those of the page. */
import type { SearchHit } from '../answer.ts'
import { kmOfChord } from '../place/geo.ts'
import { NEVER } from '../store/columns.ts'
import { bitsIn } from '../store/signature.ts'
import type { Alternative } from './alternatives.ts'
import type { Asked } from './asked.ts'
import { reasonsFor } from './explain.ts'
import { headOf, orderByDate, orderByDistance, orderByScore, shuffleOf } from './order.ts'
import type { Reach } from './reach.ts'
import type { Workshop } from './workshop.ts'

const MINUTE = 60_000

export class Listing {
  total = 0
  nearby = 0
  private readonly asked: Asked
  private readonly reach: Reach
  private readonly tools: Workshop
  private readonly full: number

  constructor(asked: Asked, reach: Reach, tools: Workshop) {
    this.asked = asked
    this.reach = reach
    this.tools = tools
    this.full = (1 << asked.wants.length) - 1
  }

  goThrough(): void {
    this.tools.nearMisses.begin()
    this.tools.counter.begin()
    this.tools.top.begin(this.asked.limit && this.asked.offset + this.asked.limit)
    this.lookAtEach()
    this.tools.counter.finish()
  }

  private lookAtEach(): void {
    const { candidates, nearMisses, counter } = this.tools
    const { places, met, findings, size } = candidates
    const { reach, full } = this
    const { some } = this.asked
    for (let c = 0; c < size; c++) {
      const finding = findings[c]!
      const isIn = reach.holds(finding)
      const missing = full & ~met[c]!
      if (missing && !some) {
        if (isIn) nearMisses.lacks(missing)
        continue
      }
      if (reach.holdsUnfiltered(finding)) counter.count(places[c]!, isIn, reach)
      if (isIn) this.list(c, !reach.near(finding), bitsIn(missing))
      else nearMisses.outside(finding, reach)
    }
  }

  /** The hits of the page, in order. */
  hits(alternatives: readonly (readonly Alternative[])[]): SearchHit[] {
    return this.tools.top.from(this.asked.offset).map(c => this.hit(c, alternatives))
  }

  private list(candidate: number, online: boolean, missing: number): void {
    const { candidates, columns, top } = this.tools
    const document = candidates.places[candidate]!
    this.total++
    if (!online) this.nearby++
    const order = this.orderOf(candidate, document, online, missing)
    top.offer(order, shuffleOf(columns.keyHash[document]!, this.asked.seed), candidate)
  }

  private orderOf(candidate: number, document: number, online: boolean, missing: number): number {
    const { candidates, columns, picker, rings } = this.tools
    const { wants, sort } = this.asked
    picker.pick(document, online, sort, this.reach)
    const score = candidates.score[candidate]!
    const head = headOf(online, missing, picker.preferred, score, wants.length - missing)
    const rankClass = columns.rankClass[document]!
    if (sort === 'soonest') return orderByDate(head, rankClass, columns.nextAt[picker.place]!)
    if (rings.measures && !online)
      return orderByDistance(head, rankClass, kmOfChord(rings.chord(picker.place)))
    return orderByScore(head, rankClass, wants.length * 100 - score)
  }

  private hit(candidate: number, alternatives: readonly (readonly Alternative[])[]): SearchHit {
    const { candidates, columns, keys, picker } = this.tools
    const { wants, sort } = this.asked
    const document = candidates.places[candidate]!
    picker.pick(document, !this.reach.near(candidates.findings[candidate]!), sort, this.reach)
    const hasGatherings = columns.hasGatherings[document] === 1
    return {
      key: keys.keyAt(document),
      gathering: hasGatherings ? picker.number : null,
      distanceKm: picker.distanceKm,
      nextAt: picker.nextAt === NEVER ? null : picker.nextAt * MINUTE,
      score: wants.length ? candidates.score[candidate]! / (wants.length * 100) : 1,
      reasons: reasonsFor(candidate, wants, alternatives, candidates),
    }
  }
}
