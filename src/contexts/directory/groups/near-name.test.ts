/** Somebody rings, and their group is spelled by ear. */
import { expect, it } from 'vitest'
import { slipsFrom } from './near-name.ts'

it('Karin finds a name with a slip in it, whatever the order of its words', () => {
  expect(slipsFrom('Bereavment Brekfast')('Bereavement Breakfast')).toBe(2)
  expect(slipsFrom('ketle evening')('The Evening Kettle')).toBe(1)
  expect(slipsFrom('Evening Kettle')('The Evening Kettle')).toBe(0)
})

it('and not one that is another name', () => {
  expect(slipsFrom('Evening Table')('The Evening Kettle')).toBeNull()
  expect(slipsFrom('AB')('AA')).toBeNull()
  expect(slipsFrom(' ')('AA')).toBeNull()
})
