/** What pages are handed to speak of topics. */
export interface TopicsSaid {
  label(topic: string): string
  /** The complete set for it near a town. */
  sheet(topic: string, near: string): string
  /** To choose from. */
  fields: readonly { label: string; topics: readonly { slug: string; label: string }[] }[]
}
