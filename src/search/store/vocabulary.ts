/**
 * Every word and topic that stands in a document, each with a number. Letters and nothing else: 20 bytes a word. Those of
 * removed documents stay until all is tidied, but are never saved.
 */
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import { editDistanceWithin } from '../text/edit-distance.ts'
import { LONGEST_WORD } from '../text/words.ts'
import { withLength, withRoom } from './room.ts'
import { SequencePool } from './sequence-pool.ts'
import { signatureOf, TOPIC_SIGNATURE } from './signature.ts'
import { WordsByLength } from './words-by-length.ts'

export class Vocabulary {
  private pool = new SequencePool()
  /** Which letters a word has: leaves most of the vocabulary aside at a glance. */
  private signatures = new Uint32Array(128)
  private typed = new Uint16Array(256)
  private byLength = new WordsByLength()

  /** Numbers without a word: it was not in use when this was saved. */
  blank = 0

  get size(): number {
    return this.pool.size
  }

  get bytes(): number {
    return this.pool.bytes + this.signatures.byteLength + this.byLength.ids.byteLength
  }

  addWord(word: string): number {
    return this.add(word, signatureOf(word))
  }

  addTopic(slug: string): number {
    return this.add(`#${slug}`, TOPIC_SIGNATURE)
  }

  /** The number of a word, or -1. */
  word(word: string): number {
    return word === '' ? -1 : this.pool.find(this.typed, this.write(word))
  }

  /** The number of a topic, or -1. */
  topic(slug: string): number {
    return this.word(`#${slug}`)
  }

  spell(id: number): string {
    const { units, starts } = this.pool
    return String.fromCharCode(...units.subarray(starts[id]!, starts[id + 1]!))
  }

  /** Calls for each word just so many slips away; at two slips only for those with the same first letter. Topics never. */
  forSimilar(word: string, slips: number, found: (id: number) => void): void {
    const length = this.write(word)
    const wanted = signatureOf(word)
    const look = (id: number) => {
      if (this.mayBe(id, wanted, slips) && this.apart(id, length, slips) === slips) found(id)
    }
    const { byLength, signatures, pool } = this
    byLength.take(pool.starts, pool.size, id => signatures[id] !== TOPIC_SIGNATURE)
    const { ids, starts, known } = byLength
    const longest = Math.min(length + slips, LONGEST_WORD)
    const end = starts[longest + 1]!
    for (let i = starts[Math.max(0, length - slips)]!; i < end; i++) look(ids[i]!)
    for (let id = known; id < pool.size; id++) look(id)
  }

  /** By their letters alone: a slip changes two at most, so that with as many taken off as that, nothing may be left. */
  private mayBe(id: number, wanted: number, slips: number): boolean {
    const signature = this.signatures[id]!
    let apart = signature ^ wanted
    apart &= apart - 1
    apart &= apart - 1
    if (slips > 1) apart &= apart - 1
    if (slips > 1) apart &= apart - 1
    return apart === 0 && signature !== TOPIC_SIGNATURE
  }

  /** Slips between a word and what was typed; more than `slips` at two slips where the first letter is another. */
  private apart(id: number, length: number, slips: number): number {
    const { units, starts } = this.pool
    const start = starts[id]!
    if (slips > 1 && units[start] !== this.typed[0]) return slips + 1
    return editDistanceWithin(this.typed, 0, length, units, start, starts[id + 1]!, slips)
  }

  /** Calls for each word with this beginning; topics never. */
  forBeginning(beginning: string, found: (id: number) => void): void {
    const length = this.write(beginning)
    const wanted = signatureOf(beginning)
    const { units, starts, size } = this.pool
    for (let id = 0; id < size; id++) {
      const signature = this.signatures[id]!
      if ((signature & wanted) >>> 0 !== wanted || signature === TOPIC_SIGNATURE) continue
      const start = starts[id]!
      if (starts[id + 1]! - start < length) continue
      let same = 0
      while (same < length && units[start + same] === this.typed[same]) same++
      if (same === length) found(id)
    }
  }

  trim(): void {
    this.pool.trim()
    this.signatures = withLength(this.signatures, this.size)
  }

  /** Forgets all but these, which keep their order and are numbered 0, 1, 2 … from now on. */
  keepOnly(terms: Uint32Array): void {
    const { signatures } = this
    const { units, starts } = this.pool
    this.pool = new SequencePool()
    for (const term of terms) {
      const letters = units.subarray(starts[term]!, starts[term + 1]!)
      this.pool.add(letters, letters.length)
    }
    this.signatures = Uint32Array.from(terms, term => signatures[term]!)
    this.byLength.forget()
    this.blank = 0
  }

  /** @param inUse by number: no letter of a word that is not gets out */
  save(to: PartsWriter, inUse: Uint8Array): void {
    this.pool.save(to, 'words', inUse)
    const signatures = this.signatures.slice(0, this.size)
    for (let id = 0; id < this.size; id++) if (!inUse[id]) signatures[id] = TOPIC_SIGNATURE
    to.add('words.signatures', signatures)
  }

  load(from: PartsReader): void {
    this.pool.load(from, 'words')
    this.byLength.forget()
    this.signatures = from.row('words.signatures', Uint32Array)
    from.expect(this.signatures.length === this.size)
    const { starts } = this.pool
    for (let id = 0; id < this.size; id++) if (starts[id] === starts[id + 1]) this.blank++
  }

  private add(word: string, signature: number): number {
    const id = this.pool.add(this.typed, this.write(word))
    this.signatures = withRoom(this.signatures, id + 1)
    this.signatures[id] = signature
    return id
  }

  private write(word: string): number {
    const length = Math.min(word.length, word.startsWith('#') ? this.typed.length : LONGEST_WORD)
    for (let i = 0; i < length; i++) this.typed[i] = word.charCodeAt(i)
    return length
  }
}
