/** On the screen that two look at: it is on its way, and the address of the person's page, for their eyes and this once. */
import { Page } from '#ui/page.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import type { Setting } from '#ui/setting.ts'

export function SentOffPage({ setting, address }: { setting: Setting; address: string }) {
  const { t } = setting
  return (
    <Page {...setting} title={t('together.page-title')} listed={false} mainClass="wrap band">
      <div class="flow readable talk">
        <h1>{t('together.sent-off')}</h1>
        <p class="talk-state" role="status">
          {t('conversation.standing.on-its-way')}
        </p>
        <section class="pinned flow" aria-labelledby="yours-h">
          <h2 id="yours-h">{t('together.yours')}</h2>
          <p>{t('together.yours-text')}</p>
          <QrCode text={address} label={t('together.along-code')} />
          <p class="own-address">{address}</p>
        </section>
        <p>
          <a class="button" href="/">
            {t('together.close')}
          </a>
        </p>
      </div>
    </Page>
  )
}
