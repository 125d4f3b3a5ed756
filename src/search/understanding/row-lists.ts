/** For each number the rows that have it, in order, as two long rows of numbers. */
export class RowLists {
  private starts: Int32Array
  private rows: Int32Array

  /** @param numbersOf the numbers of a row, below `count`, each once */
  constructor(count: number, rows: number, numbersOf: (row: number) => readonly number[]) {
    const all = Array.from({ length: rows }, (_, row) => numbersOf(row))
    this.starts = new Int32Array(count + 1)
    for (const numbers of all) for (const number of numbers) this.starts[number + 1]!++
    for (let n = 0; n < count; n++) this.starts[n + 1]! += this.starts[n]!
    const next = this.starts.slice()
    this.rows = new Int32Array(this.starts[count]!)
    all.forEach((numbers, row) => {
      for (const number of numbers) this.rows[next[number]!++] = row
    })
  }

  /** None where there is no such number. */
  with(number: number | undefined): Int32Array {
    return number === undefined
      ? this.rows.subarray(0, 0)
      : this.rows.subarray(this.starts[number]!, this.starts[number + 1]!)
  }
}
