/** The words and topics of the document at hand, each once and with the fields it stands in. */
import { type Document, FIELDS, type Field } from '../document.ts'
import { withRoom } from './room.ts'
import { TextTerms } from './text-terms.ts'
import type { Vocabulary } from './vocabulary.ts'

const TOPIC_FIELD = 1 << FIELDS.indexOf('topics')
/** Where many documents say the same, line by line. */
const SHARED: ReadonlySet<Field> = new Set(['topics', 'place'])

export class DocumentTerms {
  terms: number[] = []
  private readonly vocabulary: Vocabulary
  private readonly texts: TextTerms
  /** By term, one bit each; zero for all that do not stand in the document. */
  private fields = new Uint8Array(1024)

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
    this.texts = new TextTerms(vocabulary)
  }

  /** Takes the next document to hand. */
  read({ text, topics = [] }: Document): this {
    for (const term of this.terms) this.fields[term] = 0
    this.terms = []
    FIELDS.forEach((field, i) => {
      const written = text[field]
      if (!written) return
      const portions = SHARED.has(field) ? this.texts.ofLines(written) : this.texts.of(written)
      this.fields = withRoom(this.fields, this.vocabulary.size)
      for (const terms of portions) this.enter(terms, 1 << i)
    })
    for (const slug of topics) this.enterTopic(this.vocabulary.addTopic(slug))
    return this
  }

  fieldsOf(term: number): number {
    return this.fields[term] ?? 0
  }

  /** Of the texts read nothing is kept. To be called before the words are numbered anew. */
  forget(): void {
    this.texts.forget()
  }

  private enter(terms: readonly number[], field: number): void {
    const { fields } = this
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      if (!fields[term]) this.terms.push(term)
      fields[term] = fields[term]! | field
    }
  }

  private enterTopic(term: number): void {
    this.fields = withRoom(this.fields, term + 1)
    this.enter([term], TOPIC_FIELD)
  }
}
