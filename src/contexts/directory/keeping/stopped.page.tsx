/** What follows when a contact wants to be asked no longer. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

/** After the press: the address is gone, and so is the way back through this letter. */
export function StoppedPage(setting: Setting) {
  const { t } = setting
  return (
    <Page {...setting} title={t('answer.stopped')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('answer.stopped')}</h1>
        <p>{t('answer.stopped-text')}</p>
      </div>
    </Page>
  )
}
