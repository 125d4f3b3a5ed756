/** For somebody who misses a group: what can be done today, and nothing that cannot (M57 comes later). */
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { ContactName, type ContactPoint, ContactWays } from './contact-point.tsx'

export interface StartPageProps extends Setting {
  /** Null: nobody to name; the page says nothing of one. */
  contact: ContactPoint | null
}

const KNOWN = ['few', 'rules', 'place', 'share'] as const

export function StartPage({ contact, ...setting }: StartPageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('start.title')} description={t('start.description')}>
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('start.title')}</h1>
          <p class="lead">{t('start.lead')}</p>
        </div>
      </section>
      <section class="band">
        <div class="wrap split">
          <form class="flow ask-form" action="/find" aria-labelledby="look-h">
            <h2 id="look-h">{t('start.look-heading')}</h2>
            <p>{t('start.look')}</p>
            <Field id="start-q" name="q" label={t('start.what')} autocomplete="off" maxLength={200} />
            <Field id="start-near" name="near" label={t('start.where')} autocomplete="off" maxLength={100} />
            <button class="button" type="submit">
              {t('start.submit')}
            </button>
          </form>
          <div class="flow">
            <h2>{t('start.known-heading')}</h2>
            <ul class="dash">
              {KNOWN.map(what => (
                <li>{t(`start.known-${what}`)}</li>
              ))}
            </ul>
            <p>{t('start.forming')}</p>
          </div>
        </div>
      </section>
      {contact && (
        <section class="band">
          <div class="wrap flow">
            <h2>{t('start.who-heading')}</h2>
            <p>
              {t('start.who')} <ContactName contact={contact} />
            </p>
            <ContactWays contact={contact} t={t} />
          </div>
        </section>
      )}
    </Page>
  )
}
