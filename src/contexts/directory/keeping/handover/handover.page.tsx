/** What the letter opens: that the task went to somebody else, and the press that brings it back. */
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'

export interface HandoverPageProps extends Setting {
  group: Pick<Group, 'name'>
  /** Epoch milliseconds. */
  handedAt: number
  here: string
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
}

export function HandoverPage({ group, handedAt, here, sayOrigin, ...setting }: HandoverPageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('handover.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('handover.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p>{t('handover.since', { date: sayDay(t, handedAt) })}</p>
        <p>{t('handover.as-wanted')}</p>
        <form method="post" action={here}>
          <button class="button" type="submit">
            {t('handover.press')}
          </button>
        </form>
        <p>{t('handover.then')}</p>
      </div>
    </Page>
  )
}
