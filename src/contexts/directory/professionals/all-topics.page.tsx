/** Every topic to press, by field: for what is not among the most used. Each leads straight to the sheet (M09). */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { professionalsUrl, setSheetUrl } from '../sheet/set-url.ts'

export interface AllTopicsPageProps extends Setting {
  fields: readonly { field: string; label: string; topics: readonly { slug: string; label: string }[] }[]
  /** As it stands in the address; empty: everywhere. */
  near: string
  place: string | null
}

export function AllTopicsPage({ fields, near, place, ...setting }: AllTopicsPageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('topics.title')} listed={false} mainClass="wrap">
      <div class="flow opening">
        <h1>{t('topics.title')}</h1>
        <p>{place ? t('set.press-topic-near', { place }) : t('set.press-topic')}</p>
        <p>
          <a href={professionalsUrl(near)}>{t('set.back')}</a>
        </p>
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
          <ul class="tiles tiles-small top-s">
            {topics.map(topic => (
              <li>
                <a href={setSheetUrl({ topic: topic.slug, near })}>{topic.label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
