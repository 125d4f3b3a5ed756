/** Text as numbers and back, for snapshots: no encoder of Node or of a browser is needed. */

const AT_ONCE = 8192

/** One number a unit, as the language counts them; half a character comes back as half a character. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

export function textOf(units: Uint8Array | Uint16Array): string {
  let text = ''
  // Spread out one by one they would take four times as long.
  for (let at = 0; at < units.length; at += AT_ONCE)
    text += String.fromCharCode.apply(null, units.subarray(at, at + AT_ONCE) as unknown as number[])
  return text
}
