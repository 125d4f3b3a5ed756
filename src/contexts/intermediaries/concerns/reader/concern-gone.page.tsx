/** The address was ours, and nothing stands behind it any more: why that may be, and whom to ring. Told to its holder alone. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

export interface ConcernGonePageProps {
  setting: Setting
  urgent: ComponentChildren
  ways: ComponentChildren
}

export function ConcernGonePage({ setting, urgent, ways }: ConcernGonePageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('concern.gone')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('concern.gone')}</h1>
        <p class="lead">{t('concern.gone-text')}</p>
        <ul>
          <li>{t('concern.gone-time')}</li>
          <li>{t('concern.gone-group')}</li>
        </ul>
        <p>{t('concern.gone-again')}</p>
        {urgent}
        {ways}
      </div>
    </Page>
  )
}
