/** Where work begins: who you are, and which tasks you hold. */
import { Around, SLOT } from '#ui/around.tsx'
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Worker } from '../actor.ts'
import { ACCOUNT, SIGN_OUT } from '../sign-in-url.ts'

export function DeskPage({ worker, ...setting }: Setting & { worker: Worker }) {
  const { t, homeZone } = setting
  return (
    <Page {...setting} title={t('desk.title')} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('desk.title')}</h1>
        <p>
          <Around text={t('desk.you', { address: SLOT })}>
            <strong>{worker.email}</strong>
          </Around>
        </p>
        <h2>{t('desk.tasks')}</h2>
        <ul>
          {worker.tasks.map(({ task, since }) => (
            <li>
              {t(`task.${task}`)}, {t('desk.since', { day: sayDay(t, since, 'full', homeZone ?? 'UTC') })}
            </li>
          ))}
        </ul>
        <p>
          <a href={ACCOUNT}>{t('desk.account')}</a>
        </p>
        <p>
          <a href={SIGN_OUT}>{t('sign-out.title')}</a>
        </p>
      </div>
    </Page>
  )
}
