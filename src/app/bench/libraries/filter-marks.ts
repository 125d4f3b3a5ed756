/** What is filtered by as bits of one number: the least room there is for it, for libraries without filters. */
import type { FlatGathering } from './flat-document.ts'
import type { Question } from './library.ts'

export interface FilterMarks {
  /** What holds for a gathering. */
  of(gathering: FlatGathering): number
  /** What a question asks for; all of it has to hold. */
  askedBy(question: Question): number
}

export function filterMarks(): FilterMarks {
  const bits = new Map<string, number>()
  const bit = (name: string) => {
    const known = bits.get(name) ?? 1 << bits.size
    bits.set(name, known)
    return known
  }
  return {
    of: ({ access, languages }) => [...access, ...languages].reduce((marks, name) => marks | bit(name), 0),
    askedBy: ({ access, language }) => (access ? bit(access) : 0) | (language ? bit(language) : 0),
  }
}
