/** Addresses of proposals. */

/** What the link of whoever proposed is for, in its mark. */
export const PROPOSED_LINK = 'proposed'

export const proposedUrl = (token: string): string => `/proposed/${token}`
/** Where a reader says what is right. */
export const rightUrl = (slug: string): string => `/groups/${slug}/right`
/** Where a contact reads what others propose, under the page that lists the facts. */
export const proposalsUrl = (facts: string): string => `${facts}/proposals`
