/** Addresses for putting one fact right, under the page that lists the facts. */
import type { Fact } from '../../freshness/confirmation.ts'

export const mendUrl = (facts: string, fact: Fact): string => `${facts}/${fact}`
export const mendedUrl = (facts: string, fact: Fact): string => `${mendUrl(facts, fact)}/mended`
export const gatheringUrl = (facts: string, gathering: string, step: 'when' | 'where' | 'once'): string =>
  `${mendUrl(facts, 'time-place')}/${encodeURIComponent(gathering)}/${step}`
