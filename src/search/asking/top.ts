/** Keeps the first so many of a long row, without putting the whole row in order. */
import { withRoom } from '../store/room.ts'

export class Top {
  size = 0
  /** Lower comes first; then the lower shuffle; then `tie`. */
  private order = new Float64Array(64)
  private shuffle = new Uint32Array(64)
  private items = new Uint32Array(64)
  private most = 0
  private tie: (a: number, b: number) => number

  constructor(tie: (a: number, b: number) => number) {
    this.tie = tie
  }

  begin(most: number): void {
    this.size = 0
    this.most = most
  }

  offer(order: number, shuffle: number, item: number): void {
    if (this.size < this.most) {
      this.grow()
      this.set(this.size, order, shuffle, item)
      this.rise(this.size++)
    } else if (this.most && this.comesBefore(order, shuffle, item, 0)) {
      this.set(0, order, shuffle, item)
      this.sink(0, this.size)
    }
  }

  /** The items from `offset` on, first one first. The row is used up. */
  from(offset: number): number[] {
    for (let end = this.size - 1; end > 0; end--) {
      this.swap(0, end)
      this.sink(0, end)
    }
    return [...this.items.subarray(Math.min(offset, this.size), this.size)]
  }

  private grow(): void {
    this.order = withRoom(this.order, this.size + 1)
    this.shuffle = withRoom(this.shuffle, this.size + 1)
    this.items = withRoom(this.items, this.size + 1)
  }

  private set(i: number, order: number, shuffle: number, item: number): void {
    this.order[i] = order
    this.shuffle[i] = shuffle
    this.items[i] = item
  }

  private comesBefore(order: number, shuffle: number, item: number, i: number): boolean {
    if (order !== this.order[i]) return order < this.order[i]!
    if (shuffle !== this.shuffle[i]) return shuffle < this.shuffle[i]!
    return this.tie(item, this.items[i]!) < 0
  }

  private before(i: number, j: number): boolean {
    return this.comesBefore(this.order[i]!, this.shuffle[i]!, this.items[i]!, j)
  }

  private rise(from: number): void {
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1
      if (!this.before(parent, i)) return
      this.swap(i, parent)
      i = parent
    }
  }

  private sink(from: number, end: number): void {
    for (let i = from; ; ) {
      let last = i
      for (let child = 2 * i + 1; child <= 2 * i + 2; child++)
        if (child < end && this.before(last, child)) last = child
      if (last === i) return
      this.swap(i, last)
      i = last
    }
  }

  private swap(i: number, j: number): void {
    const order = this.order[i]!
    const shuffle = this.shuffle[i]!
    const item = this.items[i]!
    this.set(i, this.order[j]!, this.shuffle[j]!, this.items[j]!)
    this.set(j, order, shuffle, item)
  }
}
