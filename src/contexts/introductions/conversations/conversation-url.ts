/** Addresses of conversations. Those with a token name no group, and lead nobody else there. */
export const writeUrl = (slug: string): string => `/groups/${slug}/write`
/** The person's own page. */
export const questionUrl = (token: string): string => `/my-question/${token}`
export const questionCopyUrl = (token: string): string => `${questionUrl(token)}/copy.txt`

/** What a welcomer can press, beside answering in their own words. */
export const WELCOME_PAGES = ['welcome', 'paused', 'better-fit', 'please-call', 'stop'] as const
export type WelcomePage = (typeof WELCOME_PAGES)[number]

/** The welcomer's: what was written, and a field to answer. */
export const welcomeUrl = (token: string): string => `/welcome/${token}`
export const welcomePageUrl = (token: string, page: WelcomePage): string => `${welcomeUrl(token)}/${page}`
