/** The devices somebody has added, on the page of their account. */
import type { Setting } from '#ui/setting.ts'
import { sayMoment } from '../session/say-moment.ts'
import { NEW_PASSKEY, passkeyUrl } from '../sign-in-url.ts'
import { MOST_PASSKEYS, type Passkey } from './passkey.ts'

export function PasskeyList({ passkeys, ...setting }: Setting & { passkeys: readonly Passkey[] }) {
  const { t } = setting
  const n = passkeys.length
  return (
    <section class="flow">
      <h2>{t('passkey.section')}</h2>
      <p>{t('passkey.lead')}</p>
      {n === 0 && <p>{t('passkey.none')}</p>}
      {passkeys.map(({ id, name, addedAt, usedAt }) => (
        <section class="flow paper">
          <h3>{name}</h3>
          <p>{t('passkey.added', { when: sayMoment(setting, addedAt) })}</p>
          {usedAt !== null && <p>{t('passkey.used', { when: sayMoment(setting, usedAt) })}</p>}
          <p>
            <a href={passkeyUrl(id)}>{t('passkey.change', { name })}</a>
          </p>
        </section>
      ))}
      {n < MOST_PASSKEYS ? (
        <p>
          <a class="button button-plain" href={NEW_PASSKEY}>
            {t('passkey.add')}
          </a>
        </p>
      ) : (
        <p>{t('passkey.most', { n })}</p>
      )}
    </section>
  )
}
