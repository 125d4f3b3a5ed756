/** The history of a record for whoever speaks for its group. */
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'
import { MendFrame } from '../mend/mend-frame.tsx'
import { History, type HistoryProps } from './history.page.tsx'

export interface GroupHistoryPageProps extends HistoryProps {
  setting: Setting
  group: Group
  back: string
}

export function GroupHistoryPage({ setting, group, entries, now, back }: GroupHistoryPageProps) {
  const { t } = setting
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t('history.title')}
      lead={t('history.lead')}
      back={{ href: back, label: t('mend.others') }}
    >
      <History {...{ setting, entries, now }} />
    </MendFrame>
  )
}
