/** Which documents meet which wants, as marks: where many do, they are counted so and not looked at one by one. */

import type { Passing } from '../facets/passing.ts'
import { isMarked, type Marks, marksFor } from '../store/marks.ts'
import { FIELD_BITS } from '../store/postings.ts'
import { withRoom } from '../store/room.ts'
import { bitsIn } from '../store/signature.ts'
import { MOST_WANTS } from './alternatives.ts'

export interface SomeWants {
  more: number
  /** By want. */
  lacking: readonly number[]
}

export class WantMarks {
  private room = new Int32Array(0)
  private each: Marks[] = []
  private wanted: Marks = new Int32Array(0)
  /** By want: 1 where the marks of an earlier question are gone. */
  private wiped = new Uint8Array(MOST_WANTS)

  begin(places: number, wants: number): void {
    const length = marksFor(places)
    this.room = withRoom(this.room, length * (wants + 1))
    const rows = Array.from({ length: wants + 1 }, (_, i) => this.room.subarray(i * length, (i + 1) * length))
    this.wanted = rows[0]!
    this.each = rows.slice(1)
    this.wiped.fill(0)
  }

  /** Marks them together. */
  markKnown(want: number, known: Marks): void {
    const marks = this.each[want]!
    if (this.wiped[want]) for (let i = 0; i < known.length; i++) marks[i] = marks[i]! | known[i]!
    else {
      marks.set(known)
      marks.fill(0, known.length)
      this.wiped[want] = 1
    }
  }

  /**
   * Whether the postings are in order, those that stand before them included.
   * @param before how many of the same row stand before them
   */
  mark(want: number, items: Uint32Array, from: number, to: number, before = 0): boolean {
    const marks = this.marksOf(want)
    let last = before > 0 ? items[from - 1]! >>> FIELD_BITS : 0
    let backwards = 0
    for (let i = from; i < to; i++) {
      const place = items[i]! >>> FIELD_BITS
      marks[place >>> 5] = marks[place >>> 5]! | (1 << (place & 31))
      backwards |= place - last
      last = place
    }
    return backwards >= 0
  }

  /** All wants are marked: the documents that meet all of them, or any. Without wants everybody meets all. */
  close(any: boolean): Marks {
    const { wanted } = this
    const [first, second, ...others] = this.each.map((_, want) => this.marksOf(want))
    if (!first) return wanted.fill(-1)
    if (!second) return first
    if (any) for (let i = 0; i < wanted.length; i++) wanted[i] = first[i]! | second[i]!
    else for (let i = 0; i < wanted.length; i++) wanted[i] = first[i]! & second[i]!
    for (const marks of others)
      for (let i = 0; i < wanted.length; i++)
        wanted[i] = any ? wanted[i]! | marks[i]! : wanted[i]! & marks[i]!
    return wanted
  }

  /** Of the documents that meet some wants, but not all, and pass: how many, and for each want those that lack only it. */
  countSome({ onMap, online }: Passing, onlineToo: boolean): SomeWants {
    const { each } = this
    const lacking = each.map(() => 0)
    let more = 0
    for (let i = 0; i < onMap.length; i++) {
      const passing = meetSome(each, i) & (onlineToo ? onMap[i]! | online[i]! : onMap[i]!)
      if (passing === 0) continue
      more += bitsIn(passing)
      const lackOne = passing & ~lackSeveral(each, i)
      if (lackOne === 0) continue
      for (let want = 0; want < each.length; want++)
        lacking[want] = lacking[want]! + bitsIn(lackOne & ~each[want]![i]!)
    }
    return { more, lacking }
  }

  /** Whether a document meets some wants, but not all. */
  meetsSome(place: number): boolean {
    const { each } = this
    let met = 0
    for (let want = 0; want < each.length; want++) if (isMarked(each[want]!, place)) met++
    return met > 0 && met < each.length
  }

  /** The wants a document meets, one bit each. */
  metBy(place: number): number {
    let met = 0
    this.each.forEach((marks, want) => {
      if (isMarked(marks, place)) met |= 1 << want
    })
    return met
  }

  private marksOf(want: number): Marks {
    const marks = this.each[want]!
    if (!this.wiped[want]) marks.fill(0)
    this.wiped[want] = 1
    return marks
  }

  get bytes(): number {
    return this.room.byteLength
  }
}

/** Of thirty-two documents, those that meet some wants, but not all. */
function meetSome(each: readonly Marks[], i: number): number {
  let any = 0
  let all = -1
  for (let want = 0; want < each.length; want++) {
    any |= each[want]![i]!
    all &= each[want]![i]!
  }
  return any & ~all
}

/** Of thirty-two documents, those that lack two wants or more. */
function lackSeveral(each: readonly Marks[], i: number): number {
  let one = 0
  let several = 0
  for (const marks of each) {
    const lacks = ~marks[i]!
    several |= one & lacks
    one |= lacks
  }
  return several
}
