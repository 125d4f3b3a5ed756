/** Urgent help: one step from every page, by country, to print (M12). Works without script, like all pages. */
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { Setting } from '#ui/setting.ts'
import type { LocalDate } from '../gatherings/schedule.ts'
import { byNeed, isReviewLate, type UrgentArea, type UrgentHelp } from './urgent-help.ts'
import { UrgentLineItem } from './urgent-line.tsx'
import { inReadersWords } from './words-for-readers.ts'

export interface UrgentHelpPageProps extends Setting {
  help: UrgentHelp
  /** Null: the reader chooses first. */
  area: UrgentArea | null
  today: LocalDate
}

export function UrgentHelpPage({ help, area, today, ...setting }: UrgentHelpPageProps) {
  const { t } = setting
  const title = area ? t('urgent.title-in', { area: inReadersWords(area.name, t) }) : t('urgent.title')
  return (
    <Page
      {...setting}
      title={title}
      description={t('urgent.description')}
      current="urgent"
      sensitive
      scripts={['print']}
    >
      <section class="urgent-top board">
        <div class="wrap">
          <h1>{title}</h1>
          <p>{t('urgent.lead')}</p>
        </div>
      </section>
      {area && <Lines area={area} t={t} />}
      <section class="band">
        <div class="wrap split split-wide">
          <Areas help={help} area={area} t={t} />
          <Review help={help} today={today} t={t} />
        </div>
      </section>
    </Page>
  )
}

function Lines({ area, t }: { area: UrgentArea; t: Translator }) {
  return (
    <div class="wrap urgent">
      <div class="actions">
        <PrintButton text={t('urgent.print')} />
        <a href="#where">{t('urgent.elsewhere')}</a>
      </div>
      {byNeed(area).map(({ need, lines }) => (
        <section class={`urgent-need urgent-${need}`} aria-labelledby={`need-${need}`}>
          <h2 id={`need-${need}`}>{t(`urgent.need.${need}`)}</h2>
          <ul>
            {lines.map(line => (
              <UrgentLineItem line={line} t={t} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Areas({ help, area, t }: { help: UrgentHelp; area: UrgentArea | null; t: Translator }) {
  return (
    <nav id="where" class="flow urgent-where" aria-labelledby="where-h">
      <h2 id="where-h">{t(area ? 'urgent.elsewhere' : 'urgent.choose')}</h2>
      <ul class="urgent-areas">
        {help.areas.map(other => (
          <li>
            <a
              href={`/urgent-help?country=${other.key}`}
              aria-current={other.key === area?.key ? 'page' : undefined}
            >
              {inReadersWords(other.name, t)}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('urgent.anywhere')}</p>
    </nav>
  )
}

function Review({ help, today, t }: { help: UrgentHelp; today: LocalDate; t: Translator }) {
  const again = sayDay(t, help.reviewAgainBy)
  const late = isReviewLate(help, today)
  return (
    <div class="flow small">
      <p>{t('urgent.not-us')}</p>
      {late && <p class="fresh fresh-overdue">{t('urgent.late', { date: again })}</p>}
      <p class="soft">
        {t('urgent.reviewed', { date: sayDay(t, help.reviewedOn), by: help.reviewedBy ?? 'none', again })}{' '}
        {help.reviewedBy === null && t('urgent.not-local')}
      </p>
      <p class="soft urgent-traces">{t('urgent.traces')}</p>
    </div>
  )
}
