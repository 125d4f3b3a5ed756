/** For whoever helped: whether there is word, and a button that reads it once. Names nobody, no group and no condition. */
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { wordBackUrl } from '../together-url.ts'

export interface WordBackPageProps {
  setting: Setting
  token: string
  /** There is something to read. */
  there: boolean
  /** ISO date of the Monday; only on the page that reads it. */
  contactIn: string | null
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
}

export function WordBackPage({ setting, token, there, contactIn, formKey, sayOrigin }: WordBackPageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('together.word-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable talk">
        <h1>{t('together.word-title')}</h1>
        {contactIn ? (
          <p class="talk-state" role="status">
            {t('together.word-made', { day: sayDay(t, contactIn) })}
          </p>
        ) : (
          <p>{t(there ? 'together.word-there' : 'together.word-none')}</p>
        )}
        {there && (
          <form method="post" action={wordBackUrl(token)}>
            <input type="hidden" {...formKey} />
            <button class="button" type="submit">
              {t('together.word-read')}
            </button>
          </form>
        )}
      </div>
    </Page>
  )
}
