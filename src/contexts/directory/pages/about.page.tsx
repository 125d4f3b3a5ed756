/** What this is, how it knows what it says, who runs it, whom it owes thanks. */
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { defaultLadder, type Ladder } from '../freshness/ladder.ts'
import { ContactName, type ContactPoint, ContactWays } from './contact-point.tsx'
import { Credits } from './credits.tsx'

export interface AboutPageProps extends Setting {
  /** Null: the operator has not said. */
  contact: ContactPoint | null
  /** Where the source of this running copy is, for the licence. */
  sourceUrl?: string | null
  ladder?: Ladder
}

export function AboutPage({ contact, sourceUrl = null, ladder = defaultLadder, ...setting }: AboutPageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('about.title')} description={t('about.description')} current="about">
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('about.title')}</h1>
          <p class="lead">{t('about.lead')}</p>
        </div>
      </section>
      <section class="band">
        <div class="wrap split">
          <div class="flow">
            <h2>{t('about.groups-heading')}</h2>
            <p>{t('about.groups-1')}</p>
            <p>{t('about.groups-2')}</p>
            <p>{t('about.beside')}</p>
          </div>
          <Facts ladder={ladder} t={t} />
        </div>
      </section>
      <section class="band">
        <div class="wrap split">
          <div class="flow">
            <h2>{t('about.judgement-heading')}</h2>
            <p>{t('about.judgement')}</p>
            <p>{t('about.order')}</p>
          </div>
          <div class="flow">
            <h2>{t('about.who-heading')}</h2>
            <p>{contact ? <ContactName contact={contact} /> : t('about.who-unknown')}</p>
            {contact && <ContactWays contact={contact} t={t} />}
          </div>
        </div>
      </section>
      <Credits sourceUrl={sourceUrl} t={t} />
    </Page>
  )
}

/** The rule itself, with the days that are in force. */
function Facts({ ladder, t }: { ladder: Ladder; t: Translator }) {
  return (
    <div class="flow">
      <h2>{t('about.facts-heading')}</h2>
      <p>{t('about.facts-1')}</p>
      <ul class="dash">
        <li>{t('about.facts-forming', { n: ladder.forming })}</li>
        <li>{t('about.facts-first', { n: ladder.firstYear })}</li>
        <li>{t('about.facts-established', { n: ladder.established })}</li>
        <li>{t('about.facts-overdue', { n: ladder.dueToOverdue })}</li>
        <li>{t('about.facts-unconfirmed', { n: ladder.overdueToUnconfirmed })}</li>
      </ul>
      <p>{t('about.facts-list')}</p>
    </div>
  )
}
