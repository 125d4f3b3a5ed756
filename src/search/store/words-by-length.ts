/** The numbers of all words in the order of their lengths: whoever looks for a misspelt word passes over most of them unseen. */
import { LONGEST_WORD } from '../text/words.ts'

/** Words that came since are looked at one by one, up to so many and this share of all. */
const NEW = 1024
const NEW_SHARE = 1 / 8

export class WordsByLength {
  /** Numbers, shortest words first. */
  ids = new Uint32Array(0)
  /** The words of length `n` are `ids[starts[n]..starts[n + 1])`. */
  readonly starts = new Uint32Array(LONGEST_WORD + 2)
  /** Words from this number on are not among them yet. */
  known = 0

  /**
   * Puts them in order anew where many have come.
   * @param ends word `id` ends where word `id + 1` begins
   */
  take(ends: Uint32Array, size: number, isWord: (id: number) => boolean): void {
    if (size - this.known <= NEW + size * NEW_SHARE && this.known > 0) return
    const lengthOf = (id: number) => Math.min(LONGEST_WORD, ends[id + 1]! - ends[id]!)
    const { starts } = this
    starts.fill(0)
    for (let id = 0; id < size; id++) if (isWord(id)) starts[lengthOf(id) + 1] = starts[lengthOf(id) + 1]! + 1
    for (let length = 1; length < starts.length; length++)
      starts[length] = starts[length]! + starts[length - 1]!
    this.ids = new Uint32Array(starts.at(-1)!)
    const next = starts.slice()
    for (let id = 0; id < size; id++)
      if (isWord(id)) {
        const length = lengthOf(id)
        this.ids[next[length]!] = id
        next[length] = next[length]! + 1
      }
    this.known = size
  }

  /** The words are numbered anew. */
  forget(): void {
    this.ids = new Uint32Array(0)
    this.known = 0
  }
}
