/** Addresses of the ways of a group. Others of this context begin where a way leads. */
import type { AskedWay } from './way.ts'

export const waysUrl = (slug: string): string => `/groups/${slug}/ways`
export const meetCalendarUrl = (slug: string): string => `${waysUrl(slug)}/meet.ics`
/** By the link of a letter. */
export const groupWaysUrl = (token: string): string => `/answer/${token}/ways`
/** With the group on the phone. */
export const deskWaysUrl = (slug: string): string => `/desk/groups/${slug}/ways`
export const posterUrl = (slug: string): string => `/groups/${slug}/poster`

/** Null for those in which nothing is pressed. */
export const beginUrl = (way: AskedWay, slug: string): string | null => {
  const pressed = way === 'write' || way === 'together' || way === 'call-back'
  return pressed ? `/groups/${slug}/${way}` : null
}
