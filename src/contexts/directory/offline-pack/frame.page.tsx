/** The frame of every page that is drawn on a phone: all but its main part. It says itself when nothing can be drawn. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

export function FramePage(setting: Setting) {
  const { t, assets } = setting
  // Pages drawn on the phone change in place by themselves; asking the server for parts of them is what must not be.
  const { 'kept-worker': worker, 'in-place': _, ...scripts } = assets.scripts
  return (
    <Page {...setting} title={t('offline.frame-title')} listed={false} sensitive scripts={['here']}>
      <div
        class="wrap flow plain-top"
        data-here
        data-worker={worker}
        data-assets={JSON.stringify({ ...assets, scripts })}
      >
        <p role="status" data-when="drawing">
          {t('offline.drawing')}
        </p>
        <div hidden data-when="failed" class="flow">
          <h1>{t('offline.failed')}</h1>
          <p>{t('offline.failed-text')}</p>
          <p>
            <a class="button" href="/kept">
              {t('offline.to-kept')}
            </a>
          </p>
        </div>
        <div hidden data-when="elsewhere" class="flow">
          <h1>{t('offline.elsewhere')}</h1>
          <p>{t('offline.elsewhere-text')}</p>
          <p>
            <a class="button" href="/find">
              {t('offline.to-find')}
            </a>{' '}
            <a data-ask-server href="/">
              {t('offline.ask-server')}
            </a>
          </p>
        </div>
      </div>
    </Page>
  )
}
