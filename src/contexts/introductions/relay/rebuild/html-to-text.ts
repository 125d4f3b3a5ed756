/** The words of a mail that is written as a web page. What it quotes, signs with, hides or counts by is left out. Pure. */
import { decodeEntities } from './decode-entities.ts'

/** Elements of which nothing is read. */
const UNREAD = new Set([
  ...['head', 'style', 'script', 'title', 'template', 'noscript', 'svg', 'object', 'audio', 'video'],
  ...['select', 'textarea', 'button', 'blockquote'],
])
const NEW_LINE = new Set([
  'br',
  'div',
  'tr',
  'li',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'hr',
])
const NEW_PARAGRAPH = new Set(['p', 'table', 'ul', 'ol', 'h1', 'h2', 'h3'])
const EMPTY = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'wbr', 'area', 'base', 'source'])

/** What mail programs call the part they quote or sign with. */
const THEIRS =
  /(?:class|id)\s*=\s*["']?[^"'>]*(?:gmail_quote|gmail_signature|moz-cite-prefix|moz-signature|yahoo_quoted|ydp[a-z0-9]*yahoo-signature|protonmail_quote|protonmail_signature|tutanota_quote|ms-outlook-mobile-signature|OLK_SRC_BODY_SECTION|apple-mail-signature|x_gmail_quote)/i
/** From here on everything is what somebody wrote before. */
const REST_IS_OLD =
  /id\s*=\s*["']?(?:x_)?(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)/i
const HIDDEN =
  /style\s*=\s*["'][^"']*(?:display\s*:\s*none|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*[;"'])|\shidden[\s>=]/i

/** Time grows with the length alone. */
export function htmlToText(html: string): string {
  const said: string[] = []
  let unread: { name: string; depth: number } | null = null
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    if (unread === null) said.push(spaced(html.slice(at, open < 0 ? html.length : open)))
    if (open < 0) break
    const close = html.startsWith('<!--', open) ? html.indexOf('-->', open) : html.indexOf('>', open)
    if (close < 0) break
    at = html.startsWith('<!--', open) ? close + 3 : close + 1
    const tag = html.slice(open, at)
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag.slice(0, 40))?.map(lower) ?? []
    if (name === '') continue
    if (unread) {
      if (name !== unread.name) continue
      unread.depth += slash ? -1 : 1
      if (unread.depth === 0) unread = null
      continue
    }
    const attributes = slash ? '' : tag.slice(0, 2_000)
    if (REST_IS_OLD.test(attributes)) break
    const closes = !slash && !EMPTY.has(name) && !tag.endsWith('/>')
    if (closes && (UNREAD.has(name) || THEIRS.test(attributes) || HIDDEN.test(attributes)))
      unread = { name, depth: 1 }
    else if (NEW_PARAGRAPH.has(name)) said.push('\n\n')
    else if (NEW_LINE.has(name)) said.push(slash && name !== 'div' ? '' : '\n')
  }
  return decodeEntities(said.join('').replace(/[ \t]*\n[ \t]*/g, '\n'))
}

const lower = (text: string) => text.toLowerCase()
const spaced = (text: string) => text.replace(/[\s\u00a0]+/g, ' ')
