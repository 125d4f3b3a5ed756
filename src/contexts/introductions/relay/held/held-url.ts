/** Where whoever sent a mail decides about it. Its token names nobody, and leads nobody else there. */
export const heldUrl = (token: string): string => `/held/${token}`
