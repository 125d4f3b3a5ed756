/** Words of which nothing is left to look for: they are looked for as they stand, rather than answered with everything. */
import { typedWords } from '#search/understanding/typed-words.ts'
import type { ReadWords } from './read-words.ts'

/** Who asks for groups and nothing else wants to see them all. */
const GROUPS = new Set(
  (
    'group support selfhelp help meeting meet meetup club gruppe grupper gruppa gruppen stottegruppe selvhjelp ' +
    'selvhjelpsgruppe samtalegruppe hjelp treff mote moter selbsthilfe selbsthilfegruppe selbsthilfegruppen hilfe treffen'
  ).split(' '),
)

/** "hva er dette", a smiley: the same words, to be told that nothing was found for them. */
export function orNotUnderstood(read: ReadWords, words: string): ReadWords {
  const typed = words.trim()
  const isEmpty = read.wants.length + read.narrowed.length + read.understood.denied.length === 0
  if (typed === '' || !isEmpty) return read
  if (typedWords(typed).some(({ stem, folded }) => GROUPS.has(stem) || GROUPS.has(folded))) return read
  return {
    ...read,
    wants: [{ typed, phrases: [typed], exactly: true }],
    understood: { ...read.understood, words: [typed] },
  }
}
