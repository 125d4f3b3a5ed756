/** One device: another name for it, or away with it. */
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { ACCOUNT, passkeyUrl } from '../sign-in-url.ts'
import type { Passkey } from './passkey.ts'

export interface PasskeyPageProps extends Setting {
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  passkey: Passkey
  /** What was typed left no name. */
  noName: boolean
}

export function PasskeyPage({ sayOrigin, passkey: { id, name }, noName, ...setting }: PasskeyPageProps) {
  const { t } = setting
  const title = t('passkey.change-title', { name })
  return (
    <Page {...setting} title={title} listed={false} head={<meta {...sayOrigin} />} mainClass="wrap band">
      <div class="flow readable">
        <h1>{title}</h1>
        <form class="flow" method="post" action={passkeyUrl(id)}>
          <Field
            id="name"
            name="name"
            label={t('passkey.name')}
            value={noName ? '' : name}
            maxLength={60}
            required
            {...(noName ? { wrong: t('passkey.name-wrong') } : {})}
          />
          <button class="button" type="submit">
            {t('passkey.save')}
          </button>
        </form>
        <p>{t('passkey.remove-lead')}</p>
        <form method="post" action={passkeyUrl(id)}>
          <input type="hidden" name="remove" value="yes" />
          <button class="button button-plain" type="submit">
            {t('passkey.remove')}
          </button>
        </form>
        <p>
          <a href={ACCOUNT}>{t('passkey.back')}</a>
        </p>
      </div>
    </Page>
  )
}
