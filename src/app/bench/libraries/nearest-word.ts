/** Mending a slip with what a database can do: words that share trigrams, the nearest of them by letters. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const trigramsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3))

/** The word itself where nothing is near. */
export function nearestWord(word: string, like: (trigrams: readonly string[]) => readonly string[]): string {
  const trigrams = trigramsOf(word)
  if (trigrams.length === 0) return word
  let best = word
  let least = 3
  for (const candidate of like(trigrams)) {
    const apart = lettersApart(word, candidate)
    if (apart >= least) continue
    least = apart
    best = candidate
  }
  return best
}

/** Letters to change, add, leave out or swap. */
export function lettersApart(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
