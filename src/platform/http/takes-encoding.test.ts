import { expect, it } from 'vitest'
import { takesEncoding } from './takes-encoding.ts'

it('packs only for whoever takes it, however the wish is written', () => {
  expect(takesEncoding('gzip, deflate, br', 'br')).toBe(true)
  expect(takesEncoding('GZIP;q=0.5', 'gzip')).toBe(true)
  for (const refusing of [undefined, '', 'br;q=0', 'br; q=0.0, gzip', 'identity'])
    expect(takesEncoding(refusing, 'br')).toBe(false)
})
