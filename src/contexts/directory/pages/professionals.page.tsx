/** For professionals: the sheet with the complete set, and what stays with the person (M09, M13). */
import { Around, SLOT } from '#ui/around.tsx'
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

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
          <form class="flow ask-form" action="/sheet" aria-labelledby="sheet-h">
            <h2 id="sheet-h">{t('professionals.sheet-heading')}</h2>
            <p>{t('professionals.sheet')}</p>
            <Field
              id="sheet-q"
              name="q"
              label={t('professionals.what')}
              hint={t('professionals.what-hint')}
              autocomplete="off"
              maxLength={200}
            />
            <Field
              id="sheet-near"
              name="near"
              label={t('professionals.where')}
              hint={t('professionals.where-hint')}
              autocomplete="off"
              maxLength={100}
            />
            <button class="button" type="submit">
              {t('professionals.submit')}
            </button>
            <p class="small soft">{t('professionals.nothing-kept')}</p>
          </form>
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
