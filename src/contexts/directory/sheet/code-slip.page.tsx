/** A code in which somebody slipped: said kindly, without a guess at what was meant, and with ways on. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

export function CodeSlipPage(setting: Setting) {
  const { t } = setting
  return (
    <Page {...setting} title={t('set.slip-title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('set.slip-title')}</h1>
        <p>{t('set.slip-text')}</p>
        <p>{t('set.slip-signs')}</p>
        <section class="onward" aria-labelledby="ways-h">
          <h2 id="ways-h">{t('error.ways')}</h2>
          <ul>
            <li>
              <a href="/find">{t('error.find')}</a>
            </li>
            <li>
              <a href="/topics">{t('error.topics')}</a>
            </li>
            <li>
              <a href="/urgent-help">{t('error.urgent')}</a>
            </li>
          </ul>
        </section>
      </div>
    </Page>
  )
}
