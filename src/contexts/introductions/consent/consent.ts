/**
 * A person's consent to be put in touch: what for, the text they saw, when, and how it is taken back. Without one no verb
 * here opens a conversation, whoever calls it (M08, promise 2). Only `givenBy` makes one, from the person's own press.
 */
import type { OpeningWay } from '../ways/way.ts'

declare const pressed: unique symbol

export interface Consent {
  readonly [pressed]: true
  readonly purpose: OpeningWay
  readonly groupId: string
  /** SHA-256 of the words as the person saw them; the words themselves are sealed and end. */
  readonly textShown: string
  /** BCP 47 of those words. */
  readonly language: string
  /** Epoch milliseconds. */
  readonly at: number
  /** `their-page`: pressed on a page that only the person holds. `beside`: on the professional's screen, after it was read out. */
  readonly how: 'their-page' | 'beside'
}

/** What the press of a person says; the form it comes from is the person's own. */
export type Pressed = Omit<Consent, typeof pressed>

/** Called by the route that takes the person's press, and by nothing a professional can call without the person. */
export const givenBy = (press: Pressed): Consent => press as Consent
