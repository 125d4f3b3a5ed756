/** By the link of a letter: a group says how new people reach it. Opening changes nothing; a button acts. */
import { type Context, Hono } from 'hono'
import { ANSWER_LINK, answerUrl, findAsk, letterOccasion } from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink } from '#platform/links/signed-link.ts'
import { renderPage } from '#ui/render.ts'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import { zoneOf } from '../pace.ts'
import { groupWaysUrl } from '../ways-url.ts'
import { lookAtSet } from './look-at-set.ts'
import { type Pressed, pressWays } from './press-ways.ts'
import { DID } from './set-view.ts'
import { SetWaysPage } from './set-ways.page.tsx'

export function groupWaysRoutes(web: IntroductionsWeb): Hono {
  const { clock, linkKey, settingFor, baseUrl } = web
  const queries = asActor(web.queries, 'contact')
  const routes = new Hono()
  const page = groupWaysUrl(':token')

  routes.get(page, c => show(c))

  routes.post(page, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const askId = askIdOf(c)
    const { ask, group } = await findAsk(queries, askId, clock)
    const pressing = {
      groupId: group.id,
      gatherings: group.gatherings.map(({ id }) => id),
      by: { by: 'contact', who: ask.contactTaskId } as const,
      occasion: letterOccasion(askId, clock),
    }
    const pressed = await pressWays(queries, sent, pressing, clock)
    return pressed.did && !pressed.typed
      ? c.redirect(`${groupWaysUrl(c.req.param('token') ?? '')}?done=${pressed.did}`, 303)
      : show(c, pressed)
  })

  async function show(c: Context, pressed: Pressed = {}) {
    const { group } = await findAsk(queries, askIdOf(c), clock)
    const setting = settingFor(c.req)
    const token = c.req.param('token') ?? ''
    const asked = { group, now: clock.now(), zone: zoneOf(group, web.zone), t: setting.t }
    const seen = await lookAtSet(queries, { ...asked, typed: pressed.typed, wrong: pressed.wrong })
    c.header('cache-control', 'no-store')
    const { told } = pressed
    const drawn = (
      <SetWaysPage
        {...{ setting, seen, told, atDesk: false }}
        here={groupWaysUrl(token)}
        back={answerUrl(token)}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        did={pressed.did ?? DID.find(each => each === c.req.query('done'))}
        unsaved={pressed.did !== undefined}
      />
    )
    return c.html(renderPage(drawn), told ? (told === 'moved-on' || told === 'busy' ? 409 : 422) : 200)
  }

  /** A link that is not ours and one that is over look the same. */
  function askIdOf(c: Context): string {
    const id = readLink(linkKey, ANSWER_LINK, c.req.param('token') ?? '')
    if (id === null) throw new Problem('not-found')
    return id
  }

  return routes
}
