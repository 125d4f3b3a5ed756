/** It is counted: what that means, and what there is until then. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { ContactPoint } from '../pages/contact-point.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { WhatHappens } from './what-happens.tsx'

export interface ThanksPageProps extends Setting {
  topic: string
  /** The topic inside a sentence. */
  label: string
  contact: ContactPoint | null
  sensitive: boolean
}

export function ThanksPage({ topic, label, contact, sensitive, ...setting }: ThanksPageProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t('interest.thanks-title')} sensitive={sensitive} listed={false}>
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('interest.thanks-title')}</h1>
          <p class="lead">{t('interest.thanks', { topic: label })}</p>
        </div>
      </section>
      <section class="band">
        <div class="wrap split">
          <WhatHappens contact={contact} t={t} />
          <Meanwhile topic={topic} label={label} place={{ kind: 'none' }} t={t} />
        </div>
      </section>
    </Page>
  )
}
