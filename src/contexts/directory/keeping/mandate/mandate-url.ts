/** Addresses about a mandate. Those in letters name no group. */
import { answerUrl } from '../answer-url.ts'

/** What the link in the letter is for, in its mark. */
export const MANDATE_LINK = 'mandate'

export const mandateUrl = (token: string): string => `/mandate/${token}`
/** Of the page a letter of questions opens. */
export const ownMandateUrl = (token: string): string => `${answerUrl(token)}/mandate`
