/** What many ask again and again is worked out once; one more question does not throw away what the others asked. */
import { expect, it } from 'vitest'
import type { SearchAnswer } from '../answer.ts'
import type { Query } from '../query.ts'
import { KeptAnswers } from './kept-answers.ts'

const aShelf = () => {
  const kept = new KeptAnswers()
  const worked: (number | undefined)[] = []
  const ask = (seed: number) =>
    kept.answer({ seed } as Query, query => {
      worked.push(query.seed)
      return { total: query.seed } as SearchAnswer
    })
  return { kept, worked, ask }
}
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

it('answers sixty-four different questions from what is kept, however often each is asked', () => {
  const { worked, ask } = aShelf()
  for (const _ of upTo(3)) for (const seed of upTo(64)) expect(ask(seed).total).toBe(seed)
  expect(worked).toEqual(upTo(64))
})

it('lets the one go that was asked longest ago when a new one comes', () => {
  const { worked, ask } = aShelf()
  for (const seed of upTo(64)) ask(seed)
  ask(0)
  ask(64)
  worked.length = 0
  for (const seed of [0, 2, 63, 64]) ask(seed)
  expect(worked).toEqual([])
  ask(1)
  expect(worked).toEqual([1])
})

it('hands out an answer of the reader’s own, and forgets all with a change', () => {
  const { kept, worked, ask } = aShelf()
  ask(7).total = 99
  expect(ask(7).total).toBe(7)
  kept.forget()
  ask(7)
  expect(worked).toEqual([7, 7])
})
