/** The day at the desk: one list, worst first, each thing done where it stands (M73). */

import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { deskProposalUrl, type ProposalAtDesk } from '../proposals/proposal-at-desk.ts'
import { Proposals } from '../proposals/proposals.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { DESK_UNDO, deskGroupUrl } from './desk-url.ts'
import { type DeskDay, type DoneToday, type MergedToday, SECTIONS, sectionOf } from './desk-view.ts'
import { Doubles } from './doubles.tsx'
import { Keys } from './keys.tsx'
import { MinutesLeft } from './minutes-left.tsx'
import { Task, type Told } from './task.tsx'

export interface DeskPageProps {
  setting: Setting
  day: DeskDay
  formKey: string
  sendsLetters: boolean
  /** Why a press was not kept, and about which group. */
  told?: Told | undefined
}

export function DeskPage({ setting, day, formKey, sendsLetters, told }: DeskPageProps) {
  const { t } = setting
  const { today, later, doubles, merged, proposals, decided } = day
  const things = today.length + proposals.length + doubles.length
  const title = t('desk.things', { n: things })
  const open = told?.groupId ?? sorted(day)[0]?.groupId
  return (
    <DeskFrame setting={setting} title={title} current="today" scripts={['desk-keys']}>
      <div class="desk-top">
        <div class="flow">
          <h1>{title}</h1>
          <p class="soft">{t('desk.lead', { day: sayDay(t, day.day, 'weekday') })}</p>
        </div>
        <MinutesLeft {...{ t, ...day, done: day.done.length + merged.length }} />
      </div>
      <div class="with-aside">
        <div>
          {SECTIONS.map(section => {
            const tasks = today.filter(task => sectionOf(task) === section)
            return (
              tasks.length > 0 && (
                <section class="queue" aria-labelledby={section}>
                  <h2 id={section}>
                    {t(`desk.section.${section}`)} <small>{tasks.length}</small>
                  </h2>
                  {tasks.map(task => (
                    <Task
                      {...{ setting, task, formKey, sendsLetters }}
                      open={task.groupId === open}
                      told={told?.groupId === task.groupId ? told : undefined}
                    />
                  ))}
                </section>
              )
            )
          })}
          {proposals.length > 0 && (
            <Proposals {...{ setting, proposals, formKey }} open={open === undefined} />
          )}
          {doubles.length > 0 && (
            <Doubles {...{ setting, doubles, formKey }} open={open === undefined && proposals.length === 0} />
          )}
          {things === 0 && <p class="lead">{t('desk.nothing', { n: later })}</p>}
          {things > 0 && later > 0 && <p class="soft">{t('desk.later', { n: later })}</p>}
          {day.done.length + merged.length + decided.length > 0 && (
            <Done {...{ setting, formKey, merged, decided }} done={day.done} />
          )}
        </div>
        <Keys t={t} />
      </div>
    </DeskFrame>
  )
}

/** In the order in which they stand on the page. */
const sorted = ({ today }: DeskDay) =>
  SECTIONS.flatMap(section => today.filter(task => sectionOf(task) === section))

interface DoneProps {
  setting: Setting
  done: readonly DoneToday[]
  merged: readonly MergedToday[]
  decided: readonly ProposalAtDesk[]
  formKey: string
}

function Done({ setting, done, merged, decided, formKey }: DoneProps) {
  const { t } = setting
  return (
    <section class="queue" aria-labelledby="done">
      <h2 id="done">
        {t('desk.done')} <small>{done.length + merged.length + decided.length}</small>
      </h2>
      <ul class="done-list">
        {done.map(({ id, slug, name, outcome, facts, canUndo }) => (
          <li>
            <span dir="auto">
              <a href={deskGroupUrl(slug)}>{name}</a>: {t(`desk.outcome.${outcome}`)}
            </span>
            {canUndo && (
              <form method="post" action={DESK_UNDO}>
                <input type="hidden" name="call" value={id} />
                <input type="hidden" name="key" value={formKey} />
                <button class="link-button" type="submit" aria-label={t('desk.undo-that', { name })}>
                  {t('desk.undo')}
                </button>
              </form>
            )}
            {outcome === 'mended' && (
              <a href={`${deskGroupUrl(slug)}/${facts[0]}/mended`}>{t('mend.look-at')}</a>
            )}
          </li>
        ))}
        {decided.map(({ name, proposal }) => (
          <li>
            <span dir="auto">
              {t('proposal.desk.decided', { name, fact: t(`answer.fact.${proposal.fact}`) })}
            </span>
            <a href={deskProposalUrl(proposal.id)}>{t('mend.look-at')}</a>
          </li>
        ))}
        {merged.map(({ groupId, name, into }) => (
          <li>
            <span dir="auto">{t('desk.merged', { name, into })}</span>
            <form method="post" action={DESK_UNDO}>
              <input type="hidden" name="merged" value={groupId} />
              <input type="hidden" name="key" value={formKey} />
              <button class="link-button" type="submit" aria-label={t('desk.undo-that', { name })}>
                {t('desk.undo')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
