/** A typed word as it was meant, where a label could not hold it as it stands. */
import { compoundIn } from './compounds.ts'
import type { Thesaurus } from './thesaurus.ts'
import { readAs, type TypedWord } from './typed-words.ts'
import type { UnderstandOptions } from './understanding.ts'

export function mendedWord(
  word: TypedWord,
  { spellings, labels }: Thesaurus,
  { knownWords, language }: UnderstandOptions,
): TypedWord {
  if (labels.roots.has(word.root) || isAbbreviation(word)) return word
  const read = spellings.mend(word.stem, language)
  if (read === null || knownWords?.(word.typed)) return word
  return compoundIn(word.folded, labels) ? word : readAs(word, read)
}

/** The words read once more, slips that are labels themselves mended; null where there are none: "postnatel depresion". */
export function withHiddenMended(
  read: readonly TypedWord[],
  { spellings }: Thesaurus,
  { language }: UnderstandOptions,
): readonly TypedWord[] | null {
  const mended = read.map(word => {
    const meant = spellings.mendHidden(word.stem, language)
    return meant === null ? word : readAs(word, meant)
  })
  return mended.some((word, at) => word !== read[at]) ? mended : null
}

/** GERD is no slip of "germs". */
const isAbbreviation = ({ capitals, folded }: TypedWord): boolean => capitals && folded.length < 5
