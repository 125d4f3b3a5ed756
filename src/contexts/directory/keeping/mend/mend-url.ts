/** Addresses under a letter's link for putting one fact right. */
import type { Fact } from '../../freshness/confirmation.ts'
import { answerUrl } from '../answer-url.ts'

export const mendUrl = (token: string, fact: Fact): string => `${answerUrl(token)}/${fact}`
export const mendedUrl = (token: string, fact: Fact): string => `${mendUrl(token, fact)}/mended`
export const gatheringUrl = (token: string, gathering: string, step: 'when' | 'where' | 'once'): string =>
  `${mendUrl(token, 'time-place')}/${encodeURIComponent(gathering)}/${step}`
