/** Addresses of what is printed from the live record. */

/** What can be printed of one group. */
export const GROUP_PRINTS = ['poster', 'leaflet', 'wallet-card'] as const
export type GroupPrint = (typeof GROUP_PRINTS)[number]

export const printUrl = (slug: string, what: GroupPrint): string => `/groups/${slug}/${what}`

export const codeUrl = (code: string): string => `/g/${code}`

/** By the code, which names no group: a letter can carry it. */
export const printByCodeUrl = (code: string, what: GroupPrint): string => `${codeUrl(code)}/${what}`

/** As one types it from paper. */
export const typed = (address: string): string => address.replace(/^https?:\/\//, '')
