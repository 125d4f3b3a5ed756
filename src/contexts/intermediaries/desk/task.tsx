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
  why: 'again' | 'moved-on' | 'busy' | 'reach' | 'enough'
  typed?: string
}

export interface TaskProps {
  setting: Setting
  task: DeskTask
  formKey: string
  sendsLetters: boolean
  open: boolean
  told?: Told | undefined
}

export function Task({ setting, task, formKey, sendsLetters, open, told }: TaskProps) {
  const { t } = setting
  const { groupId, slug, kind, minutes, facts } = task
  return (
    <details class="task" open={open} id={open ? 'next' : undefined}>
      <summary>
        <b dir="auto">{titleOf(task, t)}</b>
        <span class="takes">{t('desk.takes', { n: minutes })}</span>
        <span class="then">{consequenceOf(task, t)}</span>
      </summary>
      <div class="do flow">
        {told && told.why !== 'reach' && told.why !== 'enough' && (
          <p role="alert">{t(`desk.told.${told.why}`)}</p>
        )}
        <Numbers {...{ task, t, groupId, formKey }} />
        <Script task={task} t={t} />
        <form class="flow" method="post" action={DESK}>
          <input type="hidden" name="group" value={groupId} />
          <input type="hidden" name="key" value={formKey} />
          {facts.map(({ fact, seen }) => (
            <input type="hidden" name={`seen-${fact}`} value={seen} />
          ))}
          <p class="desk-do">
            {kind !== 'second-contact' && (
              <button class="button" type="submit" name="did" value="still-right">
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

function titleOf({ name, kind, said, since }: DeskTask, t: Translator): string {
  if (said !== null) return said[0] ? `“${said[0]}”` : t('desk.title.doubted', { name })
  if (kind === 'second-contact') return t('desk.title.second', { name })
  return since ? t('desk.title.since', { name, day: sayDay(t, since) }) : t('desk.title.never', { name })
}

function consequenceOf({ name, kind, said, leavesOn }: DeskTask, t: Translator): string {
  if (kind === 'second-contact') return t('desk.then.second')
  const whose = said === null ? '' : `${t('desk.then.reader', { name })} `
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
            {t('desk.script.still', { fact: t(`desk.fact.${fact as 'access'}`) })} {lines.join(' ')}
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
