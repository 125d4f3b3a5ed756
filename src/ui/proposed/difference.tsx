/** What stands, struck through, and what is to stand, marked: told by words as well, so that it needs neither colour nor eyes. */
import type { Translator } from '../messages/translator.ts'
import type { DifferenceLine } from './proposal-view.ts'

export interface DifferenceProps {
  lines: readonly DifferenceLine[]
  t: Translator
  /** It was changed already; else it is proposed. */
  past?: boolean
}

export function Difference({ lines, t, past = false }: DifferenceProps) {
  if (lines.length === 0) return <p class="soft">{t('proposal.texts-gone')}</p>
  return (
    <dl class="difference">
      {lines.map(({ field, from, to }) => (
        <div>
          <dt>{t(`proposal.field.${field}`)}</dt>
          {field !== 'other' && (
            <>
              <dd>
                <span class="soft">{t(past ? 'proposal.was' : 'proposal.from')}</span>{' '}
                {from === null ? (
                  <em>{t('proposal.withheld')}</em>
                ) : from === '' ? (
                  <em>{t('proposal.nothing')}</em>
                ) : (
                  <del dir="auto">{from}</del>
                )}
              </dd>
              <dd>
                <span class="soft">{t(past ? 'proposal.became' : 'proposal.to')}</span>{' '}
                {to === null ? (
                  <em>{t('proposal.withheld')}</em>
                ) : to === '' ? (
                  <em>{t('proposal.nothing')}</em>
                ) : (
                  <ins dir="auto">{to}</ins>
                )}
              </dd>
            </>
          )}
        </div>
      ))}
    </dl>
  )
}
