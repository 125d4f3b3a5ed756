/** The old address of a group that took itself out: it says so without a name, and leads to others (M79). */
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { type OtherGroups, OtherGroupsBand } from '../page/other-groups.tsx'

export interface GonePageProps extends Setting {
  /** Epoch milliseconds. */
  removedAt: number
  now: number
  sensitive: boolean
  others: OtherGroups
}

export function GonePage({ removedAt, now, sensitive, others, ...setting }: GonePageProps) {
  const { t, homeZone } = setting
  const day = sayDay(t, removedAt)
  return (
    <Page {...setting} title={t('own.gone-title')} listed={false} sensitive={sensitive}>
      <section class="band">
        <div class="wrap flow readable">
          <h1>{t('own.gone-title')}</h1>
          <p class="lead">{t('own.gone-text', { day })}</p>
        </div>
      </section>
      <OtherGroupsBand view={{ t, now, homeZone: homeZone ?? null }} others={others} />
    </Page>
  )
}
