/** The desk asks an agency in, or puts somebody in charge where nobody is left. It sees no address of anybody there. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readLine } from '#platform/http/plain-words.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { idFrom } from '#platform/id-from.ts'
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { renderPage } from '#ui/render.ts'
import type { AgenciesWeb } from '../agencies-web.ts'
import { addAgency, allAgencies } from '../agency.store.ts'
import { kindOf, LONGEST_NAME } from '../agency.ts'
import { DESK_AGENCIES, deskAgencyUrl } from '../agency-url.ts'
import { lookAtAll } from '../look-at-agency.ts'
import { putInCharge } from '../put-in-charge.ts'
import type { AgencyTables } from '../tables.ts'
import { topicsSaid } from '../topics-said.ts'
import { DeskAgenciesPage, type DeskAgenciesProps } from './desk-agencies.page.tsx'
import { DeskAgencyPage } from './desk-agency.page.tsx'

export function deskAgencyRoutes({
  queries,
  clock,
  settingFor,
  baseUrl,
  zone,
  sendsLetters,
}: AgenciesWeb): Hono {
  const routes = new Hono()
  const worker = asActor(queries, 'worker')

  routes.get(DESK_AGENCIES, c => show(c, { name: '', email: '' }, {}))

  routes.post(DESK_AGENCIES, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const { t } = settingFor(c.req)
    const [name, kind] = [readLine(sent.text('name')), kindOf(sent.text('kind')) ?? 'other']
    const email = readMailAddress(sent.text('email').trim())
    const wrong = {
      ...(name === null || name.length > LONGEST_NAME ? { name: t('agency.wrong.name') } : {}),
      ...(email === null ? { email: t('agency.wrong.email') } : {}),
    }
    const typed = { name: sent.text('name'), email: sent.text('email') }
    if (name === null || email === null || sent.key === null || Object.keys(wrong).length > 0)
      return show(c, typed, wrong, 422)
    const { key } = sent
    await worker.transaction(async within => {
      const db = within.withTables<AgencyTables>()
      // One of this name is there already: then somebody is put in charge of it.
      const known = (await allAgencies(db)).find(each => each.name === name)
      const id = known?.id ?? idFrom(['agency', key])
      if (!known) await addAgency(db, { id, name, kind }, clock.now())
      const lead = { id: idFrom(['lead', key]), agencyId: id, role: 'lead', email } as const
      await putInCharge(within, { ...lead, language: t.locale, since: clock.now() }, 'desk', clock)
    })
    return c.redirect(DESK_AGENCIES, 303)
  })

  routes.get(deskAgencyUrl(':agency'), async c => {
    const all = await lookAtAll(worker, { now: clock.now(), zone })
    const seen = all.find(({ agency }) => agency.id === c.req.param('agency'))
    if (!seen) throw new Problem('not-found')
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<DeskAgencyPage {...{ setting, seen }} topics={topicsSaid(setting.t.locale)} />))
  })

  async function show(
    c: Context,
    typed: DeskAgenciesProps['typed'],
    wrong: DeskAgenciesProps['wrong'],
    status: 200 | 422 = 200,
  ) {
    c.header('cache-control', 'no-store')
    const page = (
      <DeskAgenciesPage
        {...{ setting: settingFor(c.req), typed, wrong, sendsLetters }}
        topics={topicsSaid(settingFor(c.req).t.locale)}
        all={await lookAtAll(worker, { now: clock.now(), zone })}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page), status)
  }

  return routes
}
