/** Whoever helped learns one bit, once, if the person said so (M18). Looking changes nothing, and tells nothing but that. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { markOfLink } from '#platform/seal/link-seal.ts'
import { renderPage } from '#ui/render.ts'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import type { TogetherTables } from '../together-tables.ts'
import { wordBackUrl } from '../together-url.ts'
import { dropWordBack, wordBackBy } from '../word-back.store.ts'
import { isWeekOver } from '../word-back.ts'
import { WordBackPage, type WordBackPageProps } from './word-back.page.tsx'

export function wordBackRoutes(web: IntroductionsWeb): Hono {
  const routes = new Hono()
  const byLink = asActor(web.queries, 'contact')
  const db = byLink.withTables<TogetherTables>()

  // The same whatever has happened: whoever looks again and again must not see when.
  routes.get(wordBackUrl(':token'), c => show(c, 'unread'))

  routes.post(wordBackUrl(':token'), async c => {
    await readPostedForm(c, web.baseUrl)
    const mark = markOfLink(tokenOf(c))
    const word = await wordBackBy(db, { mark })
    const known = word?.contactIn != null && isWeekOver(word.contactIn, web.clock.now())
    return show(c, known && (await dropWordBack(db, { mark })) ? word.contactIn : null)
  })

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  function show(c: Context, contactIn: WordBackPageProps['contactIn']) {
    c.header('cache-control', 'no-store')
    const page = (
      <WordBackPage
        {...{ setting: web.settingFor(c.req), token: tokenOf(c), contactIn }}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page))
  }

  return routes
}
