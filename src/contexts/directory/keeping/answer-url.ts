/** The address in a letter. It names no group. */

/** What the link is for, in its mark. */
export const ANSWER_LINK = 'answer'

export const answerUrl = (token: string): string => `/answer/${token}`

/** The same mark opens where the group tells of a door that stayed shut to it. */
export const barrierHref = (token: string): string => `/barrier/${token}`
