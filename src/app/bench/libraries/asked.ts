/** One library asked the questions of an exam: how long each took, and whether what was listed first is right. */
import { type Latency, latencyFrom } from '../latency.ts'
import type { Exam } from './exam.ts'
import type { Library } from './library.ts'

export interface Asked {
  /** Of each question its quickest asking, so that other work on the machine counts as little as it can. */
  latency: Latency
  /** Of the first five listed (or as many as there are right ones), the share that is right. */
  right: number
  /** Fewer than were set where they took too long. */
  questions: number
}

const FIRST = 5
const ROUNDS = 3
/** For one kind of question: long enough for twenty that take three seconds each. */
const MOST_MS = 60_000
const WARM_UP_MS = 10_000
/** A round that takes longer than this is not asked again. */
const WORTH_AGAIN_MS = 20_000

export async function ask(library: Library, { warmUp, questions, right }: Exam): Promise<Asked> {
  const warmBy = performance.now() + WARM_UP_MS
  for (const question of warmUp) {
    if (performance.now() > warmBy) break
    await library.search(question)
  }
  const took: number[] = []
  let share = 0
  let answerable = 0
  const began = performance.now()
  for (const [n, question] of questions.entries()) {
    const { listed, ms } = await timed(library, question)
    took.push(ms)
    const answers = right[n] ?? []
    if (answers.length > 0) {
      answerable++
      share +=
        listed.slice(0, FIRST).filter(key => answers.includes(key)).length / Math.min(FIRST, answers.length)
    }
    if (performance.now() - began > MOST_MS) break
  }
  for (let round = 1; round < ROUNDS && performance.now() - began < WORTH_AGAIN_MS * round; round++) {
    for (const n of took.keys()) took[n] = Math.min(took[n]!, (await timed(library, questions[n]!)).ms)
  }
  return {
    latency: latencyFrom(took),
    right: answerable > 0 ? share / answerable : 1,
    questions: took.length,
  }
}

async function timed(library: Library, question: Exam['questions'][number]) {
  const began = performance.now()
  const answer = library.search(question)
  const listed = answer instanceof Promise ? await answer : answer
  return { listed, ms: performance.now() - began }
}
