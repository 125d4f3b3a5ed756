/** Pages drawn a moment ago: what somebody looked for is in memory for a minute, and no longer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAnswerCache } from './answer-cache.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const drawnBy = (text: string) => vi.fn(async () => text)

test('two who ask the same within a minute are drawn one page', async () => {
  const pages = createAnswerCache<string>(3)
  const draw = drawnBy('a page')
  await Promise.all([pages.take('1', 'Amira', draw), pages.take('1', 'Amira', draw)])
  expect(draw).toHaveBeenCalledTimes(1)
  await pages.take('2', 'Amira', draw)
  expect(draw).toHaveBeenCalledTimes(2)
})

test('when nobody asks any more, what was typed last is gone after a minute, not after the night', async () => {
  const pages = createAnswerCache<string>(3)
  await pages.take('1', 'panic attacks', drawnBy('a page'))
  vi.advanceTimersByTime(30_000)
  await pages.take('1', 'gambling', drawnBy('another'))
  expect(pages.size).toBe(2)
  vi.advanceTimersByTime(30_000)
  expect(pages.size).toBe(0)
  await pages.take('1', 'gambling', drawnBy('another'))
  vi.advanceTimersByTime(60_000)
  expect(pages.size).toBe(0)
})

test('only so many are kept, and one that could not be drawn is not', async () => {
  const pages = createAnswerCache<string>(3)
  for (const key of ['a', 'b', 'c', 'd']) await pages.take('1', key, drawnBy(key))
  expect(pages.size).toBe(3)
  await expect(pages.take('1', 'e', () => Promise.reject(new Error('no')))).rejects.toThrow()
  expect(pages.size).toBe(2)
})

test('a page that fails when its moment is over leaves the newer one where it is', async () => {
  const pages = createAnswerCache<string>(3)
  let fail = () => {}
  const failing = pages.take('1', 'a', () => new Promise((_, no) => (fail = () => no(new Error('no')))))
  const newer = pages.take('2', 'a', drawnBy('newer'))
  fail()
  await expect(failing).rejects.toThrow()
  await newer
  expect(pages.size).toBe(1)
})
