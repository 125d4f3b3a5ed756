/** The group cannot be written to at this moment: since when it can again, and what there is instead. Never a dead end. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Admission } from '../../ways/admission.ts'

export interface NotNowPageProps {
  setting: Setting
  group: { name: string; slug: string }
  sensitive: boolean
  admission: Admission & { admitted: false }
  /** What was typed, so that nothing is lost. */
  typed: string
  /** How to reach the contact point. */
  ways: ComponentChildren
}

export function NotNowPage({ setting, group, sensitive, admission, typed, ways }: NotNowPageProps) {
  const { t } = setting
  const { why, nextOpening } = admission
  return (
    <Page
      {...setting}
      title={t('conversation.page-title')}
      listed={false}
      sensitive={sensitive}
      mainClass="wrap band"
    >
      <div class="flow readable talk">
        <h1>{t('conversation.not-now')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p>{t(`conversation.not-now.${why}`)}</p>
        {nextOpening && <p>{t('conversation.next-opening', { day: sayDay(t, nextOpening, 'weekday') })}</p>}
        {typed !== '' && (
          <section class="flow" aria-labelledby="typed-h">
            <h2 id="typed-h">{t('conversation.typed')}</h2>
            <p class="said as-written" dir="auto">
              {typed}
            </p>
          </section>
        )}
        <h2>{t('conversation.instead')}</h2>
        <ul class="dash">
          <li>
            <a href={`/groups/${group.slug}/ways`}>{t('conversation.other-ways')}</a>
          </li>
          <li>
            <a href={`/groups/${group.slug}#others`}>{t('conversation.other-groups')}</a>
          </li>
        </ul>
        {ways}
      </div>
    </Page>
  )
}
