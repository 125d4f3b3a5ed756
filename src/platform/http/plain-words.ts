/** What somebody wrote, as it may be kept: visible signs, and line breaks where they made them. */

/** Null: nothing was written. */
export const readWords = (typed: string): string | null =>
  typed
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\P{C}\n]+|[\p{Zl}\p{Zp}]+/gu, ' ')
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim() || null

/** The same in one line. */
export const readLine = (typed: string): string | null => readWords(typed)?.replaceAll(/\s+/g, ' ') ?? null

/** Its paragraphs and lines, for showing. */
export const linesOf = (words: string): string[] => words.split('\n').filter(line => line !== '')
