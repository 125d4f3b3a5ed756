/** All labels of all topics, by their words, so that the longest one that fits is found in a few look-ups. */
import type { LanguageTag, Topic } from '../topic.ts'
import { KIN } from './close-words.ts'
import { tailless } from './compound-tails.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { FILLERS, INTENT_WORDS } from './intent-words.ts'
import type { LabelEntry } from './label-entry.ts'
import { isFull, isSmallWord, orderTells } from './label-fits.ts'
import { LabelRows } from './label-rows.ts'
import { essential, type LabelWord, withoutStress } from './label-words.ts'
import { NearestLabel } from './nearest-label.ts'
import { RowLists } from './row-lists.ts'
import { inAnyOrder, ofLetters, RowTable } from './row-table.ts'
import { SAME_WORDS } from './same-words.ts'
import { type Endings, endingsOf, type TypedWord, typedWords, type WordForms } from './typed-words.ts'

/** Written as one word or as two, it is one only from this length on. */
const LONG_ENOUGH = 7
/** A label of more words is not written as one. */
const MOST_JOINED = 3
/** In whatever order the words stand, they are clear only where they lead to so few topics. */
const CLEAR = 2

export class LabelBook {
  /** Words that stand in a label, and are therefore never mended. */
  readonly words: ReadonlyMap<string, number>
  /** The same in their loosest form: no label holds any other word. */
  readonly roots: ReadonlyMap<string, number>
  /** Words of labels written in capitals. */
  readonly abbreviations = new Set<string>()
  longest = 1
  private rows: LabelRows
  /** By their words in any order and without stress: what is alike in a stricter way is alike in this one too. */
  private bags: RowTable
  private joined: RowTable
  private nearest: NearestLabel
  /** What few searches ask for is made when the first one does. */
  private heads: Map<string, number[]> | null = null
  private byStem: RowLists | null = null

  constructor(topics: readonly Topic[]) {
    this.rows = new LabelRows(topics)
    const { size, words } = this.rows
    this.words = words.stem
    this.roots = words.root
    this.bags = new RowTable(size)
    this.joined = new RowTable(size)
    this.nearest = new NearestLabel(this.rows)
    for (let row = 0; row < size; row++) this.enter(row, this.rows.wordsOf(row))
  }

  /** The entries for these words: as written, or else with looser endings and without stress, or else in any order. */
  find(words: readonly TypedWord[]): readonly LabelEntry[] {
    const plain = essential(words)
    const bare = withoutStress(plain)
    const alike = this.withWords(bare)
    const exact = this.entries(alike, row => isAlike(essential(this.rows.wordsOf(row)), plain, 'stem'))
    // An everyday word is meant as it stands: "glass" is not "glassed", nor "house is so" "housing", nor "down" "Down's".
    const lone = bare.length === 1 ? bare[0]! : null
    if (lone && !lone.capitals && (FILLERS.has(lone.folded) || INTENT_WORDS.has(lone.folded)))
      return exact.filter(({ label }) => foldedOf(typedWords(label)).includes(lone.folded))
    if (
      lone &&
      exact.length === 0 &&
      (isKinOtherwise(lone) || (plain.length === 1 && (KIN.has(lone.stem) || isEveryday(lone))))
    )
      return []
    if (exact.length) return exact
    const full = (entry: LabelEntry) => isFull(entry, bare, plain)
    const core = this.entries(alike, row => isAlike(this.bareWordsOf(row), bare, 'loose'))
      .filter(full)
      .filter(entry => !lone || isNoOtherWord(entry, lone))
    if (core.length) return core
    if (orderTells(words) || bare.every(isSmallWord)) return []
    const bag = this.entries(alike, () => true).filter(
      entry => full(entry) && (!lone || isNoOtherWord(entry, lone)),
    )
    return new Set(bag.map(entry => entry.slug)).size <= CLEAR ? bag : []
  }

  /** A label that somebody wrote as one word (`breastcancer`) or as two (`bi polar`). */
  findJoined(written: string): readonly LabelEntry[] {
    if (written.length < LONG_ENOUGH) return []
    return this.entries(this.joined.rows(ofLetters([written])), row => {
      const words = this.rows.wordsOf(row)
      return words.length <= MOST_JOINED && foldedOf(words).join('') === written
    })
  }

  /** Labels of this one word alone, by its stem. */
  alone(stem: string): readonly LabelEntry[] {
    if (!this.words.has(stem)) return []
    const word = endingsOf(stem)
    return this.entries(this.withWords([word]), row =>
      isAlike(essential(this.rows.wordsOf(row)), [word], 'stem'),
    )
  }

