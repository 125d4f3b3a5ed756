/** One library in a process of its own: filled, asked, and its answers held against the right ones. */
import { madeUpDocuments } from '#search/bench/made-up-documents.ts'
import { type Latency, latencyOf } from '../latency.ts'
import { libraries } from './all-libraries.ts'
import { QUESTION_KINDS, type QuestionKind, questionsOf, rightAnswers, worldOf } from './questions.ts'

export interface MeasuredLibrary {
  fillMs: number
  /** What the process grew by while it was filled, bytes. */
  grown: number
  latency: Record<QuestionKind, Latency>
  /** Of the first five listed (or as many as there are right ones), the share that is right. */
  right: Record<QuestionKind, number>
}

const QUESTIONS = 300
const FIRST = 5
export const DOCUMENT_SEED = 1

export async function measureLibrary(name: string, documents: number): Promise<MeasuredLibrary> {
  const open = libraries[name]
  if (!open) throw new Error(`There is no library called ${name}.`)
  const world = worldOf(documents)
  const all = () => madeUpDocuments(world, documents, DOCUMENT_SEED)
  const library = await open()
  global.gc?.()
  const before = process.memoryUsage().rss
  const began = performance.now()
  await library.fill(all())
  const fillMs = performance.now() - began
  global.gc?.()
  const measured: MeasuredLibrary = {
    fillMs,
    grown: process.memoryUsage().rss - before,
    latency: {} as Record<QuestionKind, Latency>,
    right: {} as Record<QuestionKind, number>,
  }
  for (const kind of QUESTION_KINDS) {
    const questions = questionsOf(kind, world, QUESTIONS)
    measured.latency[kind] = await latencyOf(questions, question => library.search(question))
    const right = rightAnswers(questions, all())
    let asked = 0
    let sum = 0
    for (const [n, question] of questions.entries()) {
      const answers = right[n]!
      if (answers.size === 0) continue
      const listed = await library.search(question)
      asked++
      sum += listed.slice(0, FIRST).filter(key => answers.has(key)).length / Math.min(FIRST, answers.size)
    }
    measured.right[kind] = sum / asked
  }
  await library.close?.()
  return measured
}
