/** A reader says what was wrong, without an account. */
import { type Context, Hono } from 'hono'
import { EFFORT_FIELD, openEffort } from '#platform/http/effort.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../../directory-web.ts'
import { allFreshness } from '../../freshness/freshness.ts'
import { isSensitive } from '../../topics/topics.ts'
import type { KeepingWeb } from '../keeping-web.ts'
import { openPressBrake } from '../press-brake.ts'
import { asLine, type DoubtTyped, MOST_WORDS, readDoubt } from './doubt.form.ts'
import { DoubtPage, DoubtSentPage } from './doubt.page.tsx'
import { raiseDoubt } from './raise-doubt.ts'

export function doubtRoutes(web: DirectoryWeb & KeepingWeb): Hono {
  const { queries, clock, settingFor, baseUrl, directory, linkKey } = web
  const routes = new Hono()
  const brake = openPressBrake(clock)
  const effort = openEffort({ key: linkKey, clock })

  routes.get('/groups/:slug/wrong', c => show(c))

  routes.post('/groups/:slug/wrong', async c => {
    const sent = await readPostedForm(c, baseUrl)
    const group = await groupOf(c)
    const typed = readDoubt(sent.text)
    const { fact, words } = typed
    if (fact === null || words.length > MOST_WORDS || sent.key === null) return show(c, typed)
    const worked = await effort.isDone(`wrong ${group.slug}`, sent.text(EFFORT_FIELD))
    const wait = brake.take(worked)
    if (wait > 0) return show(c, typed, wait)
    await raiseDoubt(queries, { groupId: group.id, fact, words: asLine(words), key: sent.key }, clock)
    return c.redirect(`/groups/${group.slug}/wrong/sent`, 303)
  })

  routes.get('/groups/:slug/wrong/sent', async c => {
    const group = await groupOf(c)
    c.header('cache-control', 'no-store')
    const sensitive = group.topics.some(isSensitive)
    return c.html(
      renderPage(<DoubtSentPage slug={group.slug} sensitive={sensitive} {...settingFor(c.req)} />),
    )
  })

  async function show(c: Context, typed?: DoubtTyped, wait = 0) {
    const group = await groupOf(c)
    c.header('cache-control', 'no-store')
    const toWorkOut = wait > 0 ? await effort.ask(`wrong ${group.slug}`) : undefined
    const page = (
      <DoubtPage
        toWorkOut={toWorkOut}
        {...settingFor(c.req)}
        group={group}
        facts={allFreshness(group, clock.now()).map(({ fact }) => fact)}
        sensitive={group.topics.some(isSensitive)}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
        wait={wait > 0}
        {...(typed ? { typed } : {})}
      />
    )
    if (wait > 0) c.header('retry-after', String(wait))
    return c.html(renderPage(page), wait > 0 ? 429 : typed ? 422 : 200)
  }

  async function groupOf(c: Context) {
    const group = await directory.groupBySlug(c.req.param('slug') ?? '')
    if (!group || group.life.state === 'ended') throw new Problem('not-found')
    return group
  }

  return routes
}
