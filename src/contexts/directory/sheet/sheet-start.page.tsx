/** The sheet before it can be made: choose what for and where, or which of several places was meant. */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { FindQuery, Understood } from '../find/find-answer.ts'
import { sheetUrl } from '../find/find-url.ts'
import { WhichPlace } from '../find/understood.tsx'
import { SheetForm } from './sheet-form.tsx'

export interface SheetStartPageProps extends Setting {
  /** What was typed, where its place could not be settled: a sheet is for that place or not made. */
  unsettled?: { query: FindQuery; place: Understood['place'] }
  sensitive?: boolean
}

export function SheetStartPage({ unsettled, sensitive = false, ...setting }: SheetStartPageProps) {
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('sheet.title')}
      description={t('sheet.description')}
      current="sheet"
      sensitive={sensitive}
      listed={!unsettled}
    >
      <section class="plain-top board">
        <div class="wrap">
          <h1>{t('sheet.title')}</h1>
          <p class="lead">{t('sheet.lead')}</p>
        </div>
      </section>
      <section class="band">
        <div class="wrap narrow flow">
          {unsettled && (
            <WhichPlace
              place={unsettled.place}
              listed={false}
              urlOf={near => sheetUrl({ ...unsettled.query, near })}
              t={t}
            />
          )}
          <SheetForm
            t={t}
            heading={t('professionals.sheet-heading')}
            q={unsettled?.query.q ?? ''}
            near={unsettled?.query.near ?? ''}
          />
        </div>
      </section>
    </Page>
  )
}
