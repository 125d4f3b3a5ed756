/** The parts of which paper forms are made: boxes to tick and lines to write on. */
import type { Translator } from '#ui/messages/translator.ts'
import type { FormPart } from './journeys.ts'
import type { PaperFact, PaperLimits } from './paper.ts'

export interface FormPartsProps {
  part: FormPart
  facts: readonly PaperFact[]
  limits: PaperLimits
  t: Translator
}

export function FormParts({ part, facts, limits, t }: FormPartsProps) {
  switch (part) {
    case 'facts':
      return facts.map(({ fact, lines }) => (
        <section>
          <h2>{t(`desk.fact.${fact}`)}</h2>
          {lines.map(line => (
            <p dir="auto">{line}</p>
          ))}
          {lines.length > 0 && <Box label={t('scripts.paper.right')} />}
          <p class="paper-line">{t(lines.length > 0 ? 'scripts.paper.changed' : 'scripts.paper.is')}</p>
        </section>
      ))
    case 'lines':
      return (
        <section>
          <h2>{t('scripts.paper.words')}</h2>
          <p class="paper-line" />
          <p class="paper-line" />
          <p class="paper-line" />
        </section>
      )
    case 'limits':
      return (['always', 'mandate', 'never'] as const).map(which => (
        <section>
          <h2>{t(`mandate.list.${which}`)}</h2>
          <ul class="dash">
            {limits[which].map(line => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      ))
    case 'openness':
      return (
        <section>
          <h2>{t('mend.openness.title')}</h2>
          {(['come', 'ask', 'full', 'resting', 'ended'] as const).map(one => (
            <Box label={t(`mend.openness.${one}`)} />
          ))}
          <p class="paper-line">{t('mend.until')}</p>
        </section>
      )
    case 'audience':
      return (['phone', 'email'] as const).map(way => (
        <section>
          <p class="paper-line">{t(`scripts.paper.${way}`)}</p>
          {(['everyone', 'page', 'desk'] as const).map(one => (
            <Box label={t(`scripts.paper.seen-by.${one}`)} />
          ))}
        </section>
      ))
    case 'reach':
      return (
        <section>
          <p class="paper-line">{t('scripts.paper.reach')}</p>
          <Box label={t('scripts.paper.agrees')} />
        </section>
      )
    case 'signed':
      return (
        <section class="paper-signed">
          <h2>{t('scripts.paper.who')}</h2>
          {(['contact', 'host', 'other-member'] as const).map(one => (
            <Box label={t(`mandate.as.${one}`)} />
          ))}
          <p class="paper-line">{t('scripts.paper.day')}</p>
          <p class="paper-line">{t('scripts.paper.signature')}</p>
        </section>
      )
  }
}

const Box = ({ label }: { label: string }) => (
  <p class="paper-box">
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" />
    </svg>
    {label}
  </p>
)
