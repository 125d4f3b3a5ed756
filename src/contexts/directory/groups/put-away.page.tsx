/** The address of a group that nobody could reach for long: it says so, shows nothing that may be wrong, and leads on (M03). */
import { Page } from '#ui/page.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { ContactPoint } from '../pages/contact-point.tsx'
import type { Group } from './group.ts'
import { type OtherGroups, OtherGroupsBand } from './page/other-groups.tsx'
import { WayBack } from './page/way-back.tsx'

export interface PutAwayPageProps extends Setting {
  group: Pick<Group, 'name' | 'slug'>
  /** Epoch milliseconds. */
  since: number
  now: number
  contact: ContactPoint | null
  sensitive: boolean
  others: OtherGroups
}

export function PutAwayPage({ group, since, now, contact, sensitive, others, ...setting }: PutAwayPageProps) {
  const { t, homeZone } = setting
  return (
    <Page {...setting} title={group.name} listed={false} sensitive={sensitive}>
      <section class="band">
        <div class="wrap">
          <div class="flow readable">
            <p class="soft">{t('away.mark')}</p>
            <h1 dir="auto">{group.name}</h1>
            <p class="lead">{t('away.lead', { day: sayDay(t, since) })}</p>
            <p>{t('away.says-nothing')}</p>
          </div>
        </div>
      </section>
      <OtherGroupsBand view={{ t, now, homeZone: homeZone ?? null }} others={others} />
      <WayBack slug={group.slug} t={t} contact={contact} />
    </Page>
  )
}
