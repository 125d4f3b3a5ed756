/** Adding a device. It needs a script, and says so; signing in never does. */
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { ACCOUNT, NEW_PASSKEY } from '../sign-in-url.ts'

export interface NewPasskeyPageProps extends Setting {
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  /** What the browser is told to make, as JSON. */
  options: string
  name: string
  told: 'no-name' | 'failed' | null
}

export function NewPasskeyPage({ sayOrigin, options, name, told, ...setting }: NewPasskeyPageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('passkey.new-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      scripts={['passkey']}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('passkey.new-title')}</h1>
        <p>{t('passkey.new-lead')}</p>
        {told === 'failed' && <p class="wrong">{t('passkey.new-failed')}</p>}
        <p data-without-passkey>{t('passkey.needs-script')}</p>
        <form
          class="flow"
          method="post"
          action={NEW_PASSKEY}
          hidden
          data-passkey="create"
          data-options={options}
          data-failed={t('passkey.new-failed')}
        >
          <Field
            id="name"
            name="name"
            label={t('passkey.name')}
            hint={t('passkey.name-hint')}
            value={name}
            maxLength={60}
            required
            {...(told === 'no-name' ? { wrong: t('passkey.name-wrong') } : {})}
          />
          <input type="hidden" name="answer" value="" />
          <button class="button" type="submit">
            {t('passkey.add')}
          </button>
          <p role="status" />
        </form>
        <p>
          <a href={ACCOUNT}>{t('passkey.back')}</a>
        </p>
      </div>
    </Page>
  )
}
