/** Whether a request that would change something was made from a page of ours, and not by another site in a reader's browser. */
import { isIP } from 'node:net'

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
  // Behind a proxy the request may come to another name than the public one.
  return from === new URL(origin).origin || isReachedDirectly(from, url, new URL(origin).hostname)
}

/**
 * Whether page and request name the same server by a name that is its own. That both are alike is not enough: without
 * https anybody's name can be made to lead here, and its pages then ask under that name. A number or `localhost` cannot.
 */
function isReachedDirectly(from: string, url: string, publicName: string): boolean {
  if (!URL.canParse(from) || new URL(from).host !== new URL(url).host) return false
  const { hostname } = new URL(from)
  return hostname === publicName || hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
}

/**
 * For the head of a page with a form that changes something. Our own server then learns the origin, and the whole address
 * of that page with it, which it was asked for just before; no other site learns anything.
 */
export const SAY_ORIGIN = { name: 'referrer', content: 'same-origin' } as const
