/**
 * Where no label fits as it stands: the one that shares most of its words. "I keep washing and washing both my hands" is
 * "always washing my hands". Two words at least, one of them telling, and most of both sides.
 */
import { KIN } from './close-words.ts'
import { FILLERS, INTENT_WORDS } from './intent-words.ts'
import type { LabelEntry } from './label-entry.ts'
import type { LabelRows } from './label-rows.ts'
import { RowLists } from './row-lists.ts'
import type { WordForms } from './typed-words.ts'

/** What a word that many sentences share counts beside a telling one. */
const SHARED = 0.3
const MOST_OF_LABEL = 0.68
const MOST_OF_TYPED = 0.5
/** Labels that are just as near may belong to so many topics. */
const MOST_TOPICS = 2
/** A word of more labels than this says too little to look through them all. */
const TOO_COMMON = 400

export class NearestLabel {
  private rows: LabelRows
  private byWord: RowLists | null = null

  constructor(rows: LabelRows) {
    this.rows = rows
  }

  find(words: readonly WordForms[]): readonly LabelEntry[] {
    const typed = distinct(words)
    if (typed.length < 2) return []
    const all = weightOf(typed)
    const shared = new Map<number, { weight: number; words: number; telling: number }>()
    for (const word of typed) {
      const there = this.rowsWith(word.root)
      if (there.length > TOO_COMMON) continue
      for (const row of there) {
        const sum = shared.get(row) ?? { weight: 0, words: 0, telling: 0 }
        const weight = weigh(word)
        shared.set(row, {
          weight: sum.weight + weight,
          words: sum.words + 1,
          telling: sum.telling + (weight === 1 ? 1 : 0),
        })
      }
    }
    let best: LabelEntry[] = []
    let bestScore = 0
    for (const [row, sum] of shared) {
      if (sum.words < 2 || sum.telling === 0) continue
      const weight = weightOf(distinct(this.rows.wordsOf(row)))
      if (sum.weight < weight * MOST_OF_LABEL || sum.weight < all * MOST_OF_TYPED) continue
      const score = sum.weight / weight + sum.weight / all
      if (score > bestScore) best = []
      if (score >= bestScore) best.push(this.rows.entry(row))
      bestScore = Math.max(bestScore, score)
    }
    return new Set(best.map(entry => entry.slug)).size <= MOST_TOPICS ? best : []
  }

  /** Of labels with two telling words at least; made when a search first finds no label. */
  private rowsWith(root: string): Int32Array {
    const { rows } = this
    this.byWord ??= new RowLists(rows.words.root.size, rows.size, row => {
      const telling = distinct(rows.wordsOf(row))
      return telling.length < 2 ? [] : telling.map(word => word.rootAt)
    })
    return this.byWord.with(rows.words.root.get(root))
  }
}

const distinct = <Word extends WordForms>(words: readonly Word[]): Word[] =>
  words.filter(
    (word, at) => !word.little && !word.stress && words.findIndex(other => other.root === word.root) === at,
  )

const weigh = ({ stem, folded }: WordForms): number =>
  INTENT_WORDS.has(stem) ||
  INTENT_WORDS.has(folded) ||
  FILLERS.has(stem) ||
  FILLERS.has(folded) ||
  KIN.has(stem)
    ? SHARED
    : 1
const weightOf = (words: readonly WordForms[]): number => words.reduce((sum, word) => sum + weigh(word), 0)
