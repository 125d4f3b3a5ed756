/** Long words of Norwegian and German that begin with a label: "brystkreftgruppe", "Alkoholsucht", "Krebsangehörige". */
import { CLOSE_TAILS, JOINTS, SHORTEST_HEAD, TAILS } from './compound-tails.ts'
import type { LabelBook } from './label-book.ts'
import type { LabelEntry } from './label-entry.ts'
import { rootForm } from './word-forms.ts'

const SHORTEST = 8

export interface Compound {
  entries: readonly LabelEntry[]
  forCloseOnes: boolean
}

/** The label a long word begins with, where the rest of it is such a tail; null for any other word. */
export function compoundIn(folded: string, labels: LabelBook): Compound | null {
  if (folded.length < SHORTEST) return null
  for (const [tails, forCloseOnes] of [
    [CLOSE_TAILS, true],
    [TAILS, false],
  ] as const)
    for (const tail of tails) {
      if (!folded.endsWith(tail) || folded.length - tail.length < SHORTEST_HEAD) continue
      const entries = headEntries(folded.slice(0, -tail.length), labels)
      if (entries.length) return { entries, forCloseOnes }
    }
  return null
}

function headEntries(head: string, labels: LabelBook): readonly LabelEntry[] {
  for (const joint of JOINTS) {
    if (!head.endsWith(joint) || head.length - joint.length < SHORTEST_HEAD) continue
    const bare = head.slice(0, head.length - joint.length)
    const entries = labels.alone(bare).filter(entry => !entry.needsCapitals)
    if (entries.length) return entries
    const root = rootForm(bare)
    const looser = root === bare ? [] : labels.alone(root)
    if (looser.length) return looser
  }
  return labels.headed(head)
}
