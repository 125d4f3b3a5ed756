/** Topics in the reader's language, for pages, which reach no directory. */
import { byField, labelOf, setSheetUrl } from '#contexts/directory/index.ts'
import type { TopicsSaid } from './topics-to-say.ts'

export const topicsSaid = (locale: string): TopicsSaid => ({
  label: topic => labelOf(topic, locale),
  sheet: (topic, near) => setSheetUrl({ topic, near }),
  fields: byField(locale).map(({ label, topics }) => ({
    label,
    topics: topics.map(({ slug }) => ({ slug, label: labelOf(slug, locale) })),
  })),
})
