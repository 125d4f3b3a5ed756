/** For the desk: which agencies there are, whether somebody answers in each, and what nobody there was told about (M22). */
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { KINDS } from '../agency.ts'
import type { AgencySeen } from '../agency-seen.ts'
import { DESK_AGENCIES, deskAgencyUrl } from '../agency-url.ts'
import type { TopicsSaid } from '../topics-to-say.ts'
import { AgencySaid } from './agency-said.tsx'

export interface DeskAgenciesProps {
  setting: Setting
  all: readonly AgencySeen[]
  topics: TopicsSaid
  typed: { name: string; email: string }
  wrong: Partial<Record<'name' | 'email', string>>
  sendsLetters: boolean
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
}

export function DeskAgenciesPage(props: DeskAgenciesProps) {
  const { setting, all, topics, typed, wrong, sendsLetters, formKey, sayOrigin } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('agency.desk-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow talk agency">
        <p>
          <a href="/desk">{t('placed.desk-back')}</a>
        </p>
        <h1>{t('agency.desk-title')}</h1>
        {all.map(seen => (
          <article class="said flow">
            <h2>
              <a href={deskAgencyUrl(seen.agency.id)}>{seen.agency.name}</a>
            </h2>
            <AgencySaid {...{ seen, topics, t }} />
          </article>
        ))}
        {all.length === 0 && <p>{t('agency.desk-none')}</p>}
        {sendsLetters && (
          <form class="flow" method="post" action={DESK_AGENCIES}>
            <input type="hidden" {...formKey} />
            <h2>{t('agency.desk-add')}</h2>
            <p>{t('agency.desk-add-text')}</p>
            <Field
              {...{ id: 'name', name: 'name', value: typed.name, label: t('agency.name') }}
              {...(wrong.name && { wrong: wrong.name })}
            />
            <div class="field">
              <label for="kind">{t('agency.kind')}</label>
              <select id="kind" name="kind">
                {KINDS.map(kind => (
                  <option value={kind}>{t(`agency.kind.${kind}`)}</option>
                ))}
              </select>
            </div>
            <Field
              {...{ id: 'email', name: 'email', value: typed.email, label: t('agency.lead-email') }}
              type="email"
              autocomplete="off"
              {...(wrong.email && { wrong: wrong.email })}
            />
            <p>
              <button class="button" type="submit">
                {t('agency.ask')}
              </button>
            </p>
          </form>
        )}
      </div>
    </Page>
  )
}
