/** Entering the code. The same for every address, known here or not. */
import { Around, SLOT } from '#ui/around.tsx'
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { ENTER_CODE, SIGN_IN } from '../sign-in-url.ts'
import { ASK_MINUTES, CODE_DIGITS, LETTERS_AN_HOUR } from './sign-in-ask.ts'

export interface CodePageProps extends Setting {
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  /** As it was typed, in small letters. */
  email: string
  /** The code just entered was not the one. */
  wrong: boolean
}

export function CodePage({ sayOrigin, email, wrong, ...setting }: CodePageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('sign-in.code-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('sign-in.code-title')}</h1>
        <p>
          <Around text={t('sign-in.code-sent', { address: SLOT })}>
            <strong>{email}</strong>
          </Around>
        </p>
        <form class="flow" method="post" action={ENTER_CODE}>
          <Field
            id="code"
            name="code"
            inputMode="numeric"
            autocomplete="one-time-code"
            required
            label={t('sign-in.code')}
            hint={t('sign-in.code-hint', { digits: CODE_DIGITS, minutes: ASK_MINUTES })}
            {...(wrong ? { wrong: t('sign-in.code-wrong') } : {})}
          />
          <button class="button" type="submit">
            {t('sign-in.enter')}
          </button>
        </form>
        <p>{t('sign-in.none', { n: LETTERS_AN_HOUR })}</p>
        <p>
          <a href={SIGN_IN}>{t('sign-in.another')}</a>
        </p>
      </div>
    </Page>
  )
}

export function CodeOverPage(setting: Setting) {
  const { t } = setting
  return (
    <Page {...setting} title={t('sign-in.over-title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('sign-in.over-title')}</h1>
        <p>{t('sign-in.over')}</p>
        <p>
          <a class="button" href={SIGN_IN}>
            {t('sign-in.another')}
          </a>
        </p>
      </div>
    </Page>
  )
}
