/** Who is asked about the group, without an address: each can be asked no longer, as they say on the phone (M77). */
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import { DESK } from './desk-url.ts'
import type { ContactHere } from './desk-view.ts'

export interface ContactsHereProps {
  t: Translator
  groupId: string
  formKey: string
  contacts: readonly ContactHere[]
  back: string
}

export function ContactsHere({ t, groupId, formKey, contacts, back }: ContactsHereProps) {
  return (
    <>
      {contacts.map(({ taskId, how, since }) => (
        <form class="desk-do" method="post" action={DESK}>
          <input type="hidden" name="group" value={groupId} />
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="task" value={taskId} />
          <span>{t(`desk.asked-by.${how}`, { day: sayDay(t, since) })}</span>
          <button class="button button-plain" type="submit" name="did" value="stop">
            {t('desk.ask-no-longer')}
          </button>
        </form>
      ))}
    </>
  )
}
