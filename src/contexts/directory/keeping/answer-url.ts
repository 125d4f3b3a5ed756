/** The address in a letter. It names no group. */

/** What the link is for, in its mark. */
export const ANSWER_LINK = 'answer'

export const answerUrl = (token: string): string => `/answer/${token}`
