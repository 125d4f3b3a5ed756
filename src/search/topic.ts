/** A thesaurus entry as the search understands it. Data only: the words live in `thesaurus/`. */
export type LanguageTag = string

export interface TopicLabels {
  /** The name shown to people. */
  preferred: string
  /** How people say it: may be shown. */
  everyday: string[]
  /** How professionals say it: may be shown. */
  professional: string[]
  /** Understood but never shown: misspellings, dated or hurtful words, brand names. */
  hidden: string[]
  /** How someone close to the person says it ("my husband drinks"): means a group for relatives. */
  relatives: string[]
}

export interface Topic {
  slug: string
  field: string
  labels: Record<LanguageTag, TopicLabels>
  /** Slugs of wider topics. Searching the wider one finds this one too; never the other way round. */
  broader: string[]
  /** Slugs worth offering as a way on. Never merged into the results. */
  related: string[]
  /** Being seen with it could hurt: pages about it offer the quick exit (R12). */
  sensitive?: true
  /** Whoever types it may be in danger now: urgent help stands first on the answer (R7). */
  urgent?: true
  /** One of the everyday things shown on the front page. */
  front?: true
}
