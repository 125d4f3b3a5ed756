/** Who may be asked next time: an address that gets a letter first, or a number of somebody who said yes on the phone. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { DESK } from './desk-url.ts'

export interface AskWhomProps {
  t: Translator
  groupId: string
  formKey: string
  sendsLetters: boolean
  told?: { why: string; typed?: string } | undefined
  /** Path to come back to; absent: the desk. */
  back?: string
}

export function AskWhom({ t, groupId, formKey, sendsLetters, told, back }: AskWhomProps) {
  const wrong = told?.why === 'reach' || told?.why === 'enough' ? t(`desk.told.${told.why}`) : null
  return (
    <form class="flow ask-whom" method="post" action={DESK}>
      <input type="hidden" name="group" value={groupId} />
      <input type="hidden" name="key" value={formKey} />
      {back !== undefined && <input type="hidden" name="back" value={back} />}
      <Field
        id={`reach-${groupId}`}
        name="reach"
        autocomplete="off"
        label={t('desk.whom-to-ask')}
        hint={t(sendsLetters ? 'desk.whom-hint' : 'desk.whom-hint-phone')}
        value={told?.typed ?? ''}
        {...(wrong === null ? {} : { wrong })}
      />
      <p>
        <button class="button button-plain" type="submit" name="did" value="ask">
          {t('desk.ask-them')}
        </button>
      </p>
    </form>
  )
}
