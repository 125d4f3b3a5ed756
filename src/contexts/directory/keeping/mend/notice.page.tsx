/** A kind question before something is kept that reads like a home or a name. It never says no. */
import type { RecordNotice } from '../../notice/record-notice.ts'
import { Kept, type MendPageProps, SURE_FIELD } from './mend.page.tsx'
import { MendFrame } from './mend-frame.tsx'

export const NOTICE_FIELD = 'notice'

export interface NoticePageProps extends MendPageProps {
  notices: readonly RecordNotice[]
  /** What was shown back before was already said to be meant so. */
  sure: boolean
}

export function NoticePage(props: NoticePageProps) {
  const { setting, group, here, back, typed, notices, sure } = props
  const { t } = setting
  const home = notices.some(({ kind }) => kind === 'home')
  const name = notices.some(({ kind }) => kind === 'name')
  const what = home && name ? 'both' : home ? 'home' : 'name'
  // A home on one date leaves the place of all others as it is.
  const less = what !== 'name' && notices.every(({ field }) => field === 'exceptions') ? 'name' : what
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t(`notice.title.${what}`)}
      lead={t('notice.lead')}
      back={{ href: back, label: t('mend.back') }}
    >
      {notices.map(({ text, noticed, why }) => (
        <section class="pinned flow">
          <blockquote dir="auto">
            <strong>{text}</strong>
          </blockquote>
          <p class="soft">{t(`notice.why.${why}`, { words: noticed })}</p>
        </section>
      ))}
      <form class="flow" method="post" action={here}>
        {Object.entries(typed).map(([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        {sure && <input type="hidden" name={SURE_FIELD} value="yes" />}
        <Kept {...props} />
        <p>{t(`notice.less-hint.${less}`)}</p>
        <p class="notice-do">
          <button class="button" type="submit" name={NOTICE_FIELD} value="town">
            {t(`notice.less.${less}`)}
          </button>
          <button class="button button-plain" type="submit" name={NOTICE_FIELD} value="keep">
            {t('notice.keep')}
          </button>
          <button class="button button-plain" type="submit" name={NOTICE_FIELD} value="change">
            {t('notice.change')}
          </button>
        </p>
      </form>
    </MendFrame>
  )
}
