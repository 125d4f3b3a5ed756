import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QrCode, qrPath } from './qr-code.tsx'

test('the drawn code is, square by square, the code of the address', () => {
  const address = 'https://waymeet.example/g/TUE7'
  const { path, size } = qrPath(address)
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(run))
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 2 }).data)
  expect(path.length).toBeLessThan(5000)
})

test('a text no phone could read from paper has no code, and does no harm', () => {
  expect(
    QrCode({ text: `https://waymeet.example/sheet?q=${'%F0%9F%98%80'.repeat(200)}`, label: 'Code' }),
  ).toBeNull()
  expect(QrCode({ text: 'https://waymeet.example/g/TUE7', label: 'Code' })).not.toBeNull()
})
