/** The day at the desk: one list, worst first, each thing done where it stands (M73). */

import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { AnswerTold } from '../barriers/answer-told.ts'
import { BarrierTask } from '../barriers/barrier-task.tsx'
import { ShutOften } from '../barriers/often-list.tsx'
import { ConcernTask } from '../concerns/desk/concern-task.tsx'
import type { ConcernTold } from '../concerns/desk/concern-told.ts'
import { Proposals } from '../proposals/proposals.tsx'
import { Words } from '../words/words.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { type DeskDay, SECTIONS, sectionOf } from './desk-view.ts'
import { Done, doneIn, JustDone } from './done.tsx'
import { Doubles } from './doubles.tsx'
import { Keys } from './keys.tsx'
import { MinutesLeft } from './minutes-left.tsx'
import { sayTold, Task, type Told } from './task.tsx'
import { UnansweredGroups } from './unanswered.tsx'

export interface DeskPageProps {
  setting: Setting
  day: DeskDay
  formKey: string
  sendsLetters: boolean
  /** IANA zone of the desk. */
  zone: string
  /** Why a press was not kept, and about which group; or about what somebody told us. */
  told?: Told | undefined
  toldConcern?: ConcernTold | undefined
  toldBarrier?: AnswerTold | undefined
  /** Id of the group that is to be gone on with. */
  next?: string | undefined
}

export function DeskPage(props: DeskPageProps) {
  const { setting, day, formKey, sendsLetters, zone, told, toldConcern, toldBarrier, next } = props
  const { t } = setting
  const { today, later, doubles, proposals, words, concerns, barriers, unanswered } = day
  const forDesk = [...concerns, ...barriers].filter(({ minutes }) => minutes > 0)
  const others = words.length + proposals.length + doubles.length + unanswered.length
  const things = today.length + others + forDesk.length
  const title = t('desk.things', { n: things })
  const toldAt = today.some(({ groupId }) => groupId === told?.groupId)
  const toldAbout = toldConcern?.id ?? toldBarrier?.id ?? (toldAt ? told?.groupId : undefined)
  const inOrder = sorted(day).map(({ groupId }) => groupId)
  const goOn = inOrder.find(id => id === next)
  const open = toldAbout ?? goOn ?? forDesk[0]?.id ?? inOrder[0]
  return (
    <DeskFrame setting={setting} title={title} current="today" scripts={['desk-keys']}>
      <div class="desk-top">
        <div class="flow">
          <h1>{title}</h1>
          <p class="soft">{t('desk.lead', { day: sayDay(t, day.day, 'weekday') })}</p>
        </div>
        <MinutesLeft {...{ t, ...day, done: doneIn(day) }} />
      </div>
      <div class="with-aside">
        <div>
          {told && !toldAt && <p role="alert">{sayTold(told.why, t)}</p>}
          {day.justDone && <JustDone {...{ setting, formKey }} done={day.justDone} />}
          {SECTIONS.map(section => {
            const tasks = today.filter(task => sectionOf(task) === section)
            const raised = section === 'waiting' ? concerns.length + barriers.length : 0
            return (
              tasks.length + raised > 0 && (
                <section class="queue" aria-labelledby={section}>
                  <h2 id={section}>
                    {t(`desk.section.${section}`)} <small>{tasks.length + raised}</small>
                  </h2>
                  {section === 'waiting' &&
                    concerns.map(concern => (
                      <ConcernTask
                        {...{ setting, concern, formKey, zone }}
                        open={concern.id === open}
                        told={toldConcern?.id === concern.id ? toldConcern : undefined}
                      />
                    ))}
                  {section === 'waiting' &&
                    barriers.map(barrier => (
                      <BarrierTask
                        {...{ setting, barrier, formKey, zone }}
                        open={barrier.id === open}
                        told={toldBarrier?.id === barrier.id ? toldBarrier : undefined}
                      />
                    ))}
                  {tasks.map(task => (
                    <Task
                      {...{ setting, task, formKey, sendsLetters }}
                      open={task.groupId === open}
                      next={inOrder[inOrder.indexOf(task.groupId) + 1]}
                      told={told?.groupId === task.groupId ? told : undefined}
                    />
                  ))}
                </section>
              )
            )
          })}
          <ShutOften t={t} doors={day.shutOften} />
          {unanswered.length > 0 && (
            <UnansweredGroups {...{ setting, zone }} groups={unanswered} open={open === undefined} />
          )}
          {words.length > 0 && (
            <Words {...{ setting, words, formKey }} open={open === undefined && unanswered.length === 0} />
          )}
          {proposals.length > 0 && (
            <Proposals
              {...{ setting, proposals, formKey }}
              open={open === undefined && words.length + unanswered.length === 0}
            />
          )}
          {doubles.length > 0 && (
            <Doubles
              {...{ setting, doubles, formKey }}
              open={open === undefined && others === doubles.length}
            />
          )}
          {things === 0 && (
            <p class="lead" id="next" tabIndex={-1}>
              {later === 0 && day.unsure ? t('desk.unsure') : t('desk.nothing', { n: later })}
            </p>
          )}
          {things > 0 && later > 0 && <p class="soft">{t('desk.later', { n: later })}</p>}
          {doneIn(day) > 0 && <Done {...{ setting, formKey, day }} />}
        </div>
        <Keys t={t} />
      </div>
    </DeskFrame>
  )
}

/** In the order in which they stand on the page. */
const sorted = ({ today }: DeskDay) =>
  SECTIONS.flatMap(section => today.filter(task => sectionOf(task) === section))
