import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertySeed } from './property-seed.ts'

test('Daniel, new here, draws the same values in every run', () => {
  expect(propertySeed(undefined)).toBe(propertySeed(''))
  expect(propertySeed(undefined)).toEqual(expect.any(Number))
})

test('Sofia may ask for one seed again, or for a new one in each test', () => {
  expect(propertySeed('-1204611290')).toBe(-1204611290)
  expect(propertySeed('random')).toBeUndefined()
  expect(() => propertySeed('rnadom')).toThrow(/PROPERTY_SEED/)
})

// biome-ignore lint/style/noProcessEnv: tests have no configuration of their own
test.runIf(!process.env.PROPERTY_SEED)('the seed reaches every property test', () => {
  expect(fc.readConfigureGlobal().seed).toBe(propertySeed(undefined))
  const drawn = () => {
    const values: number[] = []
    fc.assert(fc.property(fc.integer(), value => void values.push(value)))
    return values
  }
  expect(drawn()).toEqual(drawn())
})
