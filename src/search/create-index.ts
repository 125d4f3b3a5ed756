/** The index: documents go in and out one by one, and every change is seen by the next search. */
import type { SearchAnswer } from './answer.ts'
import { KeptAnswers } from './asking/kept-answers.ts'
import { search } from './asking/search.ts'
import { openWorkshop, type Workshop } from './asking/workshop.ts'
import type { Document, Key } from './document.ts'
import { memoryOf } from './memory.ts'
import { byPlace } from './place/by-place.ts'
import { CIRCLES_KM } from './place/circles.ts'
import type { Query } from './query.ts'
import { loadWorkshop, saveWorkshop } from './snapshot/index-snapshot.ts'
import type { Pieces, Refusal } from './snapshot/parts.ts'
import { atOnce, type Steps } from './steps.ts'
import { Entry } from './store/entry.ts'
import { wordsOf } from './text/words.ts'

const CROWD_FROM = 1 / 256
/** Of the words taken up, the share that may be words of removed documents. */
const MOST_BLANK = 1 / 4

export interface IndexOptions {
  /** Facets of which all the asked values must hold; of the others any one will do. */
  allOf?: readonly string[]
  /** Words like `copd`: never mended, nor mended into. One letter off is another illness. */
  abbreviations?: Iterable<string>
  /** The ladder of circles in kilometres, smallest first. */
  circlesKm?: readonly number[]
  /**
   * From this share of all documents on, those that meet the words are counted as a crowd instead of one by one. The
   * answers are the same; only the time differs. Sensible if left out.
   */
  crowdFrom?: number
}

export interface SearchIndex {
  /** Adds a document, or puts it in the place of the one with the same key. */
  put(document: Document): void
  /** The same for many; quicker, and tidied once at the end. */
  putMany(documents: Iterable<Document>): void
  /** False when there was none. */
  remove(key: Key): boolean
  has(key: Key): boolean
  readonly size: number
  /** Moves the next date of one gathering (by its place in the document); epoch milliseconds. */
  setNextAt(key: Key, gathering: number, nextAt: number | null): void
  search(query: Query): SearchAnswer
  /** Whether any document holds this word, plural or not. */
  knows(word: string): boolean
  /** Finishes all merging at once, forgets the words of what was removed and cuts the memory to measure; searches are right without it. */
  tidy(): void
  /**
   * All of it, and no text of what was removed, for `loadIndex`: to be written to a file or handed to another thread. The bytes are those in use, so they
   * are good until the next change; handed over for good, the index is not to be used any more.
   */
  save(): Pieces
  /**
   * Does the work of `save` little by little, for those who must not hold others up: the next `save` has it ready. Ends
   * with false, and to no avail, when something changed between two steps.
   */
  saving(): Steps<boolean>
  /** Bytes held, by part; texts of keys are the caller's. */
  memory(): { total: number } & Record<string, number>
}

/**
 * @example
 * const index = createIndex({ allOf: ['access'] })
 * index.put({ key: 7, text: { name: 'Breathe Easy Worksop' }, topics: ['copd'], gatherings: [{ slots: [[1, 1140, 1260]] }] })
 * index.search({ wants: wantsOf('breathe'), days: [1] }).hits[0]?.key // 7
 */
export function createIndex(options: IndexOptions = {}): SearchIndex {
  return indexIn(workshopFor(options))
}

/**
 * The index that was saved, ready at once; the bytes are its own from now on. What is damaged, or was made by another
 * version, is refused whole; `handed` over by another thread, it is taken as sound. The options are not in it: hand in the ones it was created with.
 */
export function loadIndex(
  pieces: Pieces,
  options: IndexOptions & { handed?: boolean } = {},
): SearchIndex | Refusal {
  const workshop = workshopFor(options)
  const refused = loadWorkshop(workshop, pieces, options.handed === true)
  if (refused) return refused
  const index = indexIn(workshop)
  const { vocabulary } = workshop
  if (vocabulary.blank > vocabulary.size * MOST_BLANK) index.tidy()
  return index
}

const workshopFor = (options: IndexOptions): Workshop =>
  openWorkshop({
    allOf: new Set(options.allOf),
    abbreviations: new Set([...(options.abbreviations ?? [])].flatMap(wordsOf)),
    ladder: options.circlesKm ?? CIRCLES_KM,
    crowdFrom: options.crowdFrom ?? CROWD_FROM,
  })

function indexIn(workshop: Workshop): SearchIndex {
  const { columns, keys, shelf, vocabulary } = workshop
  const entry = new Entry(workshop)
  const tidy = () => {
    if (!keys.size) shelf.clear()
    shelf.tidy()
    if (shelf.terms < vocabulary.size) vocabulary.keepOnly(shelf.numberAnew())
    columns.trim()
    vocabulary.trim()
  }
  const kept = new KeptAnswers()
  let changes = 0
  let ready: Pieces | null = null
  const change = <T>(done: T): T => {
    changes++
    ready = null
    kept.forget()
    return done
  }
  return {
    put: document => change(entry.put(document, false)),
    putMany(documents) {
      for (const document of byPlace(documents)) entry.put(document, true)
      entry.close()
      change(tidy())
    },
    remove(key) {
      const removed = change(entry.remove(key))
      if (removed && !keys.size) tidy()
      return removed
    },
    has: key => keys.find(key) >= 0,
    get size() {
      return keys.size
    },
    setNextAt(key, gathering, nextAt) {
      change(entry.setNextAt(key, gathering, nextAt))
    },
    search: query => kept.answer(query, asked => search(asked, workshop)),
    knows: word => wordsOf(word).some(folded => workshop.words.knows(folded)),
    tidy: () => change(tidy()),
    save() {
      const pieces = ready ?? atOnce(saveWorkshop(workshop))
      ready = null
      return pieces
    },
    *saving() {
      const before = changes
      const steps = saveWorkshop(workshop)
      for (;;) {
        const step = steps.next()
        if (step.done) ready = step.value
        if (step.done) return true
        yield
        if (changes !== before) return false
      }
    },
    memory: () => memoryOf(workshop),
  }
}
