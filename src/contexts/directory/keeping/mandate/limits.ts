/**
 * The written limits within which the desk acts for a group, in one place (M74, R5). What stands here is what is enforced and
 * what the group, the worker and the paper read. Pure.
 */
import type { Fact } from '../../freshness/confirmation.ts'
import { AS_PUBLISHED } from '../../groups/contact-consent.ts'
import type { Group } from '../../groups/group.ts'

export const LIMITS = {
  /** With somebody of the group on the phone: what they say now is written down. */
  always: [
    'confirm',
    'when-and-where',
    'access',
    'newcomers',
    'ask-somebody',
    'stop-asking',
    'bring-back',
    'hide-number',
  ],
  /** What could cut a group off from the people who look for it, or show a number to strangers. */
  mandate: ['how-reached', 'rest-or-end', 'take-out'],
  /** With a mandate or without. Nothing in the product does it. */
  never: ['read-letters', 'give-number', 'introduce', 'decide', 'pass-on'],
} as const

export type DeskAct = (typeof LIMITS)['always' | 'mandate'][number]

const NEED_MANDATE: readonly string[] = LIMITS.mandate

/** Whether only a group that has said so beforehand can have this done for it. */
export const needsMandate = (act: DeskAct): boolean => NEED_MANDATE.includes(act)

type Changed = Pick<Group, 'life' | 'contact' | 'contactConsent'>

/** What it is, in the words of the limits, to change a fact of the record like this. */
export function actOfChange(fact: Fact, from: Changed, to: Changed): DeskAct {
  switch (fact) {
    case 'time-place':
      return 'when-and-where'
    case 'access':
      return 'access'
    case 'contact':
      return hidesOnly(from, to) ? 'hide-number' : 'how-reached'
    case 'openness':
      return to.life.state === 'resting' || to.life.state === 'ended' ? 'rest-or-end' : 'newcomers'
  }
}

const AUDIENCES: readonly string[] = ['desk', 'page', 'everyone']

/** Nobody sees anything new by it: everybody may have their own number hidden at once (M77). */
function hidesOnly(from: Changed, to: Changed): boolean {
  const seenBy = ({ contactConsent = AS_PUBLISHED }: Changed, way: 'phone' | 'email') =>
    AUDIENCES.indexOf(contactConsent[way])
  const isLess = (way: 'phone' | 'email') =>
    to.contact[way] === null ||
    (to.contact[way] === from.contact[way] && seenBy(to, way) <= seenBy(from, way))
  const { web } = to.contact
  return (web === null || web === from.contact.web) && isLess('phone') && isLess('email')
}

/** The desk would have gone beyond the limits: nothing is kept. */
export class BeyondLimits extends Error {
  override name = 'BeyondLimits'
  readonly act: DeskAct

  constructor(act: DeskAct) {
    super(`The desk has no mandate for: ${act}`)
    this.act = act
  }
}

/** @throws {BeyondLimits} */
export function keepWithin(act: DeskAct, mandate: boolean): void {
  if (needsMandate(act) && !mandate) throw new BeyondLimits(act)
}
