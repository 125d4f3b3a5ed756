/** Where whoever sent a mail decides about it, known by the link of a letter alone. Opening it changes nothing. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { NothingToSealWith } from '#platform/seal/open-sealer.ts'
import { renderPage } from '#ui/render.ts'
import { sayToGroup, sayToPerson } from '../../conversations/say.ts'
import { drawnParts } from '../../drawn-parts.tsx'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import type { RelayTables } from '../relay-tables.ts'
import { HeldPage, type HeldPageProps, NoMorePage } from './held.page.tsx'
import { dropHeldMail } from './held-mail.store.ts'
import { heldUrl } from './held-url.ts'
import { type HeldSeen, lookAtHeld } from './look-at-held.ts'

const STATUS = { again: 422, enough: 429, nobody: 409, over: 409, 'not-now': 503 } as const

export function heldRoutes(web: IntroductionsWeb): Hono {
  const { clock, settingFor, baseUrl, sealer } = web
  const routes = new Hono()
  // Whoever holds the letter.
  const byLink = asActor(web.queries, 'contact')

  routes.get(heldUrl(':token'), async c => {
    const seen = await seenBy(c)
    return seen ? show(c, seen) : gone(c)
  })

  routes.post(heldUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const seen = await seenBy(c)
    if (!seen) return gone(c)
    const { mail, held } = seen
    const did = sent.text('did')
    const chosen = did === 'send' ? held.words : did === 'without' ? held.without : null
    if (sent.key === null || (chosen === null && did !== 'away')) return show(c, seen, 'again')
    try {
      const said = chosen === null ? 'said' : await say(mail, chosen)
      if (said !== 'said') return show(c, seen, said)
    } catch (fault) {
      if (!(fault instanceof NothingToSealWith)) throw fault
      return show(c, seen, 'not-now')
    }
    await dropHeldMail(byLink.withTables<RelayTables>(), mail.mark)
    return c.redirect(`${heldUrl(tokenOf(c))}?done=${chosen === null ? 'away' : 'sent'}`, 303)
  })

  /** Said twice with one id it is said once. */
  function say({ side, conversationId, messageId: id }: HeldSeen['mail'], words: string) {
    return side === 'group'
      ? sayToPerson(byLink, { conversationId, id, kind: 'words', words }, { sealer, clock })
      : sayToGroup(byLink, { conversationId, id, words }, { sealer, clock })
  }

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''
  const seenBy = (c: Context) => lookAtHeld(byLink, tokenOf(c), clock.now())

  function show(c: Context, { mail, held }: HeldSeen, told?: HeldPageProps['told']) {
    const setting = settingFor(c.req)
    const page = (
      <HeldPage
        {...{ setting, held, told, token: tokenOf(c), why: mail.why }}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    c.header('cache-control', 'no-store')
    return c.html(renderPage(page), told ? STATUS[told] : 200)
  }

  function gone(c: Context) {
    const setting = settingFor(c.req)
    const done = c.req.query('done')
    const what = done === 'sent' || done === 'away' ? done : 'gone'
    c.header('cache-control', 'no-store')
    const { ways } = drawnParts(web, { gatherings: [] }, setting.t)
    return c.html(renderPage(<NoMorePage {...{ setting, what, ways }} />), what === 'gone' ? 404 : 200)
  }

  return routes
}
