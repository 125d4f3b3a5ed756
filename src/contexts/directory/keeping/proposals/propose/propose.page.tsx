/** What somebody can say is right: when, where, how to get in touch. */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Setting } from '#ui/setting.ts'
import { saySchedule } from '../../../gatherings/saying/say-schedule.ts'
import type { Group } from '../../../groups/group.ts'
import { viewOf } from '../../../groups/page/group-view.ts'
import { sayPlace } from '../../../groups/page/say-place.ts'
import { ChoiceList } from '../../mend/choice-list.tsx'
import { MendFrame } from '../../mend/mend-frame.tsx'
import { gatheringUrl, mendUrl } from '../../mend/mend-url.ts'
import { sayFact } from '../../say-fact.ts'

export interface ProposePageProps {
  setting: Setting
  /** As much of it as whoever proposes may see. */
  group: Group
  here: string
  back: string
  by: 'reader' | 'desk'
  /** Epoch milliseconds. */
  now: number
}

export function ProposePage({ setting, group, here, back, by, now }: ProposePageProps) {
  const { t } = setting
  const view = viewOf(group, now, t)
  const { today } = view
  const choices = group.gatherings.flatMap(gathering => [
    {
      href: gatheringUrl(here, gathering.id, 'when'),
      label: t('proposal.when'),
      hint: sentenceStart(saySchedule(gathering.schedule, t, { today, form: 'full' }), t),
    },
    {
      href: gatheringUrl(here, gathering.id, 'where'),
      label: t('proposal.where'),
      hint: sayPlace(gathering, t),
    },
  ])
  const contact = { href: mendUrl(here, 'contact'), label: t('proposal.contact') }
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t('proposal.what')}
      lead={t(`proposal.what-happens-${by}`)}
      back={{ href: back, label: t('mend.step-back') }}
    >
      <ChoiceList choices={[...choices, { ...contact, hint: sayFact(view, 'contact').join(', ') }]} />
    </MendFrame>
  )
}
