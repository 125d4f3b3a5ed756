/** Links as somebody meant them: without what counts who pressed them, and without the detour that names whose mail they came by. Pure. */

const LINK = /https?:\/\/[^\s<>"'\\^`{|}]{1,2000}/giu
/** Of a link that opens somebody's words here: 58 signs that nobody types; also broken over lines, and as a link carries signs. */
const SIGN = '(?:[02-9ac-hj-np-z]|%[0-9a-f]{2})'
const SECRET = new RegExp(`${SIGN}(?:(?:\\r?\\n[ \\t>]*)?${SIGN}){57}`, 'i')
const SECRETS = new RegExp(SECRET.source, 'gi')
/** Of one that was signed for somebody. */
const SIGNED = /\/[a-z-]{2,20}\/[\w-]{40}/i
const COUNTING =
  /^(?:utm_\w*|mc_[ce]id|_hs\w*|hsctatracking|vero_\w*|oly_\w*|fbclid|gclid|dclid|msclkid|igshid|yclid|twclid|mkt_tok|trk\w*|s_cid|_openstat|email|e-?mail|recipient|subscriber\w*|uid|user_?id)$/i
const MOST_DETOURS = 3

/** Whatever opens somebody's page here goes, with an address before it or without. */
export const cleanLinks = (words: string): string =>
  withoutSecrets(words)
    .replace(/\S+/g, run => (SIGNED.test(asMeant(run)) || SECRET.test(asMeant(run)) ? '' : run))
    .replace(LINK, link => {
      const bare = link.replace(/[).,;:!?]+$/, '')
      return (cleanLink(bare) ?? '') + link.slice(bare.length)
    })

/** With what stands before each in one run, which says whose page it is. */
function withoutSecrets(words: string): string {
  let [left, from] = ['', 0]
  for (const { 0: secret, index } of words.matchAll(SECRETS)) {
    const before = words.slice(from, index)
    left += before.slice(0, Math.max(...[' ', '\n', '\t'].map(gap => before.lastIndexOf(gap))) + 1)
    from = index + secret.length
  }
  return left + words.slice(from)
}

/** What a link says once a program has read it. */
function asMeant(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run
  }
}

/** Null: nobody else may have it. */
function cleanLink(link: string): string | null {
  let straight = link
  for (let turn = 0; turn < MOST_DETOURS; turn++) straight = detourOf(straight) ?? straight
  if (SECRET.test(straight)) return null
  if (!URL.canParse(straight)) return straight
  const url = new URL(straight)
  const counting = [...url.searchParams].filter(([name, value]) => COUNTING.test(name) || value.includes('@'))
  if (counting.length === 0 && url.username === '' && url.password === '') return straight
  url.username = url.password = ''
  for (const [name] of counting) url.searchParams.delete(name)
  return url.href
}

/** Where a link really leads that a mail system or a search engine put itself before; null where none did. */
function detourOf(link: string): string | null {
  const defended = /^https?:\/\/urldefense\.com\/v3\/__(https?:\/\/.+?)__;/i.exec(link)?.[1]
  if (defended) return defended
  if (!URL.canParse(link)) return null
  const { hostname, pathname, searchParams } = new URL(link)
  const outlook = hostname.endsWith('.safelinks.protection.outlook.com') && searchParams.get('url')
  const engine = /^(?:www\.)?google\.[a-z.]+$/.test(hostname) && pathname === '/url' && searchParams.get('q')
  const next = outlook || engine || null
  return next && /^https?:\/\//i.test(next) && !/\s/.test(next) ? next : null
}
