/** A proposal as somebody may see it: what stands now beside what is proposed, a line for each field. */
import type { Translator } from '#ui/messages/translator.ts'
import type { MessageView, ProposalView } from '#ui/proposed/proposal-view.ts'
import type { Group } from '../../groups/group.ts'
import { markOf, partOf } from '../mend/fact-part.ts'
import { isAlreadySo, withChanges } from './difference.ts'
import { canReopen, type Proposal } from './proposal.ts'
import { sayChanges } from './say-difference.ts'

export interface SeenBy {
  /** The record, and the same as whoever looks may see it. */
  group: Group
  shown: Group
  messages: readonly MessageView[]
  t: Translator
  /** Epoch milliseconds. */
  now: number
}

export function proposalSeen(proposal: Proposal, { group, shown, messages, t, now }: SeenBy): ProposalView {
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
