/** Whom to ring, or how else the group can be reached. Somebody's own number is shown by a press, which is written down. */
import type { Translator } from '#ui/messages/translator.ts'
import { DESK_LOOK } from './desk-url.ts'
import type { DeskTask } from './desk-view.ts'

export interface NumbersProps {
  task: Pick<DeskTask, 'numbers' | 'email' | 'web'>
  t: Translator
  groupId: string
  formKey: string
  /** Path to come back to; absent: the desk. */
  back?: string
}

export function Numbers({ task, t, groupId, formKey, back }: NumbersProps) {
  const { numbers, email, web } = task
  const hidden = numbers.some(({ number }) => number === null)
  return (
    <>
      {numbers.map(
        ({ number, whose }) =>
          number !== null && (
            <p>
              <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>{' '}
              <span class="soft">{t(`desk.whose.${whose}`)}</span>
            </p>
          ),
      )}
      {hidden && (
        <form class="desk-do" method="post" action={DESK_LOOK}>
          <input type="hidden" name="group" value={groupId} />
          <input type="hidden" name="key" value={formKey} />
          {back !== undefined && <input type="hidden" name="back" value={back} />}
          <button class="button button-plain" type="submit">
            {t('desk.look')}
          </button>
          <span class="small soft">{t('desk.look-hint')}</span>
        </form>
      )}
      {numbers.length === 0 && <p>{t(email || web ? 'desk.no-number' : 'desk.no-way')}</p>}
      {numbers.length === 0 && email !== null && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {numbers.length === 0 && web !== null && (
        <p>
          <a href={web} rel="noreferrer">
            {web}
          </a>
        </p>
      )}
    </>
  )
}
