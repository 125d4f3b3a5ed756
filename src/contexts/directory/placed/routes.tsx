/** What was put up: somebody says so, answers for it from a letter, and the desk sees it. Opening changes nothing; a button acts. */
import { type Context, Hono } from 'hono'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readLine } from '#platform/http/plain-words.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { readLink } from '#platform/links/signed-link.ts'
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { renderPage } from '#ui/render.ts'
import type { DirectoryWeb } from '../directory-web.ts'
import type { KeepingWeb } from '../keeping/keeping-web.ts'
import { openPressBrake } from '../keeping/press-brake.ts'
import type { DirectoryTables } from '../tables.ts'
import { DeskPlacedPage } from './desk-placed.page.tsx'
import { codesOn, factsNow } from './facts-now.ts'
import { materialKeeper } from './keeper.store.ts'
import { type MaterialAsked, materialAsked, printedOf } from './material-asked.ts'
import { DID_WITH_ONE, PlacedPage } from './placed.page.tsx'
import { allPlaced, placedBy } from './placed.store.ts'
import { LONGEST_SPOT } from './placed.ts'
import {
  DESK_PLACED_PATH,
  fieldsOf,
  PLACE_PATH,
  PLACE_SENT_PATH,
  PLACE_STOPPED_PATH,
  PLACED_LINK,
  placedUrl,
} from './placed-url.ts'
import { seePlaced } from './placed-view.ts'
import { pressPlaced } from './press-placed.ts'
import { PutUpPage, SaidPage, type SaidPageProps, type Typed, type Wrong } from './put-up.page.tsx'
import { putUp } from './put-up.ts'
import { stopKeeping } from './stop-keeping.ts'

/** More the desk does not read in a day; the rest is counted by nobody. */
const MOST_AT_DESK = 500

export function placedRoutes(web: DirectoryWeb & KeepingWeb): Hono {
  const { queries, clock, linkKey, settingFor, baseUrl, sendsLetters } = web
  const asContact = asActor(queries, 'contact')
  const brake = openPressBrake(clock)
  const routes = new Hono()

  routes.get(PLACE_PATH, async c => {
    const asked = await materialAsked(name => c.req.query(name) ?? '', web, settingFor(c.req).t)
    return show(c, asked, { spot: '', email: '' })
  })

  routes.post(PLACE_PATH, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const { t } = settingFor(c.req)
    const asked = await materialAsked(sent.text, web, t)
    const typed = { spot: readLine(sent.text('spot')) ?? '', email: sent.text('email').trim() }
    const email = readMailAddress(typed.email)
    const wrong = {
      ...(typed.spot === '' ? { spot: t('placed.wrong-spot') } : {}),
      ...(typed.spot.length > LONGEST_SPOT ? { spot: t('mend.too-long', { most: LONGEST_SPOT }) } : {}),
      ...(email === null ? { email: t('placed.wrong-email') } : {}),
    }
    if (!asked || !sendsLetters || sent.key === null || email === null || Object.keys(wrong).length > 0)
      return show(c, asked, typed, wrong, 422)
    const wait = brake.take()
    if (wait > 0) throw new Problem('too-many', wait)
    const { material, printed } = asked
    await putUp(
      queries,
      { material, printed, spot: typed.spot, email, language: t.locale, key: sent.key },
      clock,
    )
    return c.redirect(PLACE_SENT_PATH, 303)
  })

  routes.get(PLACE_SENT_PATH, c => said(c, 'sent'))
  routes.get(PLACE_STOPPED_PATH, c => said(c, 'stopped'))

  routes.get(placedUrl(':token'), async c => {
    const keeperId = idOf(c)
    const db = asContact.withTables<DirectoryTables>()
    if (!(await materialKeeper(db, keeperId))) return said(c, 'ended', 410)
    const setting = settingFor(c.req)
    const all = await placedBy(db, [keeperId])
    const facts = await factsNow(db, codesOn(all), clock.now())
    c.header('cache-control', 'no-store')
    const page = (
      <PlacedPage
        {...setting}
        all={all.map(each => seePlaced(each, facts, setting.t))}
        here={placedUrl(tokenOf(c))}
        sayOrigin={SAY_ORIGIN}
        did={DID_WITH_ONE.find(each => each === c.req.query('done'))}
      />
    )
    return c.html(renderPage(page))
  })

  routes.post(placedUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const keeperId = idOf(c)
    const db = asContact.withTables<DirectoryTables>()
    const keeper = await materialKeeper(db, keeperId)
    if (!keeper) return said(c, 'ended', 410)
    if (sent.text('did') === 'stop') {
      await asContact.transaction(within => stopKeeping(within, keeper, clock.now()))
      return c.redirect(PLACE_STOPPED_PATH, 303)
    }
    const did = DID_WITH_ONE.find(each => each === sent.text('did'))
    const placed = (await placedBy(db, [keeperId])).find(({ id }) => id === sent.text('id'))
    if (!did || !placed) return c.redirect(placedUrl(tokenOf(c)), 303)
    const printedNow = await printedOf(placed.material, web)
    const hangs = await pressPlaced(asContact, { keeperId, did, id: placed.id, printedNow }, clock)
    return c.redirect(hangs ? `${placedUrl(tokenOf(c))}?done=${did}` : PLACE_STOPPED_PATH, 303)
  })

  routes.get(DESK_PLACED_PATH, async c => {
    const db = asActor(queries, 'worker').withTables<DirectoryTables>()
    const setting = settingFor(c.req)
    const all = await allPlaced(db, MOST_AT_DESK)
    const facts = await factsNow(db, codesOn(all), clock.now())
    c.header('cache-control', 'no-store')
    const seen = all.map(each => seePlaced(each, facts, setting.t))
    return c.html(renderPage(<DeskPlacedPage {...setting} all={seen} />))
  })

  function show(
    c: Context,
    asked: MaterialAsked | null,
    typed: Typed,
    wrong: Wrong = {},
    status: 200 | 422 = 200,
  ) {
    c.header('cache-control', 'no-store')
    const page = (
      <PutUpPage
        {...settingFor(c.req)}
        {...{ typed, wrong, sendsLetters }}
        what={asked?.what ?? null}
        hidden={asked ? fieldsOf(asked.material) : {}}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page), status)
  }

  function said(c: Context, what: SaidPageProps['said'], status: 200 | 410 = 200) {
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<SaidPage {...settingFor(c.req)} said={what} />), status)
  }

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  /** @throws {Problem} `not-found` for what is no link of ours */
  function idOf(c: Context): string {
    const id = readLink(linkKey, PLACED_LINK, tokenOf(c))
    if (id === null) throw new Problem('not-found')
    return id
  }

  return routes
}
