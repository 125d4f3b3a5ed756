/** Taking a group's entry out because the group asked the desk to: said once more before the press that does it. */
import type { Setting } from '#ui/setting.ts'
import { DeskFrame } from '../desk/desk-frame.tsx'
import { deskGroupUrl } from '../desk/desk-url.ts'

export interface DeskTakeOutPageProps {
  setting: Setting
  slug: string
  name: string
  /** Contacts who hear of it and can bring the group back. */
  others: number
  formKey: string
  /** The group has allowed it. */
  allowed: boolean
  busy: boolean
}

export function DeskTakeOutPage({
  setting,
  slug,
  name,
  others,
  formKey,
  allowed,
  busy,
}: DeskTakeOutPageProps) {
  const { t } = setting
  const here = `${deskGroupUrl(slug)}/take-out`
  return (
    <DeskFrame setting={setting} title={t('own.out-title')} current="groups">
      <div class="flow readable band">
        <h1>{t('own.out-title')}</h1>
        <p class="lead" dir="auto">
          {name}
        </p>
        {busy && <p role="alert">{t('answer.busy')}</p>}
        <ul>
          <li>{t('own.out-at-once')}</li>
          <li>{t('own.out-erased')}</li>
          <li>{t('own.out-stays')}</li>
          <li>{others > 0 ? t('own.out-others', { n: others }) : t('own.out-alone')}</li>
        </ul>
        <p>{t('own.out-ended')}</p>
        {allowed ? (
          <form method="post" action={here}>
            <input type="hidden" name="key" value={formKey} />
            <button class="button" type="submit">
              {t('own.out-press')}
            </button>
          </form>
        ) : (
          <>
            <p>{t('mend.limits')}</p>
            <p>
              <a href={`${deskGroupUrl(slug)}/mandate`}>{t('mandate.how-to-get')}</a>
            </p>
          </>
        )}
        <p>
          <a href={deskGroupUrl(slug)}>{t('own.out-no')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
