/** Places as lists write them in haste, made fit to be read aloud. What is said stays the same. */

/** "@210th St": "At 210th St"; "Btwn 5th & 6th": "Between 5th & 6th". */
export function plainDirections(text: string): string {
  return text
    .replace(/^@\s*(?=\S)/gm, 'At ')
    .replace(/(^|[\s(])@\s*(?=\S)/g, '$1at ')
    .replace(/\b([Bb])twn\b\.?/g, '$1etween')
}

/** Without the commas and semicolons left over at the end; null when nothing is left. */
export const withoutLooseEnd = (line: string): string | null => line.replace(/[\s,;]+$/, '').trim() || null
