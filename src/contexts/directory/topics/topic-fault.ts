/** One thing wrong in the thesaurus, told so that the person who wrote the line can mend it. */
import type { ThesaurusEntry } from './topic.form.ts'

export type TopicRule =
  | 'slug'
  | 'twice'
  | 'names'
  | 'same-name'
  | 'everyday'
  | 'hidden'
  | 'said-twice'
  | 'plain-word'
  | 'avoided-word'
  | 'shared-label'
  | 'apart'
  | 'lookalike'
  | 'broader'
  | 'ring'
  | 'related'
  | 'reason'

export interface TopicFault {
  rule: TopicRule
  /** The file, without its ending. */
  field: string
  slug: string
  message: string
}

export function fault(rule: TopicRule, entry: ThesaurusEntry, message: string): TopicFault {
  return { rule, field: entry.field, slug: entry.slug, message }
}

/** "body.yaml, ibs: …", one row of the report. */
export function faultRow({ field, slug, rule, message }: TopicFault): string {
  return `${field}.yaml, ${slug}: ${message} (${rule})`
}
