/** Whom to ring, or how else the group can be reached. */
import type { Translator } from '#ui/messages/translator.ts'
import type { DeskTask } from './desk-view.ts'

type Reach = Pick<DeskTask, 'numbers' | 'email' | 'web'>

export function Numbers({ task, t }: { task: Reach; t: Translator }) {
  const { numbers, email, web } = task
  return (
    <>
      {numbers.map(({ number, whose }) => (
        <p>
          <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>{' '}
          <span class="soft">{t(`desk.whose.${whose}`)}</span>
        </p>
      ))}
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
