import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPostalLine } from './postal-row.ts'

test('no line is too strange to read: it is taken with a sound place, skipped, or empty', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('GB', 'S80', '53.3', '-1.1', '', '<b>', 'NaN'),
  )
  const line = fc.array(cell, { maxLength: 14 }).map(cells => cells.join('\t'))
  fc.assert(
    fc.property(line, text => {
      const read = readPostalLine(text)
      if (read === null || 'skipped' in read) return
      const { country, code, name, lat, lon } = read.row
      expect(country).toMatch(/^[A-Z]{2}$/)
      expect(code).toMatch(/^[A-Z0-9]{1,10}$/)
      expect(name ?? '').not.toMatch(/[<>\p{Cc}]/u)
      expect(Math.abs(lat)).toBeLessThanOrEqual(90)
      expect(Math.abs(lon)).toBeLessThanOrEqual(180)
    }),
    { numRuns: 2_000 },
  )
})
