/** A group is heard: its contact opens the letter's link, answers, and may disagree once with what was decided. */
import { type Context, Hono } from 'hono'
import { contactTask, type DirectoryTables, loadGroups } from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import type { IntermediaryTables } from '../../tables.ts'
import { concernById, type Held } from '../concern.store.ts'
import { HEAR_LINK, hearUrl } from '../concern-url.ts'
import type { ConcernWeb } from '../concern-web.ts'
import { disagree } from '../decide.ts'
import { drawnParts } from '../drawn-parts.tsx'
import { takeAnswer } from '../hear-group.ts'
import { isClosed } from '../heard-first.ts'
import { hearingById } from '../hearing.store.ts'
import { LONG_FORM, mostOf, readPressed } from '../read-pressed.ts'
import { HearPage, type HearPageProps } from './hear.page.tsx'

export function groupHeardRoutes(web: ConcernWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl, zone } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()

  routes.get(hearUrl(':token'), c => show(c))

  routes.post(hearUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_FORM)
    const concern = await concernOf(c)
    const how = isClosed(concern.steps) ? 'line' : 'words'
    const { typed, words, line, wrong, seen, key } = readPressed(sent, how)
    const { t } = settingFor(c.req)
    if (wrong !== null || key === null || words === null || line === null) {
      const why = wrong === 'long' ? 'long' : 'empty'
      return show(c, { typed, wrong: t(`concern.told.${why}`, { n: mostOf(how) }) }, 422)
    }
    const next = { concernId: concern.id, seen, key }
    try {
      if (how === 'line') await disagree(queries, { ...next, speaker: 'group', words: line }, clock)
      else await takeAnswer(queries, { ...next, words }, clock)
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.kind !== 'moved-on') throw fault
      return show(c, { typed, wrong: t('concern.told.moved-on') }, 409)
    }
    return c.redirect(hearUrl(c.req.param('token') ?? ''), 303)
  })

  async function show(c: Context, told?: HearPageProps['told'], status: 200 | 409 | 422 = 200) {
    const concern = await concernOf(c)
    const [group] = await loadGroups(queries.withTables<DirectoryTables>(), [concern.groupId])
    if (!group) throw new Problem('not-found')
    const setting = settingFor(c.req)
    const { name, ways } = drawnParts(web, group, setting.t)
    const page = (
      <HearPage
        {...{ setting, concern, group, name, ways, zone, told }}
        here={hearUrl(c.req.param('token') ?? '')}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    c.header('cache-control', 'no-store')
    return c.html(renderPage(page), status)
  }

  /** A link that is not ours, one that is forgotten, and one of somebody whose task has ended look the same. */
  async function concernOf(c: Context): Promise<Held> {
    const id = readLink(linkKey, HEAR_LINK, c.req.param('token') ?? '')
    const db = queries.withTables<IntermediaryTables>()
    const hearing = id === null ? null : await hearingById(db, id)
    const task = hearing && (await contactTask(queries.withTables<DirectoryTables>(), hearing.contactTaskId))
    const concern = task && task.endsAt > clock.now() ? await concernById(db, hearing.concernId) : null
    if (!concern) throw new Problem('not-found')
    return concern
  }

  return routes
}
