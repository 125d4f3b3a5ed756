/** The mandate at the desk: what to read aloud, who says so, and the press that writes it down (M74). */
import type { ComponentChildren } from 'preact'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { deskGroupUrl, deskScriptUrl } from '../desk/desk-url.ts'
import { Choices } from './choices.tsx'

export interface DeskMandatePageProps {
  setting: Setting
  slug: string
  name: string
  /** Until when one stands; null: none. Epoch milliseconds. */
  until: number | null
  /** Contacts who hear of it by letter. */
  byLetter: number
  formKey: string
  /** It was not said who or how. */
  again: boolean
  /** The limits, list by list, as the group reads them. */
  limits: { always: ComponentChildren; mandate: ComponentChildren; never: ComponentChildren }
}

const AS = ['contact', 'host', 'other-member'] as const

export function DeskMandatePage(props: DeskMandatePageProps) {
  const { setting, slug, name, until, byLetter, formKey, again, limits } = props
  const { t } = setting
  const here = `${deskGroupUrl(slug)}/mandate`
  const title = t('mandate.desk-title', { name })
  return (
    <DeskFrame setting={setting} title={title} current="groups">
      <div class="flow readable band">
        <h1 dir="auto">{title}</h1>
        <p>
          {until === null ? t('mandate.desk-none') : t('mandate.desk-stands', { until: sayDay(t, until) })}
        </p>
        {until !== null && (
          <form method="post" action={here}>
            <input type="hidden" name="key" value={formKey} />
            <button class="button button-plain" type="submit" name="do" value="end">
              {t('mandate.desk-end')}
            </button>
          </form>
        )}
        <p class="lead">{t('mandate.desk-lead')}</p>
        <div class="script flow">
          <p>{t('mandate.desk-say-1')}</p>
          {limits.mandate}
          <p>{t('mandate.desk-say-2')}</p>
          <p>{t('mandate.desk-say-3')}</p>
          {limits.never}
          <p>{t('mandate.desk-say-4')}</p>
        </div>
        {byLetter === 0 && <p>{t('mandate.desk-no-letter')}</p>}
        <form class="flow" method="post" action={here}>
          <input type="hidden" name="key" value={formKey} />
          {again && <p role="alert">{t('mandate.desk-choose')}</p>}
          <Choices
            name="as"
            legend={t('mandate.desk-who')}
            choices={AS.map(value => ({ value, label: t(`mandate.as.${value}`) }))}
          />
          <Choices
            name="how"
            legend={t('mandate.desk-how')}
            choices={(['phone', 'paper'] as const).map(value => ({
              value,
              label: t(`mandate.desk-by-${value}`),
            }))}
          />
          <p>
            <button class="button" type="submit" name="do" value="give">
              {t('mandate.desk-give')}
            </button>
          </p>
        </form>
        <p>
          <a href={`${deskScriptUrl('mandate')}/form?group=${slug}`}>{t('scripts.form')}</a>
        </p>
        <section class="flow" aria-labelledby="limits-always">
          <h2 id="limits-always">{t('mandate.list.always')}</h2>
          {limits.always}
        </section>
        <p>
          <a href={deskGroupUrl(slug)}>{t('scripts.back-to-group')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
