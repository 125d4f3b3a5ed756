/** Addresses of agencies. The lead's comes by letter; the unit's is kept on the screens of the unit. */
export const DESK_AGENCIES = '/desk/agencies'
export const deskAgencyUrl = (id: string): string => `${DESK_AGENCIES}/${id}`
/** What links are signed for. */
export const LEAD_LINK = 'agency-lead'
export const UNIT_LINK = 'agency-unit'
export const leadUrl = (token: string): string => `/agency/${token}`
export const coverageUrl = (token: string): string => `${leadUrl(token)}/coverage.csv`
export const unitUrl = (token: string): string => `/offering/${token}`
