/** Somebody says what they put up where, and at what address they want to be told when it is out of date (M45). */
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { AreaLinks } from '../print/area/area-links.tsx'
import { LONGEST_SPOT } from './placed.ts'
import { PLACE_PATH } from './placed-url.ts'

export interface Typed {
  spot: string
  email: string
}

export type Wrong = Partial<Typed>

export interface PutUpPageProps extends Setting {
  /** "Poster: The Tuesday Table"; null: it was not said of what. */
  what: string | null
  /** Fields that say of what, as they came. */
  hidden: Readonly<Record<string, string>>
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  typed: Typed
  /** What is to be put right, in a sentence. */
  wrong: Wrong
  sendsLetters: boolean
}

export function PutUpPage(props: PutUpPageProps) {
  const { what, hidden, formKey, sayOrigin, typed, wrong, sendsLetters, ...setting } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('placed.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('placed.title')}</h1>
        {what === null && (
          <>
            <p>
              {t('placed.choose')} <a href="/find">{t('placed.choose-link')}</a>
            </p>
            <AreaLinks near="" t={t} />
          </>
        )}
        {!sendsLetters && <p>{t('claim.no-letters')}</p>}
        {what !== null && sendsLetters && (
          <>
            <p class="lead">{what}</p>
            <p>{t('placed.lead')}</p>
            <form class="flow" method="post" action={PLACE_PATH}>
              <input type="hidden" {...formKey} />
              {Object.entries(hidden).map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              <Field
                id="spot"
                name="spot"
                label={t('placed.spot')}
                hint={t('placed.spot-hint')}
                value={typed.spot}
                maxLength={LONGEST_SPOT}
                autocomplete="off"
                {...(wrong.spot ? { wrong: wrong.spot } : {})}
              />
              <Field
                id="email"
                name="email"
                label={t('placed.email')}
                hint={t('placed.email-hint')}
                value={typed.email}
                autocomplete="email"
                inputmode="email"
                {...(wrong.email ? { wrong: wrong.email } : {})}
              />
              <button class="button" type="submit">
                {t('placed.send')}
              </button>
            </form>
          </>
        )}
      </div>
    </Page>
  )
}

export interface SaidPageProps extends Setting {
  said: 'sent' | 'stopped' | 'ended'
}

/** A page that only says something. */
export function SaidPage({ said, ...setting }: SaidPageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t(`placed.${said}-title`)} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t(`placed.${said}-title`)}</h1>
        <p class="lead">{t(`placed.${said}`)}</p>
        <p>
          <a href="/">{t('placed.home')}</a>
        </p>
      </div>
    </Page>
  )
}
