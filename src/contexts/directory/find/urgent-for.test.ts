import { expect, test } from 'vitest'
import { shippedUrgentHelp } from '../urgent-help/shipped.ts'
import { urgentHrefIn } from './urgent-for.ts'

const atHomeIn = (homeCountry: string) => ({ urgentHelp: shippedUrgentHelp(), homeCountry })

test('from the page of a group in New York, Daniel is led to American numbers though the directory is at home in Britain', () => {
  expect(urgentHrefIn('US', atHomeIn('GB'))).toBe('/urgent-help?country=us')
})

test('at home, and where the country or its numbers are not known, he is led to those of home', () => {
  expect(urgentHrefIn('US', atHomeIn('US'))).toBeUndefined()
  expect(urgentHrefIn(null, atHomeIn('GB'))).toBeUndefined()
  expect(urgentHrefIn('TV', atHomeIn('GB'))).toBeUndefined()
})
