/** Nothing stands behind this address any more, or never did: which of the two it is nobody can tell, and that is as it should be. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

export interface GonePageProps {
  setting: Setting
  /** Of the person, or of the group. */
  side: 'own' | 'group'
  ways: ComponentChildren
}

export function GonePage({ setting, side, ways }: GonePageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('conversation.page-title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('conversation.nothing-here')}</h1>
        <p class="lead">{t(`conversation.nothing-here.${side}`)}</p>
        {side === 'own' && (
          <p>
            <a href="/find">{t('conversation.other-groups')}</a>
          </p>
        )}
        {ways}
      </div>
    </Page>
  )
}
