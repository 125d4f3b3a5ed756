/** Every topic, by field: the whole index, to read rather than to search. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { type TopicCount, TopicIndex } from '#ui/topic-index.tsx'
import { SEEK_SCRIPT, SeekForm } from './seek-form.tsx'

export interface TopicsPageProps extends Setting {
  fields: readonly { field: string; label: string; topics: readonly TopicCount[] }[]
}

export function TopicsPage({ fields, ...setting }: TopicsPageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('topics.title')}
      description={t('topics.lead')}
      current="topics"
      mainClass="wrap"
      scripts={[SEEK_SCRIPT]}
    >
      <div class="flow opening">
        <h1>{t('topics.title')}</h1>
        <p>{t('topics.lead')}</p>
        <SeekForm t={t} assets={setting.assets} />
        <nav aria-label={t('topics.jump')}>
          <ul class="choices">
            {fields.map(({ field, label }) => (
              <li>
                <a href={`#${field}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {fields.map(({ field, label, topics }) => (
        <section class="field-of-topics" id={field} aria-labelledby={`${field}-h`}>
          <h2 id={`${field}-h`}>{label}</h2>
          <TopicIndex topics={topics} t={t} />
        </section>
      ))}
    </Page>
  )
}
