/** A last sign that tells whether somebody slipped while typing a code (Luhn's, for any even number of signs). */

/**
 * The sign to set after these. One wrong sign is always seen, and two neighbours that changed places, but for the first
 * and the last sign of the alphabet.
 * @param signs an alphabet of an even length; every sign of `text` is in it
 */
export function checkSign(text: string, signs: string): string {
  const size = signs.length
  const sum = [...text].reverse().reduce((sum, sign, at) => {
    const value = signs.indexOf(sign)
    return sum + (at % 2 === 0 ? doubled(value, size) : value)
  }, 0)
  return signs[(size - (sum % size)) % size]!
}

/** Twice as much, its two digits added up: no two values give the same. */
const doubled = (value: number, size: number): number => Math.floor((value * 2) / size) + ((value * 2) % size)
