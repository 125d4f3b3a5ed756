/** Addresses and numbers that are not to be passed on by accident, however they are written. Pure. */

/** In place of what was left out. */
const LEFT_OUT = '[…]'

const asTyped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const GAP = '[\\s\\u200b-\\u200d\\u2060\\u00ad\\ufeff]{0,3}'
const AT = `${GAP}(?:@|＠|﹫|%40|&#64;|[\\[({</*_|-]${GAP}(?:at|ät|a|krøllalfa|alfakrøll)${GAP}[\\])}>/*_|-]|\\s(?:at|krøllalfa|alfakrøll|ät)\\s)${GAP}`
const DOT = `${GAP}(?:\\.|．|。|%2e|[\\[({</*_|-]${GAP}(?:dot|punkt|punktum|\\.)${GAP}[\\])}>/*_|-]|\\s(?:dot|punkt|punktum)\\s)${GAP}`
/** Many letter boxes take mail at `name+anything` too. */
const TAGGED = '(?:\\+[\\w.-]{1,40})?'
const BETWEEN_DIGITS = '[\\s().,_*~:;|\\/\\u2010-\\u2015\\u2212-]{0,5}'

/** The country and the town, however they are put. */
const DIALLED_BEFORE = '(?:\\+?\\(?(?:\\d[\\s()./-]{0,2}){1,7})?'

/** At least so many digits of a number are the number. */
const FEWEST_DIGITS = 6
/** Its last digits, as they are dialled from anywhere. */
const LAST_DIGITS = 8

/** An address or a number as a pattern; null: too short to mean anything. */
function patternOf(hidden: string): string | null {
  const [local, domain] = hidden.toLowerCase().split('@')
  if (local && domain)
    return local.split('.').map(asTyped).join(DOT) + TAGGED + AT + domain.split('.').map(asTyped).join(DOT)
  const digits = hidden.replace(/\D/g, '')
  if (digits.length < FEWEST_DIGITS) return null
  return DIALLED_BEFORE + [...digits.slice(-LAST_DIGITS)].join(BETWEEN_DIGITS)
}

/** @param domain of our own addresses: those drawn for one side are nobody else's business */
export function openHidden(hidden: readonly string[], domain: string) {
  const patterns = hidden.map(patternOf).filter(pattern => pattern !== null)
  const theirs = patterns.length > 0 ? new RegExp(patterns.join('|'), 'gi') : null
  const ours = new RegExp(`[a-z]{1,20}(?:\\+|%2b)[0-9a-z]{8,64}${AT}${asTyped(domain)}`, 'gi')
  const plain = hidden.map(each => each.toLowerCase()).filter(each => each.includes('@'))

  const isIn = (words: string): boolean => {
    const shapes = [words, words.normalize('NFKC'), unescaped(words)]
    return shapes.some(shape => {
      const low = shape.toLowerCase()
      return (theirs !== null && low.search(theirs) >= 0) || plain.some(address => low.includes(address))
    })
  }

  return {
    isIn,
    /** Addresses of ours that were drawn for one side. */
    withoutOurs: (words: string): string => words.replace(ours, LEFT_OUT),
    /** Nothing hidden is in what comes back; where it cannot be told apart the line goes, or all of it. */
    without(words: string): string {
      const cut = theirs ? words.replace(theirs, LEFT_OUT) : words
      if (!isIn(cut)) return cut
      const lines = cut.split('\n').filter(line => !isIn(line))
      return isIn(lines.join('\n')) ? '' : lines.join('\n')
    },
  }
}

/** As a link carries it. */
const unescaped = (words: string): string =>
  words.replace(/(?:%[0-9a-f]{2})+/gi, codes => {
    try {
      return decodeURIComponent(codes)
    } catch {
      return codes
    }
  })
