/** The lead's page, known by the link of a letter. Opening it changes nothing; a button acts. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink, signLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import type { AgenciesWeb } from '../agencies-web.ts'
import { leadBy } from '../agency.store.ts'
import type { Lead } from '../agency.ts'
import type { AgencySeen } from '../agency-seen.ts'
import { coverageUrl, LEAD_LINK, leadUrl, UNIT_LINK, unitUrl } from '../agency-url.ts'
import { monthAt, monthsOpen } from '../counts/quarter.ts'
import { lookAtAgency } from '../look-at-agency.ts'
import type { AgencyTables } from '../tables.ts'
import { topicsSaid } from '../topics-said.ts'
import { coverageCsv } from './coverage-csv.ts'
import { LeadPage, type LeadPageProps } from './lead.page.tsx'
import { pressLead } from './press-lead.ts'

export function leadRoutes(web: AgenciesWeb): Hono {
  const { queries, clock, linkKey, settingFor, baseUrl, zone, isTown } = web
  const routes = new Hono()
  const byLink = asActor(queries, 'contact')

  routes.get(leadUrl(':token'), async c => show(c, await seenBy(c), null))

  routes.post(leadUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const by = await seenBy(c)
    const { t } = settingFor(c.req)
    const here = leadUrl(tokenOf(c))
    if (sent.key === null) return c.redirect(here, 303)
    const asked = {
      lead: by.lead,
      leads: by.seen.leads,
      units: by.seen.units,
      months: months(),
      language: t.locale,
      isTown,
    }
    const pressed = await pressLead(byLink, sent, asked, clock)
    if (pressed === 'left') return c.redirect('/professionals', 303)
    if (pressed === 'done') return c.redirect(here, 303)
    const { field, why } = pressed
    return show(c, by, { did: sent.text('did'), field, says: t(`agency.wrong.${why}`), typed: sent.text })
  })

  routes.get(coverageUrl(':token'), async c => {
    const { seen } = await seenBy(c)
    c.header('cache-control', 'no-store')
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="coverage.csv"')
    return c.body(coverageCsv(seen.covered, settingFor(c.req).t))
  })

  const months = (): string[] => monthsOpen(monthAt(clock.now(), zone))

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  async function seenBy(c: Context): Promise<{ lead: Lead; seen: AgencySeen }> {
    const id = readLink(linkKey, LEAD_LINK, tokenOf(c))
    const lead = id === null ? null : await leadBy(byLink.withTables<AgencyTables>(), id)
    const seen = lead && (await lookAtAgency(byLink, lead.agencyId, { now: clock.now(), zone }))
    if (!lead || !seen) throw new Problem('not-found')
    return { lead, seen }
  }

  function show(c: Context, by: { lead: Lead; seen: AgencySeen }, wrong: LeadPageProps['wrong']) {
    const urls = by.seen.units.map(
      ({ id }) => [id, baseUrl + unitUrl(signLink(linkKey, UNIT_LINK, id))] as const,
    )
    c.header('cache-control', 'no-store')
    const page = (
      <LeadPage
        {...{ setting: settingFor(c.req), token: tokenOf(c), wrong, ...by }}
        topics={topicsSaid(settingFor(c.req).t.locale)}
        unitUrls={new Map(urls)}
        months={months()}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page), wrong ? 422 : 200)
  }

  return routes
}
