/** HTML to the text a reader would have seen. Not a sanitiser for HTML: nothing of it is kept. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  pound: '£',
  euro: '€',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  ccedil: 'ç',
  ntilde: 'ñ',
  iexcl: '¡',
  iquest: '¿',
  laquo: '«',
  raquo: '»',
  shy: '',
  zwnj: '\u200c',
  zwj: '\u200d',
}
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  caron: '\u030c',
}

function decodeOne(whole: string, entity: string): string {
  if (entity.startsWith('#')) {
    const hex = entity[1] === 'x' || entity[1] === 'X'
    const code = Number.parseInt(entity.slice(hex ? 2 : 1), hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  }
  const named = NAMED[entity]
  if (named !== undefined && Object.hasOwn(NAMED, entity)) return named
  const mark = Object.hasOwn(MARKS, entity.slice(1)) ? MARKS[entity.slice(1)] : undefined
  return mark ? (entity.slice(0, 1) + mark).normalize('NFC') : whole
}

const BLOCKS = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote)\b[^<>]*>/gi
const UNSEEN = /<(script|style|template|iframe|object|svg)\b[^<>]*>(?:(?!<\/\1)[\s\S])*(?:<\/\1[^<>]*>?|$)/gi
const TAGS = /<(?:!--(?:(?!-->)[\s\S])*(?:-->|$)|[a-z/!?][^<>]*>)/gi

/**
 * Tags gone, entities decoded, block tags turned into line breaks. What decoding brings to light is stripped
 * too, to a bounded depth; a lone `<` as in "under < 5 people" stays.
 */
export function stripMarkup(html: string): string {
  let text = html
  for (let depth = 0; depth < 4; depth++) {
    const before = text
    text = text.replace(UNSEEN, ' ').replace(BLOCKS, '\n').replace(TAGS, '')
    text = text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi, decodeOne)
    if (text === before) break
  }
  return text.replace(/<(?=[a-z/!?])/gi, '')
}
