/** One library in a process of its own: filled, asked, and its answers held against the right ones. */
import { setTimeout } from 'node:timers/promises'
import { libraries } from './all-libraries.ts'
import { type Asked, ask } from './asked.ts'
import { documentsOf, type Exams } from './exam.ts'
import { QUESTION_KINDS, type QuestionKind } from './questions.ts'

export interface MeasuredLibrary {
  /** Making up the documents is in it, for all alike. */
  fillMs: number
  /** Bytes held once it was filled, over what was held before. */
  held: number
  /** The most the process ever had, in bytes; a database server of its own is not in it. */
  most: number
  asked: Partial<Record<QuestionKind, Asked>>
}

/** `tell` hears how far it has come, each time with more in it. */
export async function measureLibrary(
  name: string,
  documents: number,
  exams: Exams,
  tell: (soFar: MeasuredLibrary) => void,
): Promise<void> {
  const open = libraries[name]
  if (!open) throw new Error(`There is no library called ${name}.`)
  const library = await open()
  const before = await heldHere()
  const began = performance.now()
  await library.fill(documentsOf(documents))
  const fillMs = performance.now() - began
  const held = (await heldHere()) - before + ((await library.elsewhere?.()) ?? 0)
  const asked: MeasuredLibrary['asked'] = {}
  const soFar = () => ({ fillMs, held, most: process.resourceUsage().maxRSS * 1024, asked })
  tell(soFar())
  for (const kind of QUESTION_KINDS) {
    asked[kind] = await ask(library, exams[kind])
    tell(soFar())
  }
  await library.close?.()
}

/** Bytes JavaScript holds, after collections; room for numbers is given back only some time after one. */
async function heldHere(): Promise<number> {
  for (let times = 0; times < 3; times++) {
    global.gc?.()
    await setTimeout(50)
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
