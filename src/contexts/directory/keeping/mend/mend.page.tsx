/** A question about a fact as a page: one form, what is to be put right beside each field, nothing typed ever lost. */
import type { VNode } from 'preact'
import { KEY_FIELD } from '#platform/http/posted-form.ts'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'
import { MendFrame } from './mend-frame.tsx'
import type { Question, Typed, Wrong } from './question.ts'

export interface MendPageProps {
  setting: Setting
  group: Group
  question: Question
  /** Path and query the form is sent to. */
  here: string
  back: string
  formKey: string
  /** `markOf` the fact as it stands now. */
  seen: string
  typed: Typed
  wrong?: Wrong
  /**
   * `again`: it did not arrive whole. `moved-on`: somebody changed it meanwhile; these lines are what it says now.
   * `busy`: a list is being read in. `limits`: the desk has no mandate for it. `halted`: the contact point keeps it as it is. `same`: it is what the record says.
   * `wait`: very many press.
   */
  told?: {
    why: 'again' | 'moved-on' | 'busy' | 'halted' | 'limits' | 'same' | 'wait'
    lines: readonly string[]
  }
}

/** The names of fields that are ours, not the question's. */
export const SEEN_FIELD = 'seen'
export const SURE_FIELD = 'sure'

export function MendPage(props: MendPageProps) {
  const { setting, group, question, here, back, typed, wrong = {}, told } = props
  const { t } = setting
  const faults = Object.keys(wrong).length
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={question.title}
      lead={question.lead}
      back={{ href: back, label: t('mend.back') }}
    >
      {told && (
        <div role="alert" class="flow">
          <p>{t(`mend.${told.why}`)}</p>
          {told.why === 'limits' && (
            <p>
              <a href={`${back}/mandate`}>{t('mandate.how-to-get')}</a>
            </p>
          )}
          {told.lines.map(line => (
            <p dir="auto">
              <strong>{line}</strong>
            </p>
          ))}
        </div>
      )}
      {question.above}
      {faults > 0 && <p role="alert">{t('mend.wrong', { n: faults })}</p>}
      <form class="flow mend-form" method="post" action={here}>
        {question.fields(typed, wrong)}
        <Kept {...props} />
        <button class="button" type="submit">
          {question.press}
        </button>
      </form>
    </MendFrame>
  )
}

export interface LookPageProps extends MendPageProps {
  shown: VNode
  sure: string
}

/** How it was understood, before it is kept: yes, or other words. */
export function LookPage(props: LookPageProps) {
  const { setting, group, question, here, back, typed, shown, sure } = props
  const { t } = setting
  return (
    <MendFrame
      setting={setting}
      group={group}
      title={t('mend.look')}
      back={{ href: back, label: t('mend.back') }}
    >
      <section class="pinned flow">{shown}</section>
      <form class="flow" method="post" action={here}>
        {Object.entries(typed).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={SURE_FIELD} value="yes" />
        <Kept {...props} />
        <button class="button" type="submit">
          {sure}
        </button>
      </form>
      <details class="more">
        <summary>{t('mend.look-again')}</summary>
        <form class="flow mend-form top-s" method="post" action={here}>
          {question.fields(typed, {})}
          <Kept {...props} />
          <button class="button button-plain" type="submit">
            {question.press}
          </button>
        </form>
      </details>
    </MendFrame>
  )
}

export function Kept({ formKey, seen }: Pick<MendPageProps, 'formKey' | 'seen'>) {
  return (
    <>
      <input type="hidden" name={SEEN_FIELD} value={seen} />
      <input type="hidden" name={KEY_FIELD} value={formKey} />
    </>
  )
}
