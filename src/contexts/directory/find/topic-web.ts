/** A topic with its neighbours, in the reader's language. */
import type { Topic } from '#search/topic.ts'
import { isSensitive, labelOf, topics } from '../topics/topics.ts'

export interface TopicWeb {
  shown: {
    slug: string
    label: string
    everyday: readonly string[]
    professional: readonly string[]
    sensitive: boolean
  }
  broader: readonly string[]
  narrower: readonly string[]
  related: readonly string[]
}

export function topicWeb(topic: Topic, locale: string): TopicWeb {
  const labels = topic.labels[locale.split('-')[0] ?? 'en'] ?? topic.labels.en
  return {
    shown: {
      slug: topic.slug,
      label: labelOf(topic.slug, locale),
      everyday: labels?.everyday ?? [],
      professional: labels?.professional ?? [],
      sensitive: isSensitive(topic.slug),
    },
    broader: topic.broader,
    narrower: topics().flatMap(each => (each.broader.includes(topic.slug) ? [each.slug] : [])),
    related: topic.related,
  }
}
