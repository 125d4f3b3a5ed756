/** What was found, as a sentence: "Eight groups for grief near Worksop". */
import { countInWords, sentenceStart } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { midSentence } from '#ui/mid-sentence.ts'
import type { FindAnswer } from './find-answer.ts'

/** Longer than this, or of more words, what was typed is quoted rather than woven into our sentence. */
export const SHORT = 28
const FEW_WORDS = 2

/** The words looked for, spellings mended; in quotation marks when they are a sentence of the person's own. */
export function whatFor({ query, understood, widened }: FindAnswer, t: Translator): string {
  if (widened?.from === 'topic') return midSentence(widened.to.label, t)
  const words = understood.mended.reduce((text, { typed, read }) => replaceWord(text, typed, read), query.q)
  const short = words.length <= SHORT && words.split(' ').length <= FEW_WORDS && !/[,.;]/.test(words)
  return short ? words : t('find.quoted', { words })
}

/** Without regular expressions: what people type is not a pattern. */
const replaceWord = (text: string, typed: string, read: string): string => {
  const at = text.toLowerCase().indexOf(typed.toLowerCase())
  return at < 0 ? text : text.slice(0, at) + read + text.slice(at + typed.length)
}

/** The place asked for; nothing where all that was found is far away from it. */
export const placeName = ({ understood, total, withinKm }: FindAnswer): string =>
  understood.place.kind === 'found' && (total === 0 || withinKm !== null) ? understood.place.place.name : ''

/** A county, a state, a country: people say "in" of it, as long as what is listed lies in it. */
export const isInArea = ({ understood: { place }, total, inArea }: FindAnswer): boolean =>
  place.kind === 'found' && place.place.kind === 'area' && (inArea === true || total === 0)

export function findHeading(answer: FindAnswer, t: Translator): string {
  const what = whatFor(answer, t)
  const place = placeName(answer)
  const n = answer.total
  const where = place === '' ? '' : isInArea(answer) ? '-in' : '-near'
  const parts = `${what === '' ? '' : '-for'}${where}` as const
  if (n === 0) return t(`find.heading-none${parts}`, { what, place })
  return t(`find.heading${parts}`, { n, Count: sentenceStart(countInWords(n, t), t), what, place })
}
