/** Addresses of concerns. Those with a token name no group, and lead nobody else there. */
import type { Door } from './concern.ts'

/** What the links are for, in their marks. */
export const CONCERN_LINK = 'concern'
export const HEAR_LINK = 'hear'

export const doorsUrl = (slug: string): string => `/groups/${slug}/concern`
export const doorUrl = (slug: string, door: Door): string => `${doorsUrl(slug)}/${door}`
/** The reader's own page. */
export const concernUrl = (token: string): string => `/concern/${token}`
/** The group's. */
export const hearUrl = (token: string): string => `/hear/${token}`
export const deskConcernUrl = (id: string): string => `/desk/concerns/${id}`
