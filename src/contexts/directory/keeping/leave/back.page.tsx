/** What the letter to the other contacts opens: the group, and the press that brings it back. */
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'

export interface BackPageProps extends Setting {
  group: Group
  /** Epoch milliseconds. */
  removedAt: number
  here: string
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  busy?: boolean
}

export function BackPage({ group, removedAt, here, sayOrigin, busy, ...setting }: BackPageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('own.back-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('own.back-title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {busy && <p role="alert">{t('answer.busy')}</p>}
        <p>{t('own.back-text', { day: sayDay(t, removedAt) })}</p>
        <form method="post" action={here}>
          <button class="button" type="submit">
            {t('own.back-press')}
          </button>
        </form>
      </div>
    </Page>
  )
}
