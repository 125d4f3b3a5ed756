/** What an agency owes groups, for whoever answers for it: units, moments, what was offered and what never was (M22, M24). */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { goingOn, isLeftAlone, type Lead } from '../agency.ts'
import type { AgencySeen } from '../agency-seen.ts'
import { coverageUrl, leadUrl } from '../agency-url.ts'
import type { TopicsSaid } from '../topics-to-say.ts'
import { CameForm, type FormProps, MomentForm, TownForm, UnitForm } from './add-forms.tsx'
import { Coverage } from './coverage.tsx'
import { DutyForm, NameForm } from './duty-forms.tsx'

export interface LeadPageProps {
  setting: Setting
  token: string
  lead: Lead
  seen: AgencySeen
  topics: TopicsSaid
  /** Of each unit, with where it is. */
  unitUrls: ReadonlyMap<string, string>
  /** Months whose numbers can still be said. */
  months: readonly string[]
  wrong: FormProps['wrong']
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
}

export function LeadPage(props: LeadPageProps) {
  const { setting, token, lead, seen, topics: said, unitUrls, months, wrong, formKey, sayOrigin } = props
  const { agency, leads, units, covered } = seen
  const { t } = setting
  const form: FormProps = { t, here: leadUrl(token), formKey, wrong }
  const deputy = leads.some(({ role }) => role === 'deputy')
  const alone = isLeftAlone(lead, leads)
  const moments = units.some(({ touchpoints }) => touchpoints.length > 0)
  return (
    <Page
      {...setting}
      title={t('agency.lead-title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow talk agency">
        <h1>{agency.name}</h1>
        <p class="lead">{t(`agency.you-are.${lead.role}`)}</p>
        <p>{t('agency.lead-text')}</p>
        {!deputy && <p class="talk-state">{t('agency.no-deputy')}</p>}
        {alone && <p class="talk-state">{t('agency.alone')}</p>}
        <section class="flow" aria-labelledby="units-h">
          <h2 id="units-h">{t('agency.units')}</h2>
          {units.map(unit => (
            <article class="said flow">
              <h3>{unit.name}</h3>
              <p class="own-address">
                {t('agency.unit-at')} <a href={unitUrls.get(unit.id) ?? ''}>{unitUrls.get(unit.id) ?? ''}</a>
              </p>
              <TownForm {...{ ...form, unit }} />
              <ul class="dash">
                {goingOn(unit).map(({ id, title, topics }) => (
                  <li>
                    {title}: {topics.map(said.label).join('; ')}
                    <form method="post" action={leadUrl(token)}>
                      <input type="hidden" {...formKey} />
                      <input type="hidden" name="touchpoint" value={id} />
                      <button class="link-button" type="submit" name="did" value="remove">
                        {t('agency.remove')}
                        <span class="hidden">: {title}</span>
                      </button>
                    </form>
                  </li>
                ))}
              </ul>
            </article>
          ))}
          <Folded says={t('agency.add-unit')} open={units.length === 0 || wrong?.did === 'unit'}>
            <UnitForm {...form} />
          </Folded>
          {units.length > 0 && (
            <Folded says={t('agency.add-moment')} open={!moments || wrong?.did === 'moment'}>
              <MomentForm {...{ ...form, units, kind: agency.kind, fields: said.fields }} />
            </Folded>
          )}
        </section>
        {moments && covered[0] && <Coverage {...{ covered: covered[0], topics: said, t }} />}
        {moments && (
          <p>
            <a href={coverageUrl(token)} download>
              {t('agency.take-along')}
            </a>
          </p>
        )}
        {moments && <CameForm {...{ ...form, units, months }} />}
        {lead.role === 'lead' && <NameForm {...form} names="deputy" />}
        {alone && <DutyForm {...form} did="take-over" />}
        {alone && <NameForm {...form} names="lead" />}
        <DutyForm {...form} did="leave" />
      </div>
    </Page>
  )
}

/** Open where it is what comes next. */
const Folded = ({ says, open, children }: { says: string; open: boolean; children: ComponentChildren }) => (
  <details class="more" open={open}>
    <summary>{says}</summary>
    {children}
  </details>
)
