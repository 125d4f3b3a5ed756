/** With somebody of the group on the phone the desk sets how new people reach it; the group can read that it did (M74). */
import { type Context, Hono } from 'hono'
import { type DirectoryTables, deskOccasion, groupIdBySlug, loadGroups } from '#contexts/directory/index.ts'
import { noteDeskCall } from '#contexts/intermediaries/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import { lookAtSet } from '../group/look-at-set.ts'
import { type Pressed, pressWays } from '../group/press-ways.ts'
import { DID } from '../group/set-view.ts'
import { SetWaysPage } from '../group/set-ways.page.tsx'
import { zoneOf } from '../pace.ts'
import { deskWaysUrl } from '../ways-url.ts'

/** What a call takes in which whether new people can come is said, in minutes. */
const MINUTES = 2

export function deskWaysRoutes(web: IntroductionsWeb): Hono {
  const { clock, settingFor, baseUrl, identity } = web
  const queries = asActor(web.queries, 'worker')
  const db = queries.withTables<DirectoryTables>()
  const routes = new Hono()
  const page = deskWaysUrl(':slug')

  routes.get(page, c => show(c))

  routes.post(page, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const group = await groupOf(c)
    const who = await whoIn(c)
    const { id: groupId, slug } = group
    const occasion = deskOccasion({
      ...{ groupId, clock, who },
      said: (within, at) =>
        noteDeskCall(within, { groupId, at, outcome: 'mended', facts: ['openness'], minutes: MINUTES }),
    })
    const gatherings = group.gatherings.map(({ id }) => id)
    const pressing = { groupId, gatherings, by: { by: 'worker', who } as const, occasion }
    const pressed = await pressWays(queries, sent, pressing, clock)
    return pressed.did && !pressed.typed
      ? c.redirect(`${deskWaysUrl(slug)}?done=${pressed.did}`, 303)
      : show(c, pressed)
  })

  async function show(c: Context, pressed: Pressed = {}) {
    const group = await groupOf(c)
    const setting = settingFor(c.req)
    const asked = { group, now: clock.now(), zone: zoneOf(group, web.zone), t: setting.t }
    const seen = await lookAtSet(queries, { ...asked, typed: pressed.typed, wrong: pressed.wrong })
    c.header('cache-control', 'no-store')
    const { told } = pressed
    const drawn = (
      <SetWaysPage
        {...{ setting, seen, told, atDesk: true }}
        here={deskWaysUrl(group.slug)}
        back={`/desk/groups/${group.slug}`}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        did={pressed.did ?? DID.find(each => each === c.req.query('done'))}
        unsaved={pressed.did !== undefined}
      />
    )
    return c.html(renderPage(drawn), told ? (told === 'moved-on' || told === 'busy' ? 409 : 422) : 200)
  }

  /** @throws {Problem} `not-found` */
  async function groupOf(c: Context) {
    const id = await groupIdBySlug(db, c.req.param('slug') ?? '')
    const [group] = id === null ? [] : await loadGroups(db, [id])
    if (!group) throw new Problem('not-found')
    return group
  }

  /** Nobody gets here who does not work here. */
  async function whoIn(c: Context): Promise<string> {
    const actor = await identity.actorOf(c.req.raw)
    if (actor.kind !== 'worker') throw new Problem('refused')
    return actor.personId
  }

  return routes
}
