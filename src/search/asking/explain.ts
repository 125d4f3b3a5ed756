/** Says why a hit is here, one reason for each want it meets. */
import type { Reason } from '../answer.ts'
import type { Want } from '../query.ts'
import { type Alternative, strongestField } from './alternatives.ts'
import { alternativeOf, type Candidates, fieldsOf } from './candidates.ts'

const WEAKER_FIRST = { mended: 0, beginning: 1, same: 2 }

export function reasonsFor(
  candidate: number,
  wants: readonly Want[],
  alternatives: readonly (readonly Alternative[])[],
  candidates: Candidates,
): Reason[] {
  const reasons: Reason[] = []
  wants.forEach((want, i) => {
    if (!(candidates.met[candidate]! & (1 << i))) return
    const reason = candidates.reasons[candidate * candidates.wants + i]!
    const { because } = alternatives[i]![alternativeOf(reason)]!
    if ('topic' in because) reasons.push({ because: 'topic', typed: want.typed, topic: because.topic })
    else {
      const word = because.words.map(read => read.word).join(' ')
      const [how] = because.words.map(read => read.how).sort((a, b) => WEAKER_FIRST[a] - WEAKER_FIRST[b])
      reasons.push({
        because: 'word',
        typed: want.typed,
        word,
        field: strongestField(fieldsOf(reason)),
        how: how!,
      })
    }
  })
  return reasons
}
