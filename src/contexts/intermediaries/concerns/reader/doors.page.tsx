/** Three doors, as plain links: who reads behind each, within what time, and what holds before anything is written (M78). */
import type { ComponentChildren } from 'preact'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { doorUrl } from '../concern-url.ts'

export interface DoorsPageProps {
  setting: Setting
  group: { name: string; slug: string }
  sensitive: boolean
  /** Who reads it: the contact point's name. Null: nobody is set. */
  name: string | null
  /** Whom to ring now. */
  urgent: ComponentChildren
  /** False: nobody could read what was written here. */
  takesWords: boolean
  /** How to reach the contact point otherwise. */
  ways: ComponentChildren
}

export function DoorsPage({ setting, group, sensitive, name, urgent, takesWords, ways }: DoorsPageProps) {
  const { t } = setting
  const who = name ?? t('concern.somebody')
  return (
    <Page {...setting} title={t('concern.title')} listed={false} sensitive={sensitive} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('concern.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {urgent}
        <section class="flow" aria-labelledby="wrong-h">
          <h2 id="wrong-h">
            <a href={`/groups/${group.slug}/wrong`}>{t('concern.door.wrong')}</a>
          </h2>
          <p>{t('concern.door.wrong-text', { name: who })}</p>
        </section>
        <section class="flow" aria-labelledby="danger-h">
          <h2 id="danger-h">
            <Door t={t} slug={group.slug} door="danger" open={takesWords} />
          </h2>
          <p>{t('concern.door.danger-text')}</p>
          {takesWords && <p>{t('concern.door.danger-who', { name: who })}</p>}
        </section>
        <section class="flow" aria-labelledby="misconduct-h">
          <h2 id="misconduct-h">
            <Door t={t} slug={group.slug} door="misconduct" open={takesWords} />
          </h2>
          <p>{t('concern.door.misconduct-text')}</p>
          {takesWords && <p>{t('concern.door.misconduct-who', { name: who })}</p>}
        </section>
        {takesWords ? <Holds t={t} /> : <p>{t('concern.no-desk', { name: who })}</p>}
        {ways}
        <p>
          <a href={`/groups/${group.slug}`}>{t('claim.back')}</a>
        </p>
      </div>
    </Page>
  )
}

interface DoorProps {
  t: Translator
  slug: string
  door: 'danger' | 'misconduct'
  open: boolean
}

function Door({ t, slug, door, open }: DoorProps) {
  const text = t(`concern.door.${door}`)
  return open ? <a href={doorUrl(slug, door)}>{text}</a> : <span>{text}</span>
}

/** What holds behind the last two doors. */
export function Holds({ t }: { t: Translator }) {
  return (
    <section class="flow" aria-labelledby="holds-h">
      <h2 id="holds-h">{t('concern.holds')}</h2>
      <ul class="dash">
        <li>{t('concern.holds.nobody')}</li>
        <li>{t('concern.holds.words')}</li>
        <li>{t('concern.holds.heard')}</li>
        <li>{t('concern.holds.rest')}</li>
        <li>{t('concern.holds.close')}</li>
        <li>{t('concern.holds.reason')}</li>
        <li>{t('concern.holds.disagree')}</li>
        <li>{t('concern.holds.forgotten')}</li>
      </ul>
    </section>
  )
}
