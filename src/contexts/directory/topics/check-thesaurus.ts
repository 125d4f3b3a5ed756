/** Reads the thesaurus as a careful colleague would, before anyone is led astray by it (M06, M54). */
import { checkLabels } from './label-rules.ts'
import { checkLookalikes } from './lookalike-rules.ts'
import { checkSharing } from './sharing-rules.ts'
import type { ThesaurusEntry } from './topic.form.ts'
import type { TopicFault } from './topic-fault.ts'
import { checkTree } from './tree-rules.ts'

/** Every fault, none when the words are in order. Pure: the same entries give the same rows in the same order. */
export function checkThesaurus(entries: readonly ThesaurusEntry[]): TopicFault[] {
  return [
    ...checkTree(entries),
    ...entries.flatMap(checkLabels),
    ...checkSharing(entries),
    ...checkLookalikes(entries),
  ]
}
