/** Named, and not with a weight of nought. */
const NAMED = {
  br: /\bbr\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i,
  gzip: /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i,
} as const

/** Whether the asker takes this packing. @param accepted the `accept-encoding` header */
export const takesEncoding = (accepted: string | undefined, encoding: keyof typeof NAMED): boolean =>
  accepted !== undefined && NAMED[encoding].test(accepted)
