/** Becoming a group's contact: asked for on its page, agreed to from a letter. Opening changes nothing; a button acts. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { EFFORT_FIELD, openEffort } from '#platform/http/effort.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink, signLink } from '#platform/links/signed-link.ts'
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../../directory-web.ts'
import { isAway } from '../../freshness/put-away.ts'
import type { DirectoryTables } from '../../tables.ts'
import { isSensitive } from '../../topics/topics.ts'
import { findAsk } from '../answer-ask.ts'
import { ANSWER_LINK, answerUrl } from '../answer-url.ts'
import { contactTasksOf } from '../contact-task.store.ts'
import type { KeepingWeb } from '../keeping-web.ts'
import { openPressBrake } from '../press-brake.ts'
import { AgreePage } from './agree.page.tsx'
import { agreedAlready, agreeToKeep, findClaim } from './agree-to-keep.ts'
import { AnotherPage } from './another.page.tsx'
import { askToKeep } from './ask-to-keep.ts'
import { ClaimPage, ClaimSentPage } from './claim.page.tsx'
import { AGREE_LINK, agreeUrl, anotherUrl, claimSentUrl, claimUrl } from './claim-url.ts'

export function claimRoutes(web: DirectoryWeb & KeepingWeb): Hono {
  const { queries, clock, linkKey, settingFor, baseUrl, directory, contact, sendsLetters } = web
  // Whoever opens a letter is its contact; whoever asks on a group's page is anybody.
  const asContact = asActor(queries, 'contact')
  const routes = new Hono()
  const brake = openPressBrake(clock)
  const effort = openEffort({ key: linkKey, clock })

  routes.get(claimUrl(':slug'), c => show(c))

  routes.post(claimUrl(':slug'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const group = await groupOf(c)
    const email = readMailAddress(group.contact.email ?? '')
    if (sent.key === null || email === null || !sendsLetters) return show(c, 'again')
    const worked = await effort.isDone(`claim ${group.slug}`, sent.text(EFFORT_FIELD))
    const wait = brake.take(worked)
    if (wait > 0) return show(c, 'wait', wait)
    const language = settingFor(c.req).t.locale
    const claim = { groupId: group.id, email, language, insteadOf: null, by: 'published' } as const
    await askToKeep(queries, { ...claim, key: sent.key }, clock)
    return c.redirect(claimSentUrl(group.slug), 303)
  })

  routes.get(claimSentUrl(':slug'), async c => {
    const { slug } = await groupOf(c)
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<ClaimSentPage slug={slug} {...settingFor(c.req)} />))
  })

  routes.get(agreeUrl(':token'), async c => {
    const id = idOf(c, AGREE_LINK)
    const before = await agreedAlready(asContact, id, clock)
    if (before !== null) return c.redirect(agreedUrl(before), 303)
    const { claim, group } = await findClaim(asContact, id, clock)
    c.header('cache-control', 'no-store')
    return c.html(
      renderPage(
        <AgreePage
          {...settingFor(c.req)}
          group={group}
          email={claim.email}
          takesOver={claim.insteadOf !== null}
          away={isAway(group, clock.now())}
          here={agreeUrl(tokenOf(c))}
          sayOrigin={SAY_ORIGIN}
        />,
      ),
    )
  })

  routes.post(agreeUrl(':token'), async c => {
    await readPostedForm(c, baseUrl)
    const ask = await agreeToKeep(asContact, idOf(c, AGREE_LINK), clock)
    return c.redirect(agreedUrl(ask), 303)
  })

  routes.get(anotherUrl(':token'), c => showAnother(c))

  routes.post(anotherUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const typed = sent.text('email')
    const email = readMailAddress(typed)
    if (email === null || sent.key === null || !sendsLetters) return showAnother(c, typed)
    const { ask } = await findAsk(asContact, idOf(c, ANSWER_LINK), clock)
    const insteadOf = sent.text('as') === 'instead' ? ask.contactTaskId : null
    const language = settingFor(c.req).t.locale
    const claim = { groupId: ask.groupId, email, language, insteadOf, by: 'contact' } as const
    try {
      await askToKeep(asContact, { ...claim, key: sent.key }, clock)
    } catch (fault) {
      if (fault instanceof Problem && fault.kind === 'too-many') return showAnother(c, typed, true)
      throw fault
    }
    return c.redirect(`${anotherUrl(tokenOf(c))}?sent=yes`, 303)
  })

  async function showAnother(c: Context, typed?: string, limit = false) {
    const { group } = await findAsk(asContact, idOf(c, ANSWER_LINK), clock)
    const tasks = await contactTasksOf(asContact.withTables<DirectoryTables>(), [group.id])
    c.header('cache-control', 'no-store')
    const page = (
      <AnotherPage
        {...settingFor(c.req)}
        group={group}
        contacts={tasks.get(group.id)?.length ?? 0}
        back={answerUrl(tokenOf(c))}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
        sendsLetters={sendsLetters}
        limit={limit}
        sent={c.req.query('sent') !== undefined && typed === undefined}
        {...(typed === undefined ? {} : { typed })}
      />
    )
    return c.html(renderPage(page), limit ? 429 : typed === undefined ? 200 : 422)
  }

  async function show(c: Context, told?: 'again' | 'wait', wait = 0) {
    const group = await groupOf(c)
    c.header('cache-control', 'no-store')
    const toWorkOut = wait > 0 ? await effort.ask(`claim ${group.slug}`) : undefined
    const page = (
      <ClaimPage
        toWorkOut={toWorkOut}
        {...settingFor(c.req)}
        group={group}
        away={isAway(group, clock.now())}
        contact={contact}
        sendsLetters={sendsLetters}
        sensitive={group.topics.some(isSensitive)}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
        told={told}
      />
    )
    if (wait > 0) c.header('retry-after', String(wait))
    return c.html(renderPage(page), wait > 0 ? 429 : told ? 422 : 200)
  }

  async function groupOf(c: Context) {
    const group = await directory.groupBySlug(c.req.param('slug') ?? '')
    if (!group) throw new Problem('not-found')
    return group
  }

  const agreedUrl = (ask: string): string => `${answerUrl(signLink(linkKey, ANSWER_LINK, ask))}?done=agreed`

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  function idOf(c: Context, purpose: string): string {
    const id = readLink(linkKey, purpose, tokenOf(c))
    if (id === null) throw new Problem('not-found')
    return id
  }

  return routes
}
