/** Rows by a number made from what they say. Rows of another saying may come along: whoever asks must look at each. */
export class RowTable {
  private first: Int32Array
  private next: Int32Array

  /** @param rows no row has a higher number */
  constructor(rows: number) {
    this.first = new Int32Array(2 ** Math.ceil(Math.log2(rows + 1)))
    this.next = new Int32Array(rows)
  }

  /** Each row once at most. */
  add(number: number, row: number): void {
    const place = this.place(number)
    this.next[row] = this.first[place]!
    this.first[place] = row + 1
  }

  /** In the order in which they were added. */
  rows(number: number): number[] {
    const rows: number[] = []
    for (let row = this.first[this.place(number)]!; row; row = this.next[row - 1]!) rows.push(row - 1)
    return rows.reverse()
  }

  private place(number: number): number {
    const mixed = Math.imul(number ^ (number >>> 15), 0x9e3779b1)
    return (mixed ^ (mixed >>> 16)) & (this.first.length - 1)
  }
}

/** The same for the same numbers in any order. */
export function inAnyOrder(numbers: readonly number[]): number {
  let sum = 0
  for (const number of numbers) sum = (sum + Math.imul(number + 1, 0x85ebca6b)) | 0
  return sum
}

/** The same for the same letters, whole or in parts. */
export function ofLetters(parts: readonly string[]): number {
  let sum = 0
  for (const part of parts)
    for (let i = 0; i < part.length; i++) sum = (Math.imul(sum, 0x01000193) + part.charCodeAt(i)) | 0
  return sum
}
