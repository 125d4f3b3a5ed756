/** For professionals: the sheet with the complete set, and what stays with the person (M09, M13). */
import { Around, SLOT } from '#ui/around.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { SheetForm } from '../sheet/sheet-form.tsx'

export function ProfessionalsPage(setting: Setting) {
  const { t } = setting
  return (
    <Page {...setting} title={t('professionals.title')} description={t('professionals.description')}>
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('professionals.title')}</h1>
          <p class="lead">{t('professionals.lead')}</p>
        </div>
      </section>
      <section class="band">
        <div class="wrap split">
          <SheetForm t={t} heading={t('professionals.sheet-heading')} />
          <Bounds t={t} />
        </div>
      </section>
    </Page>
  )
}

function Bounds({ t }: { t: Translator }) {
  return (
    <div class="flow">
      <h2>{t('professionals.can-heading')}</h2>
      <ul class="dash">
        <li>{t('professionals.can-all')}</li>
        <li>{t('professionals.can-together')}</li>
        <li>
          <Around text={t('professionals.can-urgent', { urgent: SLOT })}>
            <a href="/urgent-help">{t('professionals.urgent-link')}</a>
          </Around>
        </li>
      </ul>
      <h2 class="top-m">{t('professionals.cannot-heading')}</h2>
      <ul class="dash">
        <li>{t('professionals.cannot-contact')}</li>
        <li>{t('professionals.cannot-hide')}</li>
        <li>{t('professionals.cannot-learn')}</li>
      </ul>
      <p>{t('professionals.kinds')}</p>
    </div>
  )
}
