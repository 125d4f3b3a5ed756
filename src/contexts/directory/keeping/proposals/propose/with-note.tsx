/** A question with room for a line about how whoever proposes knows. */
import type { Translator } from '#ui/messages/translator.ts'
import type { Question, Typed } from '../../mend/question.ts'
import { isTooLong, LONGEST_LINE, readLine } from '../../mend/typed/line.ts'
import { Line } from '../../mend/typed-fields.tsx'
import { hasAddress } from '../addresses-in.ts'

const NOTE = 'how-known'

export const readNote = (typed: Typed): string | null => readLine(typed[NOTE] ?? '')

export function withNote(question: Question, t: Translator): Question {
  return {
    ...question,
    press: question.press === t('mend.save') ? t('proposal.press') : question.press,
    first: { ...question.first, [NOTE]: '' },
    fields: (typed, wrong) => (
      <>
        {question.fields(typed, wrong)}
        <Line
          held={{ typed, wrong }}
          name={NOTE}
          label={t('proposal.note')}
          hint={t('proposal.note-hint')}
          maxLength={LONGEST_LINE}
        />
      </>
    ),
    read: typed => {
      const note = readNote(typed)
      // Only what is short is searched: a whole form of digits would keep everybody else waiting.
      const wrong = isTooLong(note)
        ? t('mend.too-long', { most: LONGEST_LINE })
        : note !== null && hasAddress(note)
          ? t('proposal.note-address')
          : null
      const answer = question.read(typed)
      if (wrong === null) return answer.kind === 'look' ? { ...answer, sure: t('proposal.press') } : answer
      const others = answer.kind === 'again' ? answer.wrong : {}
      return { kind: 'again', wrong: { ...others, [NOTE]: wrong } }
    },
  }
}
