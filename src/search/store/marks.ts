/** One bit for each place. Sets of documents are cut with each other and counted thirty-two at a time. */
export type Marks = Int32Array

/** How many numbers hold the marks of so many places. */
export const marksFor = (places: number): number => (places + 31) >>> 5

export const isMarked = (marks: Marks, place: number): boolean =>
  ((marks[place >>> 5]! >>> (place & 31)) & 1) === 1

export function setMark(marks: Marks, place: number, marked: boolean): void {
  const bit = 1 << (place & 31)
  const at = place >>> 5
  marks[at] = marked ? marks[at]! | bit : marks[at]! & ~bit
}

export function countMarks(marks: Marks): number {
  return countShared(marks, marks)
}

/** How many places are marked in both. */
export function countShared(a: Marks, b: Marks): number {
  let count = 0
  for (let i = 0; i < a.length; i++) {
    let v = a[i]! & b[i]!
    if (v === 0) continue
    v -= (v >>> 1) & 0x55555555
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}
