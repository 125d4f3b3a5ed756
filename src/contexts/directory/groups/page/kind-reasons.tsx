/** Why a group is called what it is called: the answers, and what was taken for granted (M01). */
import type { MessageKey, Translator } from '#ui/messages/translator.ts'
import type { Group } from '../group.ts'
import { deriveKind } from '../kind.ts'

export function KindReasons({ group, t }: { group: Group; t: Translator }) {
  const { reasons, assumed } = deriveKind(group.kindAnswers)
  return (
    <details class="kind-why">
      <summary>{t('kind.why')}</summary>
      <div class="flow">
        {reasons.length === 0 ? (
          <p>{t('kind.assumed-all')}</p>
        ) : (
          <ul class="dash">
            {reasons.map(({ question, answer }) => (
              <li>{t(`kind.because.${question}.${answer}` as MessageKey)}</li>
            ))}
          </ul>
        )}
        {reasons.length > 0 && assumed.length > 0 && (
          <p class="soft">
            {t('kind.assumed')} {assumed.map(question => t(`kind.assumed.${question}`)).join(', ')}.
          </p>
        )}
      </div>
    </details>
  )
}
