/** Different patterns of days and times, each kept once. */
import type { PartsReader, PartsWriter } from '../snapshot/parts.ts'
import { withRoom } from '../store/room.ts'

export class WeekPatterns {
  patterns = new Uint32Array(64)
  private numbers = new Map<number, number>()

  get size(): number {
    return this.numbers.size
  }

  add(pattern: number): number {
    const known = this.numbers.get(pattern)
    if (known !== undefined) return known
    const number = this.size
    this.numbers.set(pattern, number)
    this.patterns = withRoom(this.patterns, number + 1)
    this.patterns[number] = pattern
    return number
  }

  save(to: PartsWriter): void {
    to.add('weeks', this.patterns.subarray(0, this.size))
  }

  load(from: PartsReader): void {
    for (const pattern of from.row('weeks', Uint32Array)) this.add(pattern)
  }
}
