/** What stands above a group at the desk: that people do not find it now, and whether it lets us act for it. */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { DESK, deskGroupUrl, deskScriptsUrl } from './desk-url.ts'

export interface ForGroupProps {
  t: Translator
  groupId: string
  slug: string
  formKey: string
  /** People do not find it: it was put away, or has ended. */
  away: boolean
  /** Day until which a mandate stands; null: none. */
  mandateUntil: string | null
}

export function ForGroup({ t, groupId, slug, formKey, away, mandateUntil }: ForGroupProps) {
  const here = deskGroupUrl(slug)
  return (
    <>
      {away && (
        <form class="flow" method="post" action={DESK}>
          <input type="hidden" name="group" value={groupId} />
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="back" value={here} />
          <p>
            <strong>{t('desk.away')}</strong>
          </p>
          <p class="script">{t('away.desk-script')}</p>
          <button class="button" type="submit" name="did" value="bring-back">
            {t('away.press')}
          </button>
        </form>
      )}
      <p>
        {mandateUntil === null
          ? t('mandate.desk-none')
          : t('mandate.desk-stands', { until: sayDay(t, mandateUntil) })}{' '}
        <a href={`${here}/mandate`}>{t('mandate.desk-link')}</a>
      </p>
      <p>
        <a href={`${here}/ways`}>{t('ways.set.link')}</a>
      </p>
      <p>
        <a href={`${deskScriptsUrl}?group=${slug}`}>{t('scripts.for-group')}</a>
      </p>
    </>
  )
}
