/** How documents meet wants, in the plainest way. */
import type { Reason, SearchAnswer, WordMatch } from '../answer.ts'
import { type Document, FIELDS, type Field } from '../document.ts'
import type { Want } from '../query.ts'
import { mayBeMended, mayBeReadAs, slipsAllowed } from '../text/mending.ts'
import { indexWordsOf, joinedWords, wordsOf } from '../text/words.ts'

export interface Match {
  met: boolean[]
  score: number
  reasons: Reason[]
}

const FIELD_WEIGHT: Record<Field, number> = { name: 100, topics: 90, place: 70, words: 40 }
const NONE_SHORT = new Set<string>()

interface Reading {
  word: string
  how: WordMatch
}

export function naiveWords(documents: Document[], wants: readonly Want[]) {
  const fieldWords = new Map(documents.map(d => [d, FIELDS.map(f => new Set(indexWordsOf(d.text[f] ?? '')))]))
  const holders = (word: string) =>
    [...fieldWords.values()].filter(fields => fields.some(words => words.has(word))).length
  const vocabulary = [
    ...new Set([...fieldWords.values()].flatMap(fields => fields.flatMap(words => [...words]))),
  ].sort()
  const topics = new Set(documents.flatMap(d => d.topics ?? []))
  const ways = wants.map((want, i) => waysFor(want, i === wants.length - 1))
  const mended = ways.flatMap(({ phrases }) =>
    phrases.flatMap(({ words, reads }) =>
      reads.flatMap((read, i) => (read.how === 'mended' ? [[words[i]!, read.word] as const] : [])),
    ),
  )
  return {
    match: (document: Document): Match => {
      const reasons: Reason[] = []
      let score = 0
      const met = wants.map((want, i) => {
        const best = bestWay(document, want, ways[i]!)
        if (best) reasons.push(best.reason)
        score += best?.weight ?? 0
        return best !== null
      })
      return { met, score, reasons }
    },
    readings: {
      mended: [...new Map(mended)].map(([typed, read]) => ({ typed, read })),
      unknown: wants
        .filter((_, i) => !ways[i]!.phrases.length && !ways[i]!.topics.length)
        .map(want => want.typed),
    } satisfies Partial<SearchAnswer>,
  }

  function waysFor(want: Want, last: boolean) {
    const phrases: { words: string[]; reads: Reading[] }[] = []
    const all = want.phrases.flatMap(p => [
      [...new Set(wordsOf(p))].slice(0, 8),
      ...joinedWords(p).map(word => [word]),
    ])
    const different = new Map(all.filter(words => words.length).map(words => [words.join(' '), words]))
    for (const words of different.values()) {
      const exactly = want.exactly || want.topics?.length
      const read = (word: string, beginning: boolean) => readings(word, beginning, !exactly)
      if (words.length === 1)
        for (const found of read(words[0]!, last)) phrases.push({ words, reads: [found] })
      else {
        const reads = words.map(word => read(word, false)[0])
        if (reads.every(r => r !== undefined)) phrases.push({ words, reads })
      }
    }
    return { phrases, topics: (want.topics ?? []).filter(topic => topics.has(topic.slug)) }
  }

  function readings(typed: string, beginning: boolean, freely: boolean): Reading[] {
    if (vocabulary.includes(typed)) return [{ word: typed, how: 'same' }]
    if (!freely) return []
    const longer = vocabulary.filter(word => beginning && typed.length >= 3 && word.startsWith(typed))
    if (longer.length)
      return longer
        .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .map(word => ({ word, how: 'beginning' }))
    if (!mayBeMended(typed, NONE_SHORT)) return []
    const close = vocabulary
      .map(word => ({ word, slips: slipsBetween(typed, word), holders: holders(word) }))
      .filter(
        ({ word, slips }) =>
          slips <= slipsAllowed(typed.length) && slips > 0 && mayBeReadAs(typed, word, slips, NONE_SHORT),
      )
      .sort((a, b) => a.slips - b.slips || b.holders - a.holders || (a.word < b.word ? -1 : 1))
    return close[0] ? [{ word: close[0].word, how: 'mended' }] : []
  }

  function bestWay(document: Document, want: Want, { phrases, topics: asked }: ReturnType<typeof waysFor>) {
    const fields = fieldWords.get(document)!
    const found: { weight: number; reason: Reason }[] = []
    for (const { slug, weight } of asked)
      if (document.topics?.includes(slug))
        found.push({
          weight: Math.round(weight * 100),
          reason: { because: 'topic', typed: want.typed, topic: slug },
        })
    for (const { reads } of phrases) {
      const where = reads.map(({ word }) => FIELDS.find((_, i) => fields[i]!.has(word)))
      if (where.some(field => field === undefined)) continue
      const field = where.reduce((a, b) => (FIELD_WEIGHT[b!] < FIELD_WEIGHT[a!] ? b : a))!
      const how = (['mended', 'beginning', 'same'] as const).find(h => reads.some(r => r.how === h))!
      const weight = Math.round(FIELD_WEIGHT[field] * (how === 'same' ? 1 : 0.8))
      const word = reads.map(r => r.word).join(' ')
      found.push({ weight, reason: { because: 'word', typed: want.typed, word, field, how } })
    }
    return found.reduce<(typeof found)[0] | null>(
      (best, way) => (!best || way.weight > best.weight ? way : best),
      null,
    )
  }
}

/** Damerau-Levenshtein (neighbours swapped once), the whole table. */
export function slipsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i && j ? 0 : i + j)),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? table[i - 2]![j - 2]! + 1
          : Infinity
      table[i]![j] = Math.min(change, swap, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1)
    }
  return table[a.length]![b.length]!
}
