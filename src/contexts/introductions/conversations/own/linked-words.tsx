/**
 * What a group wrote, with what can be pressed in it: pages of this directory, and the number where it asks to be rung. Nothing
 * else becomes a link, so that nobody is led elsewhere by a press on what looks like ours.
 */

const NUMBER = /\+?\d[\d ()/-]{6,18}\d/

interface Piece {
  text: string
  href: string | null
}

export interface LinkedWordsProps {
  words: string
  /** Of this directory, without a slash at the end. */
  origin: string
  /** Whether a number in them is one to ring. */
  rings: boolean
}

export function LinkedWords(props: LinkedWordsProps) {
  return <>{piecesOf(props).map(({ text, href }) => (href === null ? text : <a href={href}>{text}</a>))}</>
}

/** All of the words, cut where something can be pressed. Pure. */
export function piecesOf({ words, origin, rings }: LinkedWordsProps): Piece[] {
  const page = `(${escaped(origin)}/groups/[a-z0-9-]+)`
  const pressed = new RegExp(rings ? `${page}|${NUMBER.source}` : page, 'g')
  const pieces: Piece[] = []
  let from = 0
  for (const found of words.matchAll(pressed)) {
    const [text, ours] = found
    pieces.push({ text: words.slice(from, found.index), href: null })
    pieces.push({ text, href: ours ? text.slice(origin.length) : `tel:${text.replace(/[^\d+]/g, '')}` })
    from = found.index + text.length
  }
  return [...pieces, { text: words.slice(from), href: null }].filter(({ text }) => text !== '')
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
