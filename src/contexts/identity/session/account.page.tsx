/** Where somebody is signed in, with a button to end each. */
import { Around, SLOT } from '#ui/around.tsx'
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { Worker } from '../actor.ts'
import type { Passkey } from '../passkeys/passkey.ts'
import { PasskeyList } from '../passkeys/passkey-list.tsx'
import { ACCOUNT, DESK, SIGN_OUT } from '../sign-in-url.ts'
import { sayMoment } from './say-moment.ts'
import { IDLE, type Session, WHOLE } from './session.ts'

const HOUR = 3_600_000

export interface AccountPageProps extends Setting {
  worker: Worker
  sessions: readonly Session[]
  /** Null: devices cannot be used at this directory's address. */
  passkeys: readonly Passkey[] | null
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
}

export function AccountPage({ worker, sessions, passkeys, sayOrigin, ...setting }: AccountPageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('account.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('account.title')}</h1>
        <p>
          <Around text={t('account.as', { address: SLOT })}>
            <strong>{worker.email}</strong>
          </Around>
        </p>
        <ul class="dash">
          {worker.tasks.map(({ task, since }) => (
            <li>
              {t(`task.${task}`)},{' '}
              {t('account.task-since', { day: sayDay(t, since, 'full', setting.homeZone ?? 'UTC') })}
            </li>
          ))}
        </ul>
        {sessions.map(session => (
          <SessionCard session={session} here={session.id === worker.sessionId} {...setting} />
        ))}
        {sessions.length > 2 && (
          <form method="post" action={ACCOUNT}>
            <input type="hidden" name="session" value="others" />
            <button class="button button-plain" type="submit">
              {t('account.end-others')}
            </button>
          </form>
        )}
        <p>{t('account.ends', { hours: IDLE / HOUR, days: WHOLE / (24 * HOUR) })}</p>
        {passkeys && <PasskeyList {...setting} passkeys={passkeys} />}
        <p>
          <a href={DESK}>{t('account.desk')}</a>
        </p>
      </div>
    </Page>
  )
}

function SessionCard({ session, here, ...setting }: Setting & { session: Session; here: boolean }) {
  const { t } = setting
  const say = (moment: number) => ({ when: sayMoment(setting, moment) })
  return (
    <section class="flow paper">
      <h2>{here ? t('account.here') : t('account.elsewhere')}</h2>
      <p>{t('account.since', say(session.startedAt))}</p>
      <p>{t('account.used', say(session.usedAt))}</p>
      {here ? (
        <p>
          <a href={SIGN_OUT}>{t('sign-out.title')}</a>
        </p>
      ) : (
        <form method="post" action={ACCOUNT}>
          <input type="hidden" name="session" value={session.id} />
          <button class="button button-plain" type="submit">
            {t('account.end')}
          </button>
        </form>
      )}
    </section>
  )
}
