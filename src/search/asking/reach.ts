/** Which candidates a settled circle takes in, and by which door: for their place, or without one. */
import { NO_RING } from '../place/rings.ts'
import { anyRingOf, isOnline, passesOnline, ringOf } from './survey.ts'

export class Reach {
  /** The outermost ring that is in. */
  readonly ring: number
  /** Whether what has no point is in too. */
  readonly anywhere: boolean

  constructor(ring: number, anywhere: boolean) {
    this.ring = ring
    this.anywhere = anywhere
  }

  /** Whether a gathering in this ring is in reach, filters aside. */
  takes(ring: number): boolean {
    return ring === NO_RING ? this.anywhere : ring <= this.ring
  }

  near(finding: number): boolean {
    return ringOf(finding) <= this.ring
  }

  holds(finding: number): boolean {
    return this.near(finding) || (this.anywhere && passesOnline(finding))
  }

  holdsUnfiltered(finding: number): boolean {
    return anyRingOf(finding) <= this.ring || (this.anywhere && isOnline(finding))
  }
}
