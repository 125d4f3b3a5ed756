/** Random words as people write them, with the characters that trouble spreadsheets. */
import fc from 'fast-check'

export const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 })

const WORDS = [
  'Harbour',
  'walk & talk',
  'Zoë’s',
  'kitchen',
  '=SUM(1)',
  '"Quiet"',
  'café,',
  'نور',
  '- new',
  '@home',
  'O’Neill;',
  "'tis",
]

/** One line as people write, with the characters that trouble spreadsheets. */
export const anyLine = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map(words => words.join(' '))
export const anyParagraphs = fc
  .array(anyLine, { minLength: 1, maxLength: 3 })
  .map(lines => lines.join('\n\n'))
