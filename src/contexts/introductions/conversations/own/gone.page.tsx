/** Nothing stands behind this address any more, or never did: which of the two it is nobody can tell, and that is as it should be. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

export interface GonePageProps {
  setting: Setting
  /** Of the person, or of the group; `stopped`: the person has just pressed it. */
  side: 'own' | 'group' | 'stopped'
  ways: ComponentChildren
  /** Whom to ring now; for the person. */
  urgent?: ComponentChildren
}

export function GonePage({ setting, side, ways, urgent }: GonePageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('conversation.page-title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t(side === 'stopped' ? 'conversation.forgotten' : 'conversation.nothing-here')}</h1>
        <p class="lead">{t(`conversation.nothing-here.${side}`)}</p>
        {side !== 'group' && (
          <p>
            <a href="/find">{t('conversation.other-groups')}</a>
          </p>
        )}
        {ways}
        {urgent}
      </div>
    </Page>
  )
}
