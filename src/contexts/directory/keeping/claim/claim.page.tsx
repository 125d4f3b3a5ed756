/** "Is this your group?": who may keep its record, how that is shown, and the one button. */
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { Around, SLOT } from '#ui/around.tsx'
import { EffortField, effortOn, effortScripts } from '#ui/effort-form.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'
import { AskContactPoint, type ContactPoint } from '../../pages/contact-point.tsx'
import { rightUrl } from '../proposals/proposal-url.ts'
import { claimUrl } from './claim-url.ts'

export interface ClaimPageProps extends Setting {
  /** In its public form. */
  group: Group
  /** Put away or ended: then no address is shown, and it comes back. */
  away: boolean
  contact: ContactPoint | null
  /** False: nothing is promised that will not come. */
  sendsLetters: boolean
  sensitive: boolean
  formKey: { name: string; value: string }
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  /** No letter was sent: the press came without what it needs, or too many press at once. */
  told?: 'again' | 'wait' | undefined
  /** See `platform/http/effort.ts`. */
  toWorkOut?: string | undefined
}

export function ClaimPage(props: ClaimPageProps) {
  const { group, away, contact, sendsLetters, sensitive, formKey, sayOrigin, told, toWorkOut, ...setting } =
    props
  const { t } = setting
  const email = readMailAddress(group.contact.email ?? '')
  return (
    <Page
      {...setting}
      title={t('claim.title')}
      listed={false}
      sensitive={sensitive}
      head={<meta {...sayOrigin} />}
      scripts={effortScripts(toWorkOut)}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('claim.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <p>{t(away ? 'away.claim-what' : 'claim.what')}</p>
        <ul>
          <li>{t('claim.what-asked')}</li>
          {email && !away && <li>{t('claim.what-shown')}</li>}
          <li>{t('claim.what-end')}</li>
        </ul>
        {told && (
          <p role="alert" data-effort-told>
            {t(told === 'wait' ? 'claim.wait' : 'answer.again')}
          </p>
        )}
        {email && sendsLetters ? (
          <>
            <p>
              {away ? (
                t('away.claim-letter')
              ) : (
                <Around text={t('claim.by-letter', { address: SLOT })}>
                  <strong>{email}</strong>
                </Around>
              )}
            </p>
            <form method="post" action={claimUrl(group.slug)} {...effortOn(t, toWorkOut)}>
              <input type="hidden" {...formKey} />
              <EffortField toWorkOut={toWorkOut} />
              <button class="button" type="submit">
                {t('claim.send')}
              </button>
            </form>
          </>
        ) : (
          <p>
            {t(sendsLetters ? (away ? 'away.claim-no-address' : 'claim.no-address') : 'claim.no-letters')}
          </p>
        )}
        <AskContactPoint contact={contact} t={t} />
        {!(email && sendsLetters) && !away && (
          <p>
            <a href={rightUrl(group.slug)}>{t('claim.or-say')}</a>
          </p>
        )}
      </div>
    </Page>
  )
}

/** The same whether or not a letter went: nobody learns here what others asked. */
export function ClaimSentPage({ slug, ...setting }: Setting & { slug: string }) {
  const { t } = setting
  return (
    <Page {...setting} title={t('claim.sent')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('claim.sent')}</h1>
        <p>{t('claim.sent-text')}</p>
        <p>
          <a href={`/groups/${slug}`}>{t('claim.back')}</a>
        </p>
      </div>
    </Page>
  )
}
