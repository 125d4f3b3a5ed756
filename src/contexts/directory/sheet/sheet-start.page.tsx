/** The sheet before anything is asked: choose what for and where. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { SheetForm } from './sheet-form.tsx'

export function SheetStartPage(setting: Setting) {
  const { t } = setting
  return (
    <Page {...setting} title={t('sheet.title')} description={t('sheet.description')} current="sheet">
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('sheet.title')}</h1>
          <p class="lead">{t('sheet.lead')}</p>
        </div>
      </section>
      <section class="band">
        <div class="wrap narrow">
          <SheetForm t={t} heading={t('professionals.sheet-heading')} />
        </div>
      </section>
    </Page>
  )
}
