/** What has changed about when and where: only one date, the time, or the place; of each gathering. */
import { sentenceStart } from '#ui/count-in-words.ts'
import type { Setting } from '#ui/setting.ts'
import type { Gathering } from '../../../gatherings/gathering.ts'
import { sayChange, sayOccurrence } from '../../../gatherings/saying/say-occurrence.ts'
import { saySchedule } from '../../../gatherings/saying/say-schedule.ts'
import type { Occurrence } from '../../../gatherings/schedule.ts'
import type { Group } from '../../../groups/group.ts'
import { sayPlace } from '../../../groups/page/say-place.ts'
import { ChoiceList } from '../choice-list.tsx'
import { MendFrame } from '../mend-frame.tsx'
import { gatheringUrl } from '../mend-url.ts'
import { type How, howsFor } from './one-date.ts'

interface Shared {
  setting: Setting
  group: Group
  /** Path of the page that lists the facts. */
  facts: string
  back: string
}

export function TimePlacePage({ setting, group, facts, back, today }: Shared & { today: string }) {
  const { t } = setting
  const several = group.gatherings.length > 1
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t('mend.time-place.title')}
      back={{ href: back, label: t('mend.back') }}
    >
      {group.gatherings.map(gathering => {
        const when = sentenceStart(saySchedule(gathering.schedule, t, { today, form: 'full' }), t)
        const where = sayPlace(gathering, t)
        const hasDates = gathering.schedule.start !== null
        const way = (step: 'when' | 'where' | 'once', hint: string) => ({
          href: gatheringUrl(facts, gathering.id, step),
          label: t(`mend.time-place.${step}`),
          hint,
        })
        return (
          <section class="flow">
            {several && <h2>{when}</h2>}
            <ChoiceList
              choices={[
                ...(hasDates ? [way('once', t('mend.time-place.once-hint'))] : []),
                way('when', when),
                way('where', where),
              ]}
            />
          </section>
        )
      })}
      {group.gatherings.length === 0 && <p>{t('answer.nothing-known')}</p>}
    </MendFrame>
  )
}

export interface DatesPageProps extends Shared {
  gathering: Gathering
  dates: readonly Occurrence[]
  now: number
}

export function DatesPage({ setting, group, facts, back, gathering, dates, now }: DatesPageProps) {
  const { t } = setting
  const choices = dates.map(date => ({
    href: `${gatheringUrl(facts, gathering.id, 'once')}/${date.patternDate}`,
    label: sayOccurrence(date, t, { now, form: 'full' }),
    hint: sayChange(date, t),
  }))
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t('mend.once.which')}
      back={{ href: back, label: t('mend.step-back') }}
    >
      {choices.length > 0 ? <ChoiceList choices={choices} /> : <p>{t('group.no-dates')}</p>}
    </MendFrame>
  )
}

export function HowsPage({
  setting,
  group,
  facts,
  back,
  gathering,
  date,
  now,
}: Shared & { gathering: Gathering; date: Occurrence; now: number }) {
  const { t } = setting
  const here = `${gatheringUrl(facts, gathering.id, 'once')}/${date.patternDate}`
  const choice = (how: How) => ({
    href: `${here}/${how}`,
    label: t(`mend.once.${how}`),
    hint: how === 'usual' ? sayChange(date, t) : null,
  })
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t('mend.once.what')}
      lead={sayOccurrence(date, t, { now, form: 'full' })}
      back={{ href: back, label: t('mend.step-back') }}
    >
      <ChoiceList choices={howsFor(gathering, date).map(choice)} />
    </MendFrame>
  )
}
