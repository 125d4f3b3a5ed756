import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-code.tsx'

test('the drawn code is, square by square, the code of the address', () => {
  const address = 'https://waymeet.example/g/TUE7'
  const { path, size } = qrPath(address)
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(run))
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 2 }).data)
  expect(path.length).toBeLessThan(5000)
})
