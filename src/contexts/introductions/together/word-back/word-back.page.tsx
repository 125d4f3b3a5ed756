/** For whoever helped: a button that asks whether there is word, which is told once. Names nobody, no group and no condition. */
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { wordBackUrl } from '../together-url.ts'

export interface WordBackPageProps {
  setting: Setting
  token: string
  /** ISO date of the Monday, told once; null: there is no word (yet), or it was told; `unread`: nobody has asked. */
  contactIn: string | 'unread' | null
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
}

export function WordBackPage({ setting, token, contactIn, formKey, sayOrigin }: WordBackPageProps) {
  const { t } = setting
  const told = contactIn !== null && contactIn !== 'unread'
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
        {told ? (
          <p class="talk-state" role="status">
            {t('together.word-made', { day: sayDay(t, contactIn) })}
          </p>
        ) : (
          <p>{t(contactIn === 'unread' ? 'together.word-there' : 'together.word-none')}</p>
        )}
        {!told && (
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
