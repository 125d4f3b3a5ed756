/** The group's own page about the mandate: what the contact point may do, what it did, and one button either way. */
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'
import { DoneTold, LimitsTold } from './limits-told.tsx'
import type { DoneUnderMandate, Mandate } from './mandate.ts'

export interface MandatePageProps extends Setting {
  group: Pick<Group, 'name'>
  mandate: Mandate | null
  done: readonly DoneUnderMandate[]
  here: string
  /** The page of the letter of questions; null on the page of the letter about the mandate, where none can be given. */
  back: string | null
  formKey: { name: string; value: string }
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
}

export function MandatePage(props: MandatePageProps) {
  const { group, mandate, done, here, back, formKey, sayOrigin, ...setting } = props
  const { t, homeZone } = setting
  const press = mandate ? 'end' : 'give'
  return (
    <Page
      {...setting}
      title={t('mandate.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('mandate.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {mandate ? (
          <p>
            {t('mandate.stands', {
              who: t(`mandate.as.${mandate.as}`),
              how: t(`mandate.how.${mandate.how}`),
              day: sayDay(t, mandate.givenAt),
              until: sayDay(t, mandate.endsAt),
            })}
          </p>
        ) : (
          <p>{t('mandate.none')}</p>
        )}
        {(mandate || back !== null) && (
          <form method="post" action={here}>
            <input type="hidden" {...formKey} />
            <button class={mandate ? 'button' : 'button button-plain'} type="submit" name="do" value={press}>
              {t(`mandate.press-${press}`)}
            </button>
          </form>
        )}
        {!mandate && back !== null && <p>{t('mandate.give-then')}</p>}
        <LimitsTold t={t} />
        <DoneTold {...{ t, done }} homeZone={homeZone ?? null} />
        {back !== null && (
          <p>
            <a href={back}>{t('own.back')}</a>
          </p>
        )}
      </div>
    </Page>
  )
}
