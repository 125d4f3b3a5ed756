/** Topics with how many groups each has, like the last page of a printed handbook. */
import { inFigures } from './count-in-words.ts'
import type { Translator } from './messages/translator.ts'

export interface TopicCount {
  slug: string
  label: string
  /** Groups a reader would find. */
  groups: number
}

/** @param near kept in each address, so that the place need not be typed again */
export function TopicIndex({
  topics,
  t,
  near = '',
}: {
  topics: readonly TopicCount[]
  t: Translator
  near?: string
}) {
  const place = near === '' ? '' : `?near=${encodeURIComponent(near)}`
  return (
    <ul class="index">
      {topics.map(({ slug, label, groups }) => (
        <li>
          <a href={`/topics/${slug}${place}`}>{label}</a>
          <span>
            {groups === 0 ? '–' : inFigures(groups, t)}{' '}
            <i class="hidden">{t('topics.groups', { n: groups })}</i>
          </span>
        </li>
      ))}
    </ul>
  )
}
