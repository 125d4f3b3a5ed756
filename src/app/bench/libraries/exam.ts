/** The questions all libraries are asked, and for each the documents that answer it, found by looking at every one. */
import { madeUpDocuments } from '#search/bench/made-up-documents.ts'
import type { Document } from '#search/index.ts'
import { type FlatGathering, gatheringsOf, suits } from './flat-document.ts'
import type { Question } from './library.ts'
import { QUESTION_KINDS, type QuestionKind, questionsOf, worldOf } from './questions.ts'

export interface Exam {
  /** Asked first and not counted. */
  warmUp: readonly Question[]
  questions: readonly Question[]
  /** Keys of the documents that answer each question. */
  right: readonly (readonly number[])[]
}

export type Exams = Record<QuestionKind, Exam>

const WARM_UP = 200
const QUESTIONS = 300
const SEED = 1

/** All documents of that many, the same at every call. */
export const documentsOf = (count: number): Iterable<Document> => madeUpDocuments(worldOf(count), count, SEED)

export function setExams(documents: number): Exams {
  const world = worldOf(documents)
  const exams = QUESTION_KINDS.map(kind => {
    const all = questionsOf(kind, world, WARM_UP + QUESTIONS)
    return [kind, { warmUp: all.slice(0, WARM_UP), questions: all.slice(WARM_UP) }] as const
  })
  const right = rightAnswers(
    exams.flatMap(([, { questions }]) => questions),
    documentsOf(documents),
  )
  return Object.fromEntries(
    exams.map(([kind, exam], n) => [
      kind,
      { ...exam, right: right.slice(n * QUESTIONS, (n + 1) * QUESTIONS) },
    ]),
  ) as unknown as Exams
}

function rightAnswers(questions: readonly Question[], documents: Iterable<Document>): number[][] {
  const right = questions.map((): number[] => [])
  const about = Map.groupBy(questions.keys(), n => questions[n]!.meant)
  for (const document of documents) {
    let gatherings: FlatGathering[] | undefined
    for (const topic of new Set(document.topics)) {
      for (const n of about.get(topic) ?? []) {
        gatherings ??= gatheringsOf(document)
        if (gatherings.some(gathering => suits(gathering, questions[n]!)))
          right[n]!.push(Number(document.key))
      }
    }
  }
  return right
}
