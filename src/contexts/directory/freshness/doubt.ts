/** That a reader said a fact is wrong. Who said so is not known; it makes the fact due at once, and the group is asked (M03). */
import type { Confirmation, Fact } from './confirmation.ts'

export interface Doubt {
  fact: Fact
  /** Epoch milliseconds: the latest of this fact. */
  at: number
}

/** The doubt that a confirmation does not answer: raised after it, and raised by now. */
export function openDoubt(
  doubts: readonly Doubt[] | undefined,
  { fact, at }: Pick<Confirmation, 'fact' | 'at'>,
  now: number,
): Doubt | null {
  return doubts?.find(doubt => doubt.fact === fact && doubt.at > at && doubt.at <= now) ?? null
}
