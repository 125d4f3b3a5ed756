/** What the letter opens: what being a contact means, and the press that agrees to it. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'

export interface AgreePageProps extends Setting {
  group: Group
  email: string
  /** In somebody's place, or beside them. */
  takesOver: boolean
  /** Put away or ended: the press brings it back too. */
  away: boolean
  here: string
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
}

export function AgreePage({ group, email, takesOver, away, here, sayOrigin, ...setting }: AgreePageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('agree.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('agree.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {away && <p>{t('away.agree')}</p>}
        <p>{t(takesOver ? 'agree.takes-over' : 'agree.what')}</p>
        <ul>
          <li>{t('claim.what-asked')}</li>
          <li>{t('agree.address', { address: email })}</li>
          <li>{t('claim.what-end')}</li>
        </ul>
        <form method="post" action={here}>
          <button class="button" type="submit">
            {t(away ? 'away.agree-press' : 'agree.press')}
          </button>
        </form>
        <p>{t('agree.not-you')}</p>
      </div>
    </Page>
  )
}
