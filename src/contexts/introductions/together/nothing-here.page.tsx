/** Nothing stands behind this address any more; what to do instead. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

export interface NothingHerePageProps {
  setting: Setting
  /** A draft whose time is over, or one thrown away just now. */
  what: 'draft' | 'away'
  /** How to reach the contact point. */
  ways: ComponentChildren
}

export function NothingHerePage({ setting, what, ways }: NothingHerePageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('together.page-title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t(`together.nothing-title.${what}`)}</h1>
        <p>{t(`together.nothing.${what}`)}</p>
        <p>
          <a href="/find">{t('conversation.other-groups')}</a>
        </p>
        {ways}
      </div>
    </Page>
  )
}
