/** Notes kept while one row is read; at the end they decide what the row's outcome is. */
import { noticesOf } from '#contexts/directory/index.ts'
import type { IncomingGroup, RowReference } from './incoming-group.ts'
import {
  isFilledBlank,
  type Question,
  type QuestionCode,
  type RefusalCode,
  type Repair,
  type RepairCode,
  type RowOutcome,
} from './row-outcome.ts'

const CLIP = 80
// A report is printed on a terminal, where these act.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu

/** Makes any text fit to print in one line of a report. */
export function clip(text: string): string {
  const plain = text
    .slice(0, CLIP * 4)
    .toWellFormed()
    .replace(UNPRINTABLE, ' ')
    .trim()
  return plain.length > CLIP ? `${plain.slice(0, CLIP - 1).toWellFormed()}…` : plain
}

export class RowJournal {
  readonly repairs: Repair[] = []
  readonly questions: Question[] = []
  readonly row: RowReference

  constructor(row: RowReference) {
    this.row = row
  }

  repaired(code: RepairCode, field: string, from: string, to: string): void {
    this.repairs.push({ code, field, from: clip(from), to: clip(to) })
  }

  ask(code: QuestionCode, field: string, words: string, effect: Question['effect']): void {
    this.questions.push({ code, field, words: clip(words), effect })
  }

  refuse(why: RefusalCode, words = ''): RowOutcome {
    return { kind: 'refused', row: this.row, why, words: clip(words) }
  }

  settle(group: IncomingGroup): RowOutcome {
    this.#notice(group)
    const { row, repairs, questions } = this
    if (questions.length > 0) {
      group.held = questions.some(question => question.effect === 'held')
      return { kind: 'queued', row, group, repairs, questions }
    }
    return { kind: repairs.every(isFilledBlank) ? 'taken' : 'repaired', row, group, repairs }
  }

  /** Of a home or a name only where it stands: a report goes to people who need not read it. */
  #notice(group: IncomingGroup): void {
    for (const { kind, field } of noticesOf(group))
      this.ask(`reads-like-${kind}`, field, '', field === 'name' ? 'held' : 'shown')
  }
}
