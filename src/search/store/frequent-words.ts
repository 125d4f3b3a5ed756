/**
 * The postings of words that many documents hold, read out and marked, for as long as the segments stay as they are. A
 * question about what most people look for would spend half its time on reading them anew. Which of such words were asked
 * for lately tells of nobody: every sixty-fourth document holds them.
 */

import { type Marks, marksFor } from './marks.ts'
import { FIELD_BITS, type PostingList } from './postings.ts'

export interface FrequentWord {
  items: Uint32Array
  /** The documents, as marks of their places. */
  marks: Marks
  /** Whether the items come in the order of their places. */
  inOrder: boolean
}

/** The share of all documents from which on a word is frequent. */
const FREQUENT = 1 / 64
/** Bytes: what all of them may take together is this, and so many more for each document. */
const ROOM = 2 ** 18
const ROOM_FOR_EACH = 8
const MOST_ROOM = 2 ** 22

export class FrequentWords {
  /** By number of the word; asked for longest ago comes first. */
  private readonly words = new Map<number, FrequentWord>()
  bytes = 0

  of(term: number): FrequentWord | null {
    const known = this.words.get(term)
    if (!known) return null
    this.words.delete(term)
    this.words.set(term, known)
    return known
  }

  /**
   * Keeps what was read, from there on, if it is much and there is room for it.
   * @param places how many there are, of documents and of what else has one
   */
  keep(term: number, { items, size }: PostingList, from: number, places: number): FrequentWord | null {
    if (size - from < places * FREQUENT) return null
    const word = markedFrom(items.slice(from, size), places)
    const room = Math.min(MOST_ROOM, ROOM + places * ROOM_FOR_EACH)
    if (bytesOf(word) > room) return null
    this.words.set(term, word)
    this.bytes += bytesOf(word)
    for (const [other, kept] of this.words) if (this.bytes > room) this.leave(other, kept)
    return word
  }

  forget(): void {
    this.words.clear()
    this.bytes = 0
  }

  private leave(term: number, word: FrequentWord): void {
    this.words.delete(term)
    this.bytes -= bytesOf(word)
  }
}

function markedFrom(items: Uint32Array, places: number): FrequentWord {
  const marks: Marks = new Int32Array(marksFor(places))
  let last = 0
  let backwards = 0
  for (const item of items) {
    const place = item >>> FIELD_BITS
    marks[place >>> 5] = marks[place >>> 5]! | (1 << (place & 31))
    backwards |= place - last
    last = place
  }
  return { items, marks, inOrder: backwards >= 0 }
}

const bytesOf = ({ items, marks }: FrequentWord): number => items.byteLength + marks.byteLength
