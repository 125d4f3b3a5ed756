/** The ways to read a typed line as a name and what tells which one: "worksop, notts", "newport isle of wight". */
import { foldPlace, otherSpellings } from '../fold-place.ts'

interface Reading {
  /** Folded name. */
  name: string
  /** Folded words that say which one; all must hold. */
  told: string[]
  /** Which part by comma the name stands in, from 0. */
  part: number
}

export const LONGEST_TYPED = 160

/** Best first: the whole line, then its parts by comma, then by word from the longest name down. */
export function* readings(typed: string): Generator<Reading> {
  const parts = typed
    .split(/[,;()|\n]+/)
    .map(foldPlace)
    .filter(part => part !== '')
  const whole = parts.join(' ')
  if (whole === '') return
  for (const name of [whole, ...otherSpellings(whole)]) yield { name, told: [], part: 0 }
  for (let i = 0; i < Math.min(parts.length, 5); i++) {
    const told = parts.slice(i + 1)
    for (const name of [parts[i]!, ...otherSpellings(parts[i]!)])
      if (name !== whole) yield { name, told, part: i }
    yield* byWord(parts[i]!, told, i)
  }
}

function* byWord(text: string, told: string[], part: number): Generator<Reading> {
  const words = text.split(' ')
  if (words.length > 8) return
  for (let cut = words.length - 1; cut > 0; cut--) {
    const name = words.slice(0, cut).join(' ')
    yield { name, told: [words.slice(cut).join(' '), ...told], part }
  }
}
