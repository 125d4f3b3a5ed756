/** Signing out: opening the page changes nothing, the button does. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { SIGN_IN, SIGN_OUT } from '../sign-in-url.ts'

export function SignOutPage({
  sayOrigin,
  ...setting
}: Setting & { sayOrigin: { name: string; content: string } }) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('sign-out.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('sign-out.title')}</h1>
        <p>{t('sign-out.lead')}</p>
        <form method="post" action={SIGN_OUT}>
          <button class="button" type="submit">
            {t('sign-out.press')}
          </button>
        </form>
      </div>
    </Page>
  )
}

export function SignedOutPage(setting: Setting) {
  const { t } = setting
  return (
    <Page {...setting} title={t('sign-out.done-title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('sign-out.done-title')}</h1>
        <p>{t('sign-out.done')}</p>
        <p>
          <a href="/">{t('sign-out.front')}</a>
        </p>
        <p>
          <a href={SIGN_IN}>{t('sign-in.title')}</a>
        </p>
      </div>
    </Page>
  )
}
