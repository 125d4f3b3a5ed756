/** A paper form on A4, black on white: blank, or with what the record of a group says now (M74). */
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import { deskScriptUrl } from '../desk/desk-url.ts'
import { FormParts } from './form-parts.tsx'
import { type FormPart, type JourneyName, journeyNamed } from './journeys.ts'
import type { PaperFact, PaperLimits } from './paper.ts'

/** What stands beneath, so that the paper finds its way back. */
export interface SendBackTo {
  name: string
  phone: string | null
}

export interface PaperFormProps {
  setting: Setting
  journey: JourneyName
  /** Null: a blank form, with a line for the name. */
  group: { slug: string; name: string; code: string; facts: readonly PaperFact[] } | null
  facts: readonly PaperFact[]
  limits: PaperLimits
  /** Epoch milliseconds. */
  now: number
  sendBackTo: SendBackTo | null
}

export function PaperFormPage({ setting, journey, group, facts, limits, now, sendBackTo }: PaperFormProps) {
  const { t } = setting
  const title = t(`scripts.${journey}.title`)
  const parts: readonly FormPart[] = journeyNamed(journey)?.form ?? []
  return (
    <Page {...setting} title={title} listed={false} mainClass="sheet-page" scripts={['print']}>
      <p class="sheet-bar wrap">
        <a href={`${deskScriptUrl(journey)}${group ? `?group=${group.slug}` : ''}`}>
          {t('scripts.to-script')}
        </a>
        <PrintButton text={t('sheet.print')} />
        <span data-without-print>{t('sheet.how')}</span>
      </p>
      <article class="sheet paper-form">
        <h1>{title}</h1>
        <p>{t(`scripts.${journey}.paper`)}</p>
        {group ? (
          <p class="paper-name">
            {t('scripts.paper.group')} <b dir="auto">{group.name}</b> ({group.code})
          </p>
        ) : (
          <p class="paper-line">{t('scripts.paper.group')}</p>
        )}
        {parts.map(part => (
          <FormParts part={part} facts={group?.facts ?? facts} {...{ limits, t }} />
        ))}
        <footer>
          {sendBackTo && <p>{sayBack(sendBackTo, t)}</p>}
          <p>{t('scripts.paper.kept')}</p>
          <p>{t('scripts.paper.printed', { day: sayDay(t, now) })}</p>
        </footer>
      </article>
    </Page>
  )
}

const sayBack = ({ name, phone }: SendBackTo, t: Translator): string =>
  phone ? t('scripts.paper.back-phone', { name, phone }) : t('scripts.paper.back', { name })
