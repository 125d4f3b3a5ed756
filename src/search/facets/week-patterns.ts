/** Different patterns of days and times, each kept once. */
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
}
