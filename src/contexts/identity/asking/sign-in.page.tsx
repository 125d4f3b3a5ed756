/** Asking for a code: one field, no password. */
import { Around, SLOT } from '#ui/around.tsx'
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { EnterForm } from '../passkeys/enter.form.tsx'
import { SIGN_IN } from '../sign-in-url.ts'

export interface SignInPageProps extends Setting {
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  /** Where to go afterwards, if not to the desk. */
  next: string | null
  /** What was typed, where it is no address. */
  typed?: string
  /** Who is signed in already, and is asked again. */
  again?: string | undefined
  /** Whether devices can be used at this directory's address. */
  passkeys: boolean
  /** A device was not let in just now. */
  unknown?: boolean
}

export function SignInPage({
  sayOrigin,
  next,
  typed,
  again,
  passkeys,
  unknown = false,
  ...setting
}: SignInPageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('sign-in.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      {...(passkeys ? { scripts: ['passkey'] } : {})}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('sign-in.title')}</h1>
        <p>
          {again === undefined ? (
            t('sign-in.lead')
          ) : (
            <Around text={t('sign-in.again', { address: SLOT })}>
              <strong>{again}</strong>
            </Around>
          )}
        </p>
        {passkeys && <EnterForm t={t} next={next} unknown={unknown} />}
        <form class="flow" method="post" action={SIGN_IN}>
          {next && <input type="hidden" name="next" value={next} />}
          <Field
            id="email"
            name="email"
            type="email"
            autocomplete="username"
            required
            label={t('sign-in.email')}
            hint={t('sign-in.email-hint')}
            {...(again === undefined ? {} : { value: again })}
            {...(typed === undefined ? {} : { value: typed, wrong: t('sign-in.email-wrong') })}
          />
          <button class="button" type="submit">
            {t('sign-in.send')}
          </button>
        </form>
        <p>{t('sign-in.cookie')}</p>
      </div>
    </Page>
  )
}
