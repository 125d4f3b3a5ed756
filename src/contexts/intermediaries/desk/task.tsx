/** One thing to do: closed, it says what, what happens otherwise, and how long; open, it holds the script and the buttons. */

import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { AskWhom } from './ask-whom.tsx'
import { DESK, deskGroupUrl } from './desk-url.ts'
import type { DeskTask } from './desk-view.ts'
import { Numbers } from './numbers.tsx'

/** Nothing was kept. `moved-on`: somebody changed the record meanwhile. `reach`: what was typed is neither address nor number. */
export interface Told {
  groupId: string
  why: 'again' | 'moved-on' | 'busy' | 'look' | 'reach' | 'enough'
  typed?: string
}

/** Of what belongs to no field. */
export const sayTold = (why: Told['why'], t: Translator): string =>
  t(why === 'look' ? 'desk.look-first' : `desk.told.${why}`)

export interface TaskProps {
  setting: Setting
  task: DeskTask
  formKey: string
  sendsLetters: boolean
  open: boolean
  /** Id of the group that comes after it. */
  next?: string | undefined
  told?: Told | undefined
}

export function Task({ setting, task, formKey, sendsLetters, open, next, told }: TaskProps) {
  const { t } = setting
  const { groupId, slug, kind, minutes, facts, hidden } = task
  const unseen = hidden && facts.some(({ fact }) => fact === 'contact')
  return (
    <details class="task" open={open} id={open ? 'next' : undefined}>
      <summary>
        <b dir="auto">{titleOf(task, t)}</b>
        <span class="takes">{t('desk.takes', { n: minutes })}</span>
        <span class="then">{consequenceOf(task, t)}</span>
      </summary>
      <div class="do flow">
        {told && told.why !== 'reach' && told.why !== 'enough' && <p role="alert">{sayTold(told.why, t)}</p>}
        <Numbers {...{ task, t, groupId, formKey }} />
        <Script task={task} t={t} />
        <form class="flow" method="post" action={DESK}>
          <input type="hidden" name="group" value={groupId} />
          <input type="hidden" name="key" value={formKey} />
          {next !== undefined && <input type="hidden" name="next" value={next} />}
          {facts.map(({ fact, seen }) => (
            <input type="hidden" name={`seen-${fact}`} value={seen} />
          ))}
          {kind !== 'second-contact' && unseen && <p>{t('desk.look-first')}</p>}
          <p class="desk-do">
            {kind !== 'second-contact' && !unseen && (
              <button
                class={task.numbers.length > 0 ? 'button' : 'button button-plain'}
                type="submit"
                name="did"
                value="still-right"
              >
                {t('desk.still-right', { n: facts.length })}
              </button>
            )}
            <a class="button button-plain" href={deskGroupUrl(slug)}>
              {t('mend.something-changed')}
            </a>
            <button class="button button-plain" type="submit" name="did" value="no-answer">
              {t('desk.no-answer')}
            </button>
            {kind === 'second-contact' ? (
              <button class="button button-plain" type="submit" name="did" value="talked">
                {t('desk.not-now')}
              </button>
            ) : (
              <a class="button button-plain" href={`${deskGroupUrl(slug)}/openness`}>
                {t('desk.paused-or-ended')}
              </a>
            )}
          </p>
        </form>
        {kind !== 'ring' && <AskWhom {...{ t, groupId, formKey, sendsLetters, told }} />}
      </div>
    </details>
  )
}

function titleOf({ name, kind, said, since, facts: due }: DeskTask, t: Translator): string {
  const named = due.map(({ fact }) => t(`desk.about.${fact as 'access'}`))
  const facts = new Intl.ListFormat(t.locale).format(named)
  if (said !== null) return t('desk.title.doubted', { name, facts })
  if (kind === 'second-contact') return t('desk.title.second', { name })
  return since
    ? t('desk.title.since', { name, facts, day: sayDay(t, since) })
    : t('desk.title.never', { name, facts })
}

function consequenceOf({ kind, said, leavesOn }: DeskTask, t: Translator): string {
  if (kind === 'second-contact') return t('desk.then.second')
  const whose = said?.[0] ? `${t('doubt.reader', { words: said[0] })} ` : ''
  return whose + (leavesOn ? t('desk.then.leaves', { day: sayDay(t, leavesOn) }) : t('desk.then.gone'))
}

/** What to say, word for word, so that anybody can sit at the desk. */
function Script({ task, t }: { task: DeskTask; t: Translator }) {
  const { kind, name, facts, said } = task
  return (
    <div class="script flow">
      <p dir="auto">{t('desk.script.hello', { name })}</p>
      {kind === 'second-contact' ? (
        <p>{t('desk.script.second')}</p>
      ) : (
        facts.map(({ fact, lines }) => (
          <p dir="auto">
            {t(`desk.ask.${fact as 'access'}`)} {lines.join(' ')}
          </p>
        ))
      )}
      {said?.map(words => (
        <p dir="auto">{t('doubt.reader', { words })}</p>
      ))}
      {kind === 'find-contact' && <p>{t('desk.script.whom')}</p>}
    </div>
  )
}
