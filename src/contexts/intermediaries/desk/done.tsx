/** What was done today, and the way back from each of it. */
import type { ComponentChildren } from 'preact'
import type { Setting } from '#ui/setting.ts'
import { deskProposalUrl } from '../proposals/proposal-at-desk.ts'
import { DESK_UNDO, deskGroupUrl } from './desk-url.ts'
import type { DeskDay } from './desk-view.ts'

type OfDay = Pick<DeskDay, 'done' | 'merged' | 'apart' | 'decided'>

/** How many things. */
export const doneIn = ({ done, merged, apart, decided }: OfDay): number =>
  done.length + merged.length + apart.length + decided.length

interface DoneProps {
  setting: Setting
  day: OfDay
  formKey: string
}

export function Done({ setting, day, formKey }: DoneProps) {
  const { t } = setting
  const { done, merged, apart, decided } = day
  return (
    <section class="queue" aria-labelledby="done">
      <h2 id="done">
        {t('desk.done')} <small>{doneIn(day)}</small>
      </h2>
      <ul class="done-list">
        {done.map(({ id, slug, name, outcome, facts, canUndo }) => (
          <li>
            <span dir="auto">
              <a href={deskGroupUrl(slug)}>{name}</a>: {t(`desk.outcome.${outcome}`)}
            </span>
            {canUndo && (
              <Undo label={t('desk.undo-that', { name })} formKey={formKey} setting={setting}>
                <input type="hidden" name="call" value={id} />
              </Undo>
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
            <Undo label={t('desk.undo-that', { name })} formKey={formKey} setting={setting}>
              <input type="hidden" name="merged" value={groupId} />
            </Undo>
          </li>
        ))}
        {apart.map(({ one, other, names }) => (
          <li>
            <span dir="auto">{t('desk.apart', names)}</span>
            <Undo label={t('desk.undo-that', { name: names.one })} formKey={formKey} setting={setting}>
              <input type="hidden" name="one" value={one} />
              <input type="hidden" name="other" value={other} />
            </Undo>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The last thing, near the eye: what was done, and the way back. */
export function JustDone({
  setting,
  formKey,
  done: { id, slug, name, outcome, canUndo },
}: Omit<DoneProps, 'day'> & { done: DeskDay['done'][number] }) {
  const { t } = setting
  return (
    <div class="just-done" role="status">
      <span dir="auto">
        <a href={deskGroupUrl(slug)}>{name}</a>: {t(`desk.outcome.${outcome}`)}
      </span>
      {canUndo && (
        <Undo label={t('desk.undo-that', { name })} formKey={formKey} setting={setting}>
          <input type="hidden" name="call" value={id} />
        </Undo>
      )}
    </div>
  )
}

interface UndoProps {
  setting: Setting
  label: string
  formKey: string
  /** Says what. */
  children: ComponentChildren
}

const Undo = ({ setting, label, formKey, children }: UndoProps) => (
  <form method="post" action={DESK_UNDO}>
    {children}
    <input type="hidden" name="key" value={formKey} />
    <button class="link-button" type="submit" aria-label={label}>
      {setting.t('desk.undo')}
    </button>
  </form>
)
