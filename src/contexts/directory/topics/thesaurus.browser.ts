/** The same as `thesaurus.ts` on a phone, where the words come with what is kept instead of from files. */
import type { ThesaurusEntry, ThesaurusFile } from './topic.form.ts'

let taken: readonly ThesaurusFile[] | undefined

/** Once, before anything is read. */
export function takeThesaurus(files: readonly ThesaurusFile[]): void {
  taken = files
}

export function thesaurus(): readonly ThesaurusFile[] {
  if (!taken) throw new Error('No thesaurus was handed over yet.')
  return taken
}

export const thesaurusEntries = (): ThesaurusEntry[] => thesaurus().flatMap(file => file.entries)
