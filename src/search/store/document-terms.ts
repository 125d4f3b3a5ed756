/** The words and topics of the document at hand, each once and with the fields it stands in. */
import { type Document, FIELDS } from '../document.ts'
import { LineTerms } from './line-terms.ts'
import { withRoom } from './room.ts'
import type { Vocabulary } from './vocabulary.ts'

const TOPIC_FIELD = 1 << FIELDS.indexOf('topics')

export class DocumentTerms {
  terms: number[] = []
  private readonly vocabulary: Vocabulary
  private readonly lines: LineTerms
  /** By term, one bit each; zero for all that do not stand in the document. */
  private fields = new Uint8Array(1024)

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.lines = new LineTerms(vocabulary)
  }

  /** Takes the next document to hand. */
  read({ text, topics = [] }: Document): this {
    for (const term of this.terms) this.fields[term] = 0
    this.terms = []
    FIELDS.forEach((field, i) => {
      for (const line of text[field]?.split('\n') ?? [])
        for (const term of this.lines.of(line)) this.enter(term, this.fieldsOf(term) | (1 << i))
    })
    for (const slug of topics) this.enter(this.vocabulary.addTopic(slug), TOPIC_FIELD)
    return this
  }

  fieldsOf(term: number): number {
    return this.fields[term] ?? 0
  }

  /** Of the texts read nothing is kept. To be called before the words are numbered anew. */
  forget(): void {
    this.lines.forget()
  }

  private enter(term: number, fields: number): void {
    this.fields = withRoom(this.fields, term + 1)
    if (!this.fields[term]) this.terms.push(term)
    this.fields[term] = fields
  }
}
