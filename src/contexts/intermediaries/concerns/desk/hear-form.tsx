/** What the group is asked, in the desk's words; or what it said on the phone. */
import type { Translator } from '#ui/messages/translator.ts'
import { WordsField } from '#ui/words-field.tsx'
import { MOST_WORDS } from '../concern.ts'
import { deskConcernUrl } from '../concern-url.ts'
import type { ConcernTold } from './concern-told.ts'
import type { DeskConcern } from './desk-concern.ts'

export interface HearFormProps {
  t: Translator
  concern: DeskConcern
  formKey: string
  did: 'ask' | 'write-down' | 'rest'
  told: ConcernTold | undefined
}

export function HearForm({ t, concern, formKey, did, told }: HearFormProps) {
  const { id, steps, byLetter, stand } = concern
  const ofWords = told?.why === 'empty' || told?.why === 'long'
  const press = did === 'ask' && byLetter > 0 ? 'ask-by-letter' : did
  return (
    <form class="flow" method="post" action={deskConcernUrl(id)}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="seen" value={steps.length} />
      <WordsField
        id={`${did}-${id}`}
        name="words"
        label={t(`concern.desk.${did}`)}
        hint={t(`concern.desk.${did}-hint`)}
        value={told?.typed.words ?? ''}
        wrong={ofWords ? t(`concern.told.${told.why as 'empty'}`, { n: MOST_WORDS }) : undefined}
        rows={4}
      />
      <p class="desk-do">
        <button
          class={did === 'rest' || (did === 'ask' && stand !== 'to-ask') ? 'button button-plain' : 'button'}
          type="submit"
          name="did"
          value={did}
        >
          {t(`concern.desk.press.${press}`, { n: byLetter })}
        </button>
      </p>
    </form>
  )
}
