/** Where to go next, as it came with a request: only ever a page of ours. */

const ANY_HOST = 'http://any.invalid'
const MOST = 500

/**
 * The path and query, if it is one on this server; null for everything that a browser could read as somewhere else:
 * another host, another scheme, two slashes in a row at the front, backslashes, control characters.
 */
export function localPath(text: string | undefined): string | null {
  if (!text || text.length > MOST || !/^\/(?!\/)[!-~]*$/.test(text) || text.includes('\\')) return null
  if (!URL.canParse(text, ANY_HOST)) return null
  const { origin, pathname, search } = new URL(text, ANY_HOST)
  // Dots can leave two slashes at the front: `/..//elsewhere`.
  return origin === ANY_HOST && !pathname.startsWith('//') ? pathname + search : null
}
