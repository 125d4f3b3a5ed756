/** Which seed the property tests draw from: one for all, so that a run can be had again. */
const USUAL = 20_261_122

/**
 * The seed for this run: the usual one, the number asked for, or undefined where every test shall draw its own.
 * @throws when something else stands in `asked`, rather than to soak with the usual seed unnoticed.
 */
export function propertySeed(asked: string | undefined): number | undefined {
  if (!asked) return USUAL
  if (asked === 'random') return undefined
  if (!/^-?\d+$/.test(asked)) throw new Error(`PROPERTY_SEED is "random" or a whole number, not "${asked}".`)
  return Number(asked)
}
