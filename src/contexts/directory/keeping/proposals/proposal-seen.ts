/** A proposal as somebody may see it: what stands now beside what is proposed, a line for each field. */
import type { Translator } from '#ui/messages/translator.ts'
import type { Group } from '../../groups/group.ts'
import { markOf, partOf } from '../mend/fact-part.ts'
import { isAlreadySo, withChanges } from './difference.ts'
import type { Message } from './message.store.ts'
import { canReopen, type Proposal } from './proposal.ts'
import { type DifferenceLine, sayChanges } from './say-difference.ts'

export interface ProposalSeen
  extends Pick<Proposal, 'id' | 'fact' | 'by' | 'sourceName' | 'note' | 'at' | 'settled'> {
  /** Empty where the texts are kept no longer. */
  lines: readonly DifferenceLine[]
  messages: readonly Message[]
  /** Of the fact as it stands: nobody takes what they did not see. */
  seen: string
  /** What it is about is still there to be changed. */
  fits: boolean
  canReopen: boolean
}

export interface SeenBy {
  /** The record, and the same as whoever looks may see it. */
  group: Group
  shown: Group
  messages: readonly Message[]
  t: Translator
  /** Epoch milliseconds. */
  now: number
}

export function proposalSeen(proposal: Proposal, { group, shown, messages, t, now }: SeenBy): ProposalSeen {
  const { id, fact, by, sourceName, note, at, settled, changes } = proposal
  const part = partOf(group, fact)
  return {
    ...{ id, fact, by, sourceName, note, at, settled, messages },
    lines: sayChanges(changes ?? [], { part, shown: partOf(shown, fact), t, now }),
    seen: markOf(group, fact),
    fits: changes !== null && withChanges(part, changes) !== null && !isAlreadySo(part, changes),
    canReopen: canReopen(proposal, now),
  }
}
