/**
 * Answers to questions without words and without a place, kept until the index changes: everybody who opens the whole
 * list asks the same, and it is the one question that has to look at everything. Nothing somebody typed is kept.
 */
import type { SearchAnswer } from '../answer.ts'
import type { Query } from '../query.ts'

const MOST_KEPT = 64

export class KeptAnswers {
  private kept = new Map<string, SearchAnswer>()

  forget(): void {
    this.kept.clear()
  }

  /** The kept answer, or a new one; what is handed out is the reader's own. Asked longest ago leaves first. */
  answer(query: Query, search: (query: Query) => SearchAnswer): SearchAnswer {
    if (query.near || query.wants?.length) return search(query)
    const asked = JSON.stringify(query)
    const known = this.kept.get(asked) ?? search(query)
    this.kept.delete(asked)
    if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value!)
    this.kept.set(asked, known)
    return JSON.parse(JSON.stringify(known)) as SearchAnswer
  }
}
