/** One usual answer, with what the person will read and one button. Opening the page does nothing. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { type WelcomePage, welcomePageUrl, welcomeUrl } from '../conversation-url.ts'
import type { WrongHere } from './fields.tsx'

export interface OneButtonPageProps {
  setting: Setting
  token: string
  page: WelcomePage
  /** What is to be filled in before the button. */
  fields: ComponentChildren
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  /** Said above all else where it is about no field. */
  wrong?: WrongHere | undefined
  /** Whether the contact point can be told with the same press. */
  reports: boolean
  /** False: first something is to be found, with another button. */
  ready?: boolean
}

export function OneButtonPage(props: OneButtonPageProps) {
  const { setting, token, page, fields, formKey, sayOrigin, wrong, reports, ready = true } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('conversation.page-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable talk">
        <h1>{t(`conversation.letter.${page}`)}</h1>
        <p>{t(`conversation.page.${page}`)}</p>
        {wrong?.at === 'page' && (
          <p role="alert" class="talk-state">
            {wrong.why}
          </p>
        )}
        <form class="flow" method="post" action={welcomePageUrl(token, page)}>
          <input type="hidden" {...formKey} />
          {fields}
          {ready && (
            <p class="row">
              <button class="button" type="submit" name="did" value={page}>
                {t(`conversation.press.${page}`)}
              </button>
              {reports && (
                <button class="button button-plain" type="submit" name="did" value="stop-report">
                  {t('conversation.press.report')}
                </button>
              )}
            </p>
          )}
        </form>
        <p>
          <a href={welcomeUrl(token)}>{t('conversation.back')}</a>
        </p>
      </div>
    </Page>
  )
}
