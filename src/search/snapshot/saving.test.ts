/** Putting away a large index holds nobody up: it goes on in small steps, and a change between two of them is noticed. */
import { expect, it } from 'vitest'
import { madeUpDocuments, madeUpWorld } from '../bench/made-up-documents.ts'
import { createIndex, loadIndex } from '../create-index.ts'

const documents = [...madeUpDocuments(madeUpWorld(7, 30_000), 30_000, 7)]
const anIndex = () => {
  const index = createIndex()
  index.putMany(documents)
  return index
}
const bytesOf = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces)

it('is done in many steps, and what is put away is the same', () => {
  const [slowly, atOnce] = [anIndex(), anIndex()]
  const steps = slowly.saving()
  let count = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) count++
  expect(step.value).toBe(true)
  expect(count).toBeGreaterThan(20)
  const before = performance.now()
  const pieces = slowly.save()
  expect(performance.now() - before).toBeLessThan(5)
  expect(bytesOf(pieces).equals(bytesOf(atOnce.save()))).toBe(true)
})

it('is given up when something changes meanwhile; what is saved then is what is there then', () => {
  const index = anIndex()
  const [first, second] = documents
  const steps = index.saving()
  for (let i = 0; i < 5; i++) steps.next()
  index.remove(first!.key)
  expect(steps.next()).toEqual({ done: true, value: false })
  for (const _ of index.saving());
  index.remove(second!.key)
  const taken = loadIndex(index.save().map(piece => Uint8Array.from(piece)))
  if (typeof taken === 'string') throw new Error(taken)
  expect(taken.size).toBe(29_998)
  expect([first, second].map(each => taken.has(each!.key))).toEqual([false, false])
})
