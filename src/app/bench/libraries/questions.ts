/** Questions with a known answer: the label of a topic, a town, a day and two filters; some with a slip of the finger. */

import { type MadeUpWorld, madeUpWorld } from '#search/bench/made-up-documents.ts'
import { pickSkewed, randomFrom } from '#search/bench/random.ts'
import type { Document } from '#search/index.ts'
import { withSlip } from '../made-up-searches.ts'
import { type FlatGathering, gatheringsOf, suits } from './flat-document.ts'
import type { Question } from './library.ts'

export const QUESTION_KINDS = ['clean', 'slip'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

const SEED = 20261122

export const worldOf = (documents: number): MadeUpWorld => madeUpWorld(SEED, documents)

export function questionsOf(kind: QuestionKind, world: MadeUpWorld, count: number): Question[] {
  const random = randomFrom(SEED + QUESTION_KINDS.indexOf(kind))
  return Array.from({ length: count }, () => {
    const { label, slug } = pickSkewed(world.topics, random)
    const [first = '', ...rest] = label.split(' ')
    const text = kind === 'slip' ? [withSlip(first, random), ...rest].join(' ') : label
    return {
      text,
      near: pickSkewed(world.towns, random).point,
      withinKm: 20,
      day: Math.floor(random() * 7),
      access: 'step-free',
      language: 'en',
      meant: slug,
    }
  })
}

/** For each question the documents that answer it, found by looking at every one. */
export function rightAnswers(questions: readonly Question[], documents: Iterable<Document>): Set<number>[] {
  const right = questions.map(() => new Set<number>())
  const about = Map.groupBy(questions.keys(), n => questions[n]!.meant)
  for (const document of documents) {
    let gatherings: FlatGathering[] | undefined
    for (const topic of document.topics ?? []) {
      for (const n of about.get(topic) ?? []) {
        gatherings ??= gatheringsOf(document)
        if (gatherings.some(gathering => suits(gathering, questions[n]!))) right[n]!.add(Number(document.key))
      }
    }
  }
  return right
}
