/** For the desk: the units of one agency and when each last told anybody, so that the silent ones can be rung (M22). */
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { goingOn } from '../agency.ts'
import type { AgencySeen } from '../agency-seen.ts'
import { DESK_AGENCIES } from '../agency-url.ts'
import type { Heard } from '../counts/heard.ts'
import { sayQuarter } from '../say-quarter.ts'
import type { TopicsSaid } from '../topics-to-say.ts'
import { AgencySaid } from './agency-said.tsx'

export interface DeskAgencyProps {
  setting: Setting
  seen: AgencySeen
  topics: TopicsSaid
}

export function DeskAgencyPage({ setting, seen, topics }: DeskAgencyProps) {
  const { t } = setting
  const { agency, units, heard } = seen
  const of = new Map(heard.map(each => [each.unitId, each]))
  const lastTold = (unit: Heard | undefined): string => {
    if (unit?.lastTold) return t('agency.last-told', { quarter: sayQuarter(t.locale, unit.lastTold) })
    return t(unit?.isSilent ? 'agency.last-told-never' : 'agency.last-told-new')
  }
  return (
    <Page {...setting} title={agency.name} listed={false} mainClass="wrap band">
      <div class="flow talk agency">
        <p>
          <a href={DESK_AGENCIES}>{t('agency.desk-back')}</a>
        </p>
        <h1>{agency.name}</h1>
        <AgencySaid {...{ seen, topics, t }} />
        <section class="flow" aria-labelledby="units-h">
          <h2 id="units-h">{t('agency.units')}</h2>
          {units.map(unit => (
            <article class="said flow">
              <h3>{unit.name}</h3>
              <p>
                {of.get(unit.id)?.isSilent ? <b>{lastTold(of.get(unit.id))}</b> : lastTold(of.get(unit.id))}
              </p>
              {goingOn(unit).length > 0 ? (
                <ul class="dash">
                  {goingOn(unit).map(({ title, topics: told }) => (
                    <li>
                      {title}: {told.map(topics.label).join('; ')}
                    </li>
                  ))}
                </ul>
              ) : (
                <p>{t('agency.desk-no-moments')}</p>
              )}
            </article>
          ))}
          {units.length > 0 && <p class="small soft">{t('agency.last-told-text')}</p>}
        </section>
      </div>
    </Page>
  )
}
