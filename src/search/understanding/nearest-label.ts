/**
 * Where no label fits as it stands: the one that shares most of its words. "I keep washing and washing both my hands" is
 * "always washing my hands". Two words at least, one of them telling, and most of both sides.
 */
import { FILLERS, INTENT_WORDS, LITTLE_WORDS, STRESS_WORDS } from './intent-words.ts'
import type { LabelEntry } from './label-entry.ts'
import type { WordForms } from './typed-words.ts'

/** What a word that many sentences share counts beside a telling one. */
const SHARED = 0.3
const MOST_OF_LABEL = 0.68
const MOST_OF_TYPED = 0.5
/** Labels that are just as near may belong to so many topics. */
const MOST_TOPICS = 2
/** A word of more labels than this says too little to look through them all. */
const TOO_COMMON = 400

interface Kept {
  entry: LabelEntry
  words: readonly string[]
  weight: number
}

export class NearestLabel {
  private byWord = new Map<string, Kept[]>()

  enter(entry: LabelEntry, words: readonly WordForms[]): void {
    const telling = distinct(words)
    if (telling.length < 2) return
    const kept = { entry, words: telling.map(word => word.root), weight: weightOf(telling) }
    for (const { root } of telling) {
      const there = this.byWord.get(root)
      if (there) there.push(kept)
      else this.byWord.set(root, [kept])
    }
  }

  find(words: readonly WordForms[]): readonly LabelEntry[] {
    const typed = distinct(words)
    if (typed.length < 2) return []
    const all = weightOf(typed)
    const shared = new Map<Kept, { weight: number; words: number; telling: number }>()
    for (const word of typed) {
      const there = this.byWord.get(word.root) ?? []
      if (there.length > TOO_COMMON) continue
      for (const kept of there) {
        const sum = shared.get(kept) ?? { weight: 0, words: 0, telling: 0 }
        const weight = weigh(word)
        shared.set(kept, {
          weight: sum.weight + weight,
          words: sum.words + 1,
          telling: sum.telling + (weight === 1 ? 1 : 0),
        })
      }
    }
    let best: LabelEntry[] = []
    let bestScore = 0
    for (const [{ entry, weight }, sum] of shared) {
      if (sum.words < 2 || sum.telling === 0) continue
      if (sum.weight < weight * MOST_OF_LABEL || sum.weight < all * MOST_OF_TYPED) continue
      const score = sum.weight / weight + sum.weight / all
      if (score > bestScore) best = []
      if (score >= bestScore) best.push(entry)
      bestScore = Math.max(bestScore, score)
    }
    return new Set(best.map(entry => entry.slug)).size <= MOST_TOPICS ? best : []
  }
}

const distinct = (words: readonly WordForms[]): WordForms[] =>
  words.filter(
    (word, at) =>
      !LITTLE_WORDS.has(word.stem) &&
      !STRESS_WORDS.has(word.stem) &&
      words.findIndex(other => other.root === word.root) === at,
  )

const weigh = ({ stem, folded }: WordForms): number =>
  INTENT_WORDS.has(stem) || INTENT_WORDS.has(folded) || FILLERS.has(stem) || FILLERS.has(folded) ? SHARED : 1
const weightOf = (words: readonly WordForms[]): number => words.reduce((sum, word) => sum + weigh(word), 0)
