/** Whether a request that would change something was made from a page of ours, and not by another site in a reader's browser. */
interface Asked {
  url: string
  header(name: string): string | undefined
}

/**
 * Browsers say it in `sec-fetch-site`, older ones and those without https in `origin`; what says neither is no browser,
 * and no other site made it do anything. Pages with such a form carry `SAY_ORIGIN`, since under `no-referrer` browsers
 * withhold their origin from us too.
 * @param origin the public address of this directory
 */
export function isFromOwnPage({ url, header }: Asked, origin: string): boolean {
  const site = header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const from = header('origin')
  if (from === undefined) return true
  // Behind a proxy the request may come to another name than the public one; no other site can choose either.
  return from === new URL(origin).origin || hostOf(from) === hostOf(url)
}

const hostOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).host : null)

/** For the head of a page with a form that changes something: our own server learns the origin, no other learns anything. */
export const SAY_ORIGIN = { name: 'referrer', content: 'same-origin' } as const
