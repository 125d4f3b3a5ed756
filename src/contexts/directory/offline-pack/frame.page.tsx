/** The frame of every page that is drawn on a phone: all but its main part. It says itself when nothing can be drawn. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { SeekForm } from '../find/seek-form.tsx'

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
        <div hidden data-form data-when="drawing">
          <SeekForm t={t} assets={assets} />
        </div>
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
        <div hidden data-when="calendar" class="flow">
          <h1>{t('offline.calendar')}</h1>
          <p>{t('offline.calendar-text')}</p>
          <p>
            <a class="button" data-the-group href="/find">
              {t('offline.calendar-back')}
            </a>{' '}
            <a data-ask-server href="/">
              {t('offline.calendar-ask')}
            </a>
          </p>
        </div>
      </div>
    </Page>
  )
}
