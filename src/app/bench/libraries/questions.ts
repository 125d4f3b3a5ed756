/** Questions with a known answer: the label of a topic and a town, with a day and two filters, with a slip of the finger. */

import { type MadeUpWorld, madeUpWorld } from '#search/bench/made-up-documents.ts'
import { pickSkewed, randomFrom } from '#search/bench/random.ts'
import { withSlip } from '../made-up-searches.ts'
import type { Question } from './library.ts'

/** `plain`: words and a place; `narrowed`: a day and two filters as well; `slip`: the same, misspelt. */
export const QUESTION_KINDS = ['plain', 'narrowed', 'slip'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

const SEED = 20261122
const WITHIN_KM = 20

export const worldOf = (documents: number): MadeUpWorld => madeUpWorld(SEED, documents)

export function questionsOf(kind: QuestionKind, world: MadeUpWorld, count: number): Question[] {
  const random = randomFrom(SEED + QUESTION_KINDS.indexOf(kind))
  return Array.from({ length: count }, () => {
    const { label, slug } = pickSkewed(world.topics, random)
    const [first = '', ...rest] = label.split(' ')
    const text = kind === 'slip' ? [withSlip(first, random), ...rest].join(' ') : label
    const near = pickSkewed(world.towns, random).point
    const day = Math.floor(random() * 7)
    const narrowed = kind !== 'plain'
    return {
      text,
      near,
      withinKm: WITHIN_KM,
      day: narrowed ? day : null,
      access: narrowed ? 'step-free' : null,
      language: narrowed ? 'en' : null,
      meant: slug,
    }
  })
}
