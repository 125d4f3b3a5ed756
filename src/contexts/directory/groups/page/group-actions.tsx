/**
 * What one can do with the page. Keeping needs script, so its button is hidden until there is one; a bookmark is not,
 * and where the topic is sensitive nobody is told to leave one behind.
 */
import { Icon } from '#ui/icon.tsx'
import { languageOf } from '#ui/languages/language.ts'
import { PrintButton } from '#ui/print-button.tsx'
import { keptGroup } from '../../shortlist/kept-group.ts'
import { isSensitive } from '../../topics/topics.ts'
import type { GroupView } from './group-view.ts'

const calendarUrl = (slug: string, locale: string): string => {
  const language = languageOf(locale)
  return `/groups/${slug}/calendar.ics${language ? `?language=${language}` : ''}`
}

export function GroupActions({ view }: { view: GroupView }) {
  const { group, life, dates, t } = view
  return (
    <div class="wrap">
      <div class="actions">
        {dates.length > 0 && (
          <a href={calendarUrl(group.slug, t.locale)} download>
            <Icon name="calendar" />
            {t('group.calendar')}
          </a>
        )}
        <PrintButton text={t('group.print')} />
        {life.state !== 'ended' && (
          <>
            <button
              class="link-button"
              type="button"
              hidden
              data-keep={JSON.stringify(keptGroup(view))}
              data-keep-on={t('group.kept')}
              data-keep-off={t('group.keep')}
            >
              <Icon name="keep" />
              <span>{t('group.keep')}</span>
            </button>
            <a href={`/shortlist?g=${group.slug}`}>
              <Icon name="two" />
              {t('group.compare')}
            </a>
            {!group.topics.some(slug => isSensitive(slug)) && (
              <span class="soft" data-without-script>
                {t('group.bookmark')}
              </span>
            )}
          </>
        )}
      </div>
    </div>
  )
}
