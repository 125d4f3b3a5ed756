/** What may be suggested while somebody types what it is about: shown names, and the words that lead to them. */
import type { Topic, TopicLabels } from '../../../search/topic.ts'
import { foldLabel } from '../topics/fold-label.ts'
import { labelOf, topics } from '../topics/topics.ts'

/** The shown name first, then other ways to say it. */
export type TopicWords = [shown: string, ...others: string[]]

const EVERYDAY = 2
const PROFESSIONAL = 1
const WORDS_IN_ONE = 3
/** Nobody waits for a suggestion after so many letters. */
const LONGEST = 24

/**
 * Every topic once, the everyday ones of the front page first. Hidden words are never among them: what may not be shown
 * may not be suggested either (M54). A word that begins as another one does is left out, since the letters find that one.
 */
export function topicWords(locale: string): TopicWords[] {
  const [language = 'en'] = locale.split('-')
  return [...topics()].sort(frontFirst).map(topic => {
    const shown = labelOf(topic.slug, locale)
    return [shown, ...others(shown, topic.labels[language])]
  })
}

const frontFirst = (a: Topic, b: Topic): number => Number(b.front ?? false) - Number(a.front ?? false)

function others(shown: string, labels: TopicLabels | undefined): string[] {
  const taken = [foldLabel(shown)]
  const choose = (words: readonly string[], most: number): string[] => {
    const chosen: string[] = []
    for (const word of words) {
      if (chosen.length === most) break
      const folded = foldLabel(word)
      const found = taken.some(one => ` ${one}`.includes(` ${folded}`) || folded.startsWith(one))
      if (found || word.length > LONGEST || folded.split(' ').length > WORDS_IN_ONE) continue
      taken.push(folded)
      chosen.push(word)
    }
    return chosen
  }
  return [...choose(labels?.everyday ?? [], EVERYDAY), ...choose(labels?.professional ?? [], PROFESSIONAL)]
}
