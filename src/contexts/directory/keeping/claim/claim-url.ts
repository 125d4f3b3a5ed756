/** Addresses about becoming a contact. The one in a letter names no group. */
import { answerUrl } from '../answer-url.ts'

/** What the link is for, in its mark. */
export const AGREE_LINK = 'agree'

export const agreeUrl = (token: string): string => `/agree/${token}`
export const claimUrl = (slug: string): string => `/claim/${slug}`
export const claimSentUrl = (slug: string): string => `/claim/${slug}/sent`

/** Of the page a letter of questions opens: asking one more contact, or the next. */
export const anotherUrl = (token: string): string => `${answerUrl(token)}/another`
