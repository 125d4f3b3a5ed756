/** The address in the letter. It names no group. */

/** What the link is for, in its mark. */
export const HANDOVER_LINK = 'handover'

export const handoverUrl = (token: string): string => `/handed-on/${token}`
