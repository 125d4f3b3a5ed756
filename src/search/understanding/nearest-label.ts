/**
 * Where no label fits as it stands: the one that shares most of its words. "I keep washing and washing both my hands" is
 * "always washing my hands". Two words at least, one of them telling, and most of both sides; "my lass won’t eat" is met by
 * "my daughter won’t eat".
 */
import { KIN } from './close-words.ts'
import { FILLERS, INTENT_WORDS } from './intent-words.ts'
import { kindOf } from './kindred-words.ts'
import type { LabelEntry } from './label-entry.ts'
import type { LabelRows } from './label-rows.ts'
import { RowLists } from './row-lists.ts'
import type { WordForms } from './typed-words.ts'

/** What a word that many sentences share counts beside a telling one. */
const SHARED = 0.3
/** What another word of the same kind counts beside the word itself. */
const KINDRED = 0.85
const MOST_OF_LABEL = 0.68
/** Where one telling word alone is shared: "on the bottle" is not "bottles everything up". */
const NEARLY_ALL = 0.75
const MOST_OF_TYPED = 0.5
/** Labels that are just as near may belong to so many topics. */
const MOST_TOPICS = 2
/** A word of more labels than this says too little to look through them all. */
const TOO_COMMON = 400

export class NearestLabel {
  private rows: LabelRows
  private byKind: RowLists | null = null
  private kinds = new Map<string, number>()

  constructor(rows: LabelRows) {
    this.rows = rows
  }

  find(words: readonly WordForms[]): readonly LabelEntry[] {
    const typed = distinct(words)
    if (typed.length < 2) return []
    const all = weightOf(typed)
    const roots = new Set(typed.map(word => word.root))
    const kinds = new Set(typed.map(word => kindOf(word.root)))
    let best: LabelEntry[] = []
    let bestScore = 0
    for (const row of this.rowsTelling(typed)) {
      const label = distinct(this.rows.wordsOf(row))
      let shared = 0
      let telling = 0
      const met = new Set<string>()
      for (const word of label) {
        const kind = kindOf(word.root)
        if (!kinds.has(kind) || met.has(kind)) continue
        const weight = weigh(word)
        shared += weight * (roots.has(word.root) ? 1 : KINDRED)
        met.add(kind)
        if (weight === 1) telling++
      }
      if (met.size < 2) continue
      const weight = weightOf(label)
      const most = telling > 1 ? MOST_OF_LABEL : NEARLY_ALL
      if (shared < weight * most || shared < all * MOST_OF_TYPED) continue
      const score = shared / weight + shared / all
      if (score > bestScore) best = []
      if (score >= bestScore) best.push(this.rows.entry(row))
      bestScore = Math.max(bestScore, score)
    }
    return new Set(best.map(entry => entry.slug)).size <= MOST_TOPICS ? best : []
  }

  /** The labels that hold one of the telling words. */
  private rowsTelling(typed: readonly WordForms[]): ReadonlySet<number> {
    const rows = new Set<number>()
    for (const word of typed) {
      const there = weigh(word) === 1 ? this.rowsWith(word.root) : []
      if (there.length <= TOO_COMMON) for (const row of there) rows.add(row)
    }
    return rows
  }

  /** Of labels with two telling words at least; made when a search first finds no label. */
  private rowsWith(root: string): Int32Array {
    this.byKind ??= this.allByKind()
    return this.byKind.with(this.kinds.get(kindOf(root)))
  }

  private allByKind(): RowLists {
    const { rows, kinds } = this
    const kindOfRoot: number[] = []
    for (const [root, at] of rows.words.root) {
      const kind = kindOf(root)
      if (!kinds.has(kind)) kinds.set(kind, kinds.size)
      kindOfRoot[at] = kinds.get(kind)!
    }
    return new RowLists(kinds.size, rows.size, row => {
      const telling = distinct(rows.wordsOf(row))
      return telling.length < 2 ? [] : [...new Set(telling.map(word => kindOfRoot[word.rootAt]!))]
    })
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
