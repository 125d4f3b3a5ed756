/** The mandate, from the letter of questions and from the letter about it. Opening changes nothing; a button acts. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import { loadGroups } from '../../groups/group.store.ts'
import type { DirectoryTables } from '../../tables.ts'
import { findAsk } from '../answer-ask.ts'
import { ANSWER_LINK, answerUrl } from '../answer-url.ts'
import type { KeepingWeb } from '../keeping-web.ts'
import { doneUnderMandate } from './done-under-mandate.ts'
import { giveMandate, takeMandateBack } from './give-mandate.ts'
import { MandatePage } from './mandate.page.tsx'
import { groupOfMandate, mandateOf } from './mandate.store.ts'
import { MANDATE_LINK, mandateUrl, ownMandateUrl } from './mandate-url.ts'

export function mandateRoutes(web: KeepingWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl } = web
  const queries = asActor(web.queries, 'contact')
  const db = queries.withTables<DirectoryTables>()
  const routes = new Hono()

  routes.get(ownMandateUrl(':token'), async c => {
    const { ask } = await findAsk(queries, idOf(c, ANSWER_LINK), clock)
    const token = c.req.param('token') ?? ''
    return show(c, ask.groupId, { here: ownMandateUrl(token), back: answerUrl(token) })
  })

  routes.post(ownMandateUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const { ask } = await findAsk(queries, idOf(c, ANSWER_LINK), clock)
    const { groupId, contactTaskId: who } = ask
    const pressed = { by: 'contact', who } as const
    if (sent.text('do') === 'end') await takeMandateBack(queries, { groupId, pressed }, clock)
    if (sent.text('do') === 'give' && sent.key !== null)
      await giveMandate(queries, { groupId, how: 'page', as: 'contact', pressed, key: sent.key }, clock)
    return c.redirect(ownMandateUrl(c.req.param('token') ?? ''), 303)
  })

  routes.get(mandateUrl(':token'), async c =>
    show(c, await groupIdOf(c), { here: mandateUrl(c.req.param('token') ?? ''), back: null }),
  )

  routes.post(mandateUrl(':token'), async c => {
    await readPostedForm(c, baseUrl)
    await takeMandateBack(queries, { groupId: await groupIdOf(c), pressed: null }, clock)
    return c.redirect(mandateUrl(c.req.param('token') ?? ''), 303)
  })

  async function show(c: Context, groupId: string, at: { here: string; back: string | null }) {
    const [group] = await loadGroups(db, [groupId])
    if (!group) throw new Problem('not-found')
    const now = clock.now()
    const page = (
      <MandatePage
        {...settingFor(c.req)}
        {...{ group, ...at }}
        mandate={await mandateOf(db, groupId, now)}
        done={await doneUnderMandate(queries, groupId, now)}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    c.header('cache-control', 'no-store')
    return c.html(renderPage(page))
  }

  /** For as long as it is known that there was one: whoever has the letter can read what was done. */
  async function groupIdOf(c: Context): Promise<string> {
    const groupId = await groupOfMandate(db, idOf(c, MANDATE_LINK))
    if (groupId === null) throw new Problem('not-found')
    return groupId
  }

  function idOf(c: Context, purpose: string): string {
    const id = readLink(linkKey, purpose, c.req.param('token') ?? '')
    if (id === null) throw new Problem('not-found')
    return id
  }

  return routes
}
