/** Counts what lies one step away from the answer. */
import type { NearMisses } from '../answer.ts'
import { NO_RING } from '../place/rings.ts'
import type { Asked } from './asked.ts'
import type { Reach } from './reach.ts'
import { passesOnline, ringOf } from './survey.ts'
import type { SomeWants } from './want-marks.ts'

export interface Unseen {
  /** Documents outside the circle that pass at any distance: all of them, seen or not. */
  beyond: number
  /** Documents not seen that pass and can be met online. */
  online: number
  /** Documents not seen that would be in if they met all wants. */
  some?: SomeWants | undefined
}

export class NearMissCounter {
  /** Documents, by the ring of their nearest passing gathering, that are not in. */
  private beyond = new Uint32Array(16)
  private online = 0
  private unfiltered = 0
  private someWords = 0
  private lacking = new Uint32Array(32)

  begin(): void {
    this.beyond.fill(0)
    this.lacking.fill(0)
    this.online = 0
    this.unfiltered = 0
    this.someWords = 0
  }

  /** A document that meets the wants but is not in. */
  outside(finding: number, reach: Reach): void {
    const ring = ringOf(finding)
    if (ring !== NO_RING) this.beyond[ring] = this.beyond[ring]! + 1
    if (passesOnline(finding)) this.online++
    if (reach.holdsUnfiltered(finding)) this.unfiltered++
  }

  /** A document that would be in if it met all wants; the bits of `missing` say which it lacks. */
  lacks(missing: number): void {
    this.someWords++
    if ((missing & (missing - 1)) === 0) {
      const want = 31 - Math.clz32(missing)
      this.lacking[want] = this.lacking[want]! + 1
    }
  }

  /** `unseen`: what was counted without being looked at. */
  answer(asked: Asked, reach: Reach, unseen: Unseen | null): NearMisses {
    let wider: NearMisses['wider'] = null
    let all = 0
    for (let ring = reach.ring + 1; ring <= asked.circles.length; ring++) {
      const more = this.beyond[ring]!
      all += more
      if (!wider && more && ring < asked.circles.length) wider = { withinKm: asked.circles[ring]!, more }
    }
    const without = asked.wants.map((want, i) => ({
      typed: want.typed,
      more: this.lacking[i]! + (unseen?.some?.lacking[i] ?? 0),
    }))
    return {
      wider,
      anyDistance: unseen?.beyond ?? all,
      online: this.online + (unseen?.online ?? 0),
      withoutFilters: this.unfiltered,
      someWords: { more: this.someWords + (unseen?.some?.more ?? 0), without },
    }
  }
}
