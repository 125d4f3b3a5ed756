/** Taking the group out: what happens, said before the one press that does it; and that it is done. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'

export interface LeavePageProps extends Setting {
  group: Group
  /** Other contacts who will hear of it. */
  others: number
  here: string
  /** The page of the letter. */
  back: string
  copy: string
  formKey: { name: string; value: string }
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  /** Nothing was done: the press came without what it needs, or a list is being read in. */
  told?: 'again' | 'busy' | undefined
}

export function LeavePage(props: LeavePageProps) {
  const { group, others, here, back, copy, formKey, sayOrigin, told, ...setting } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('own.out-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('own.out-title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {told && <p role="alert">{t(`answer.${told}`)}</p>}
        <ul>
          <li>{t('own.out-at-once')}</li>
          <li>{t('own.out-erased')}</li>
          <li>{t('own.out-stays')}</li>
          <li>{others > 0 ? t('own.out-others', { n: others }) : t('own.out-alone')}</li>
        </ul>
        <p>
          <a href={copy}>{t('own.copy')}</a>
        </p>
        <p>{t('own.out-ended')}</p>
        <form method="post" action={here}>
          <input type="hidden" {...formKey} />
          <button class="button" type="submit">
            {t('own.out-press')}
          </button>
        </form>
        <p>
          <a href={back}>{t('own.out-no')}</a>
        </p>
      </div>
    </Page>
  )
}

/** The link that led here opens nothing any more. */
export function LeftPage(setting: Setting) {
  const { t } = setting
  return (
    <Page {...setting} title={t('own.out-done')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('own.out-done')}</h1>
        <p>{t('own.out-done-text')}</p>
      </div>
    </Page>
  )
}
