/** What all pages of the desk share: the ways through, and nobody else's business. */
import type { ComponentChildren } from 'preact'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { DESK, deskGroupsUrl, deskScriptsUrl } from './desk-url.ts'

export interface DeskFrameProps {
  setting: Setting
  title: string
  current: 'today' | 'groups' | 'scripts' | null
  scripts?: string[]
  children: ComponentChildren
}

export function DeskFrame({ setting, title, current, scripts = [], children }: DeskFrameProps) {
  const { t } = setting
  const here = (which: 'today' | 'groups' | 'scripts') =>
    which === current ? { 'aria-current': 'page' as const } : {}
  return (
    <Page
      {...setting}
      title={title}
      listed={false}
      scripts={scripts}
      head={<meta {...SAY_ORIGIN} />}
      mainClass="wrap"
    >
      <nav class="desk-ways" aria-label={t('desk.title')}>
        <a href={DESK} {...here('today')}>
          {t('desk.today')}
        </a>
        <a href={deskGroupsUrl} {...here('groups')}>
          {t('desk.groups')}
        </a>
        <a href={deskScriptsUrl} {...here('scripts')}>
          {t('scripts.title')}
        </a>
        <a href="/desk/agencies">{t('agency.desk-title')}</a>
        <a href="/desk/put-up">{t('placed.desk-title')}</a>
        <a href="/account">{t('desk.account')}</a>
        <a href="/sign-out">{t('sign-out.title')}</a>
      </nav>
      {children}
    </Page>
  )
}
