/** Whoever confirms speaks of several facts in one breath: confirmations as the acts they came in, and back. Pure. */
import type { Confirmation, Fact } from './confirmation.ts'

export interface ActOfConfirming extends Omit<Confirmation, 'fact'> {
  /** At least one, each once. */
  facts: Fact[]
}

/** Each act once, with all it covers. */
export function actsOf(confirmations: readonly Confirmation[]): ActOfConfirming[] {
  const acts: ActOfConfirming[] = []
  for (const { fact, by, how, at } of confirmations) {
    const act = acts.find(each => each.at === at && each.how === how && each.by === by)
    if (!act) acts.push({ facts: [fact], by, how, at })
    else if (!act.facts.includes(fact)) act.facts.push(fact)
  }
  return acts
}

/** A confirmation for each fact: oldest act first, facts by name. */
export const confirmationsOf = (acts: readonly ActOfConfirming[]): Confirmation[] =>
  acts
    .flatMap(({ facts, by, how, at }) => facts.map(fact => ({ fact, by, how, at })))
    .sort((a, b) => a.at - b.at || (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0))
