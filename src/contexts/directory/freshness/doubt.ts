/** That somebody said a fact is wrong, or letters came back. It makes the fact due at once, and it is asked about (M03). */
import type { Confirmation, Fact } from './confirmation.ts'
import { isFromSource } from './is-from-source.ts'

/**
 * `reader`: somebody who looked; who it was is not known. `post`: letters to the address come back. `contact`: whoever was
 * asked about the group says that others changed it in their place. `left`: whoever was asked is no longer asked. `desk`: the
 * contact point thinks so, or changed it without the group's word.
 */
export type DoubtBy = 'reader' | 'post' | 'contact' | 'left' | 'desk'

export interface Doubt {
  fact: Fact
  /** A reader where not said. */
  by?: DoubtBy
  /** Epoch milliseconds: the latest of this fact. */
  at: number
}

export interface Doubted {
  doubts?: readonly Doubt[]
  confirmations: readonly Confirmation[]
}

/** The doubt nobody has answered by now. A list answers none: it may be the very list that was wrong. */
export function openDoubt({ doubts, confirmations }: Doubted, fact: Fact, now: number): Doubt | null {
  const doubt = doubts?.find(each => each.fact === fact && each.at <= now)
  if (!doubt) return null
  const answered = confirmations.some(
    one => one.fact === fact && !isFromSource(one) && one.at > doubt.at && one.at <= now,
  )
  return answered ? null : doubt
}
