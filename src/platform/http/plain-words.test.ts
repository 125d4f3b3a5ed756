/** However much is sent, and of whatever: reading it keeps nobody else waiting. */
import { expect, it } from 'vitest'
import { readWords } from './plain-words.ts'

it('lines lose the spaces at their ends, however many, in no time', () => {
  expect(readWords('  He shouts. \r\n  \n\n\n Every  week. ')).toBe('He shouts.\n\nEvery  week.')
  const began = performance.now()
  for (let times = 0; times < 20; times++) expect(readWords(`a${' '.repeat(30_000)}b`)).toMatch(/^a +b$/)
  expect(performance.now() - began).toBeLessThan(1_000)
})
