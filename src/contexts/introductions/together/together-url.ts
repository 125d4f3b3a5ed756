/** Addresses of introductions made together. Those with a token name no group. */
import type { TogetherWay } from './introduction.ts'

export const beginUrl = (way: TogetherWay, slug: string): string => `/groups/${slug}/${way}`
/** Of the person alone. */
export const introductionUrl = (token: string): string => `/introduction/${token}`
/** Of whoever helped. */
export const wordBackUrl = (token: string): string => `/word-back/${token}`
