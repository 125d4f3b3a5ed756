/** Privacy: what is not done, what stays with the reader, and the register of what is kept (R1, M77). */
import { keptAboutPeople, type PrivacyRegister, type Said } from '#platform/privacy/privacy-register.ts'
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { ContactName, type ContactPoint, ContactWays } from './contact-point.tsx'

export interface PrivacyPageProps extends Setting {
  register: PrivacyRegister<MessageKey>
  contact: ContactPoint | null
}

const NOT_DONE = ['cookie', 'language', 'foreign', 'words', 'members', 'tell'] as const

export function PrivacyPage({ register, contact, ...setting }: PrivacyPageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('privacy.title')} description={t('privacy.description')} current="privacy">
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('privacy.title')}</h1>
          <p class="lead">{t('privacy.lead')}</p>
        </div>
      </section>
      <section class="band">
        <div class="wrap split">
          <div class="flow">
            <h2>{t('privacy.not-heading')}</h2>
            <ul class="dash">
              {NOT_DONE.map(what => (
                <li>{t(`privacy.not-${what}`)}</li>
              ))}
            </ul>
          </div>
          <div class="flow">
            <h2>{t('privacy.history-heading')}</h2>
            <p>{t('privacy.history')}</p>
            <p>
              <a href="/kept">{t('offline.title')}</a>
            </p>
            <p>{t('privacy.referrer')}</p>
            <p>{t('privacy.provider')}</p>
          </div>
        </div>
      </section>
      <Kept register={register} t={t} />
      {contact && (
        <section class="band">
          <div class="wrap flow">
            <h2>{t('privacy.ask-heading')}</h2>
            <p>{t('privacy.ask')}</p>
            <p>
              <ContactName contact={contact} />
            </p>
            <ContactWays contact={contact} t={t} />
          </div>
        </section>
      )}
    </Page>
  )
}

type Row = Said<string>

function Kept({ register, t }: { register: PrivacyRegister<MessageKey>; t: Translator }) {
  const said = ({ what, why, until }: Said<MessageKey>): Row => ({
    what: t(what),
    why: t(why),
    until: t(until),
  })
  const elsewhere = (where: 'device' | 'log' | 'file'): Row[] =>
    register.elsewhere.filter(one => one.where === where).map(said)
  const database = keptAboutPeople(register).map(said)
  return (
    <section class="band">
      <div class="wrap flow">
        <h2>{t('privacy.kept-heading')}</h2>
        <p>{t('privacy.kept-intro')}</p>
        <KeptTable caption={t('privacy.on-device')} rows={elsewhere('device')} t={t} />
        <KeptTable caption={t('privacy.in-log')} rows={elsewhere('log')} t={t} />
        <KeptTable caption={t('privacy.in-file')} rows={elsewhere('file')} t={t} />
        <KeptTable caption={t('privacy.in-database')} rows={database} t={t} />
      </div>
    </section>
  )
}

function KeptTable({ caption, rows, t }: { caption: string; rows: Row[]; t: Translator }) {
  if (rows.length === 0) return null
  return (
    <table class="known kept">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('privacy.column-what')}</th>
          <th scope="col">{t('privacy.column-why')}</th>
          <th scope="col">{t('privacy.column-until')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr>
            <th scope="row">{row.what}</th>
            <td>{row.why}</td>
            <td>{row.until}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