  /** Labels whose long word begins so: "sovn" for "søvnproblemer". */
  headed(head: string): readonly LabelEntry[] {
    this.heads ??= this.allHeads()
    return (this.heads.get(head) ?? []).map(row => this.rows.entry(row))
  }

  /** Where no label fits: those that share most of their words. */
  findNearest(words: readonly TypedWord[]): readonly LabelEntry[] {
    return this.nearest.find(words)
  }

  isOf(stem: string, language: LanguageTag): boolean {
    return this.rowsHolding(stem).some(row => this.rows.list(row).language === language)
  }

  /** Whether the word stands only in labels that are never shown, as slips of the pen do: "depresion". */
  isHidden(stem: string): boolean {
    const rows = this.rowsHolding(stem)
    return rows.length > 0 && rows.every(row => this.rows.entry(row).kind === 'hidden')
  }

  /** The topics that labels with this word lead to. */
  slugsOf(stem: string): ReadonlySet<string> {
    const slugs = new Set<string>()
    for (const row of this.rowsHolding(stem)) slugs.add(this.rows.list(row).slug)
    return slugs
  }

  private enter(row: number, words: readonly LabelWord[]): void {
    this.bags.add(inAnyOrder(withoutStress(essential(words)).map(word => word.rootAt)), row)
    if (words.length <= MOST_JOINED) this.joined.add(ofLetters(foldedOf(words)), row)
    this.longest = Math.max(this.longest, words.length)
    if (words.length > 2) return
    for (const { capitals, stem } of words) if (capitals) this.abbreviations.add(stem)
  }

  /** Labels of just these words, in any order. */
  private withWords(bare: readonly Endings[]): number[] {
    const numbers: number[] = []
    for (const { root } of bare) {
      const number = this.roots.get(root)
      if (number === undefined) return []
      numbers.push(number)
    }
    const sorted = numbers.length > 1 ? numbers.sort(ascending) : numbers
    return this.bags.rows(inAnyOrder(sorted)).filter(row => isOfWords(this.bareWordsOf(row), sorted))
  }

  private bareWordsOf(row: number): readonly LabelWord[] {
    return withoutStress(essential(this.rows.wordsOf(row)))
  }

  private entries(rows: readonly number[], isMeant: (row: number) => boolean): LabelEntry[] {
    return rows.filter(isMeant).map(row => this.rows.entry(row))
  }

  private rowsHolding(stem: string): Int32Array {
    const { rows } = this
    this.byStem ??= new RowLists(rows.words.stem.size, rows.size, row => [
      ...new Set(rows.wordsOf(row).map(word => word.stemAt)),
    ])
    return this.byStem.with(this.words.get(stem))
  }

  private allHeads(): Map<string, number[]> {
    const heads = new Map<string, number[]>()
    for (let row = 0; row < this.rows.size; row++) {
      const plain = essential(this.rows.wordsOf(row))
      const head = plain.length === 1 ? tailless(plain[0]!.folded) : null
      if (head) heads.set(head, [...(heads.get(head) ?? []), row])
    }
    return heads
  }
}

/** "Kids" alone are no "bairn". */
const isKinOtherwise = ({ stem }: WordForms): boolean => KIN.has(stem) && SAME_WORDS.has(stem)

/** "Crying" is no "SOBS": letters that stand for a name mean nothing else that is spelled like them. */
const isNoOtherWord = ({ label }: LabelEntry, { folded }: WordForms): boolean =>
  !/^[A-Z]{3,}$/.test(label) || label.toLowerCase() === folded

/** "Old houses" are no "housing". */
const isEveryday = ({ folded, stem }: WordForms): boolean =>
  EVERYDAY_WORDS.has(folded) || EVERYDAY_WORDS.has(stem)

const foldedOf = (words: readonly WordForms[]): string[] => words.map(word => word.folded)

const isAlike = (some: readonly Endings[], others: readonly Endings[], form: 'stem' | 'loose'): boolean =>
  some.length === others.length && some.every((word, at) => word[form] === others[at]![form])

const ascending = (one: number, other: number): number => one - other

/** The words by their numbers, in whatever order they stand. */
function isOfWords(words: readonly LabelWord[], sorted: readonly number[]): boolean {
  if (words.length !== sorted.length) return false
  if (words.length === 1) return words[0]!.rootAt === sorted[0]
  const own = words.map(word => word.rootAt).sort(ascending)
  return own.every((number, at) => number === sorted[at])
}
