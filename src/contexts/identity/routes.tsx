/** Signing in and out, and where work begins. Opening a page changes nothing; a button acts. Nothing here is kept by a browser. */
import { type Context, Hono } from 'hono'
import { localPath } from '#platform/http/local-path.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { isId } from '#platform/ids.ts'
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { renderPage } from '#ui/render.ts'
import type { SettingFor } from '#ui/setting.ts'
import type { Worker } from './actor.ts'
import { askForCode } from './asking/ask-for-code.ts'
import { CodeOverPage, CodePage } from './asking/code.page.tsx'
import { enterCode } from './asking/enter-code.ts'
import { SignInPage } from './asking/sign-in.page.tsx'
import { askByKey } from './asking/sign-in-ask.store.ts'
import { ASK_LASTS } from './asking/sign-in-ask.ts'
import { hashOf } from './hash-of.ts'
import type { Identity } from './identity.ts'
import { passkeysWorkAt } from './passkeys/device-proof.ts'
import { passkeysOf } from './passkeys/passkey.store.ts'
import { passkeyRoutes } from './passkeys/routes.tsx'
import { AccountPage } from './session/account.page.tsx'
import { endElsewhere, signOut } from './session/end-sessions.ts'
import { entryCookies } from './session/entry-cookies.ts'
import { sessionsOf } from './session/session.store.ts'
import { SignedOutPage, SignOutPage } from './session/sign-out.page.tsx'
import { ACCOUNT, DESK, ENTER_CODE, proveAgainUrl, SIGN_IN, SIGN_OUT } from './sign-in-url.ts'
import type { IdentityTables } from './tables.ts'

/** Seconds to wait where too many ask. */
const TOO_MANY = 600

export interface IdentityWeb {
  identity: Identity
  settingFor: SettingFor
}

export function identityRoutes({ identity, settingFor }: IdentityWeb): Hono {
  const { queries, clock, baseUrl, cookies } = identity
  const db = queries.withTables<IdentityTables>()
  const routes = new Hono()
  const passkeys = passkeysWorkAt(baseUrl)
  const cookieOf = (c: Context, which: 'session' | 'ask' | 'known') =>
    cookies[which].read(c.req.header('cookie'))
  const setCookie = (c: Context, header: string) => c.header('set-cookie', header, { append: true })
  const setting = (c: Context) => ({ ...settingFor(c.req), sayOrigin: SAY_ORIGIN })

  for (const address of [SIGN_IN, ENTER_CODE, SIGN_OUT, ACCOUNT])
    routes.use(address, async (c, next) => {
      c.header('cache-control', 'no-store')
      await next()
    })

  routes.get(SIGN_IN, async c => {
    const next = localPath(c.req.query('next'))
    const actor = await identity.actorOf(c.req.raw)
    const again = actor.kind === 'worker' ? actor.email : undefined
    return c.html(renderPage(<SignInPage {...setting(c)} {...{ next, again, passkeys }} />))
  })

  routes.post(SIGN_IN, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const [typed, nextPath] = [sent.text('email'), localPath(sent.text('next'))]
    const email = readMailAddress(typed)
    if (email === null)
      return c.html(renderPage(<SignInPage {...setting(c)} next={nextPath} {...{ typed, passkeys }} />), 422)
    const language = settingFor(c.req).t.locale
    const key = await askForCode(identity, { email, language, nextPath }, cookieOf(c, 'known'))
    if (key === null) throw new Problem('too-many', TOO_MANY)
    setCookie(c, cookies.ask.set(key, ASK_LASTS / 1000))
    return c.redirect(ENTER_CODE, 303)
  })

  routes.get(ENTER_CODE, c => showCode(c, false))

  routes.post(ENTER_CODE, async c => {
    const sent = await readPostedForm(c, baseUrl)
    const entered = await enterCode(identity, {
      key: cookieOf(c, 'ask'),
      typed: sent.text('code'),
      before: cookieOf(c, 'session'),
    })
    if (entered.ended === 'wrong') return showCode(c, true)
    setCookie(c, cookies.ask.clear())
    if (entered.ended === 'over') return c.html(renderPage(<CodeOverPage {...settingFor(c.req)} />), 422)
    for (const header of entryCookies(identity, entered)) setCookie(c, header)
    return c.redirect(entered.nextPath ?? DESK, 303)
  })

  routes.get(SIGN_OUT, async c => {
    const actor = await identity.actorOf(c.req.raw)
    const page =
      actor.kind === 'worker' ? <SignOutPage {...setting(c)} /> : <SignedOutPage {...settingFor(c.req)} />
    return c.html(renderPage(page))
  })

  routes.post(SIGN_OUT, async c => {
    await readPostedForm(c, baseUrl)
    const actor = await identity.actorOf(c.req.raw)
    if (actor.kind === 'worker') await signOut(queries, actor, clock)
    for (const cookie of [cookies.session, cookies.known]) setCookie(c, cookie.clear())
    // What people keep on their device is theirs: it stays.
    c.header('clear-site-data', '"cache", "cookies"')
    return c.redirect(SIGN_OUT, 303)
  })

  routes.get(ACCOUNT, c =>
    forWorkers(c, ACCOUNT, async worker => {
      const sessions = await sessionsOf(db, worker.personId, clock.now())
      const devices = passkeys ? await passkeysOf(db, worker.personId) : null
      return c.html(renderPage(<AccountPage {...setting(c)} {...{ worker, sessions }} passkeys={devices} />))
    }),
  )

  routes.post(ACCOUNT, async c => {
    const sent = await readPostedForm(c, baseUrl)
    return forWorkers(c, ACCOUNT, async worker => {
      const which = sent.text('session')
      if (which === 'others' || isId(which)) await endElsewhere(queries, worker, which, clock)
      return c.redirect(ACCOUNT, 303)
    })
  })

  /** Whoever is not signed in, any more or yet, may do so and then goes on. */
  async function forWorkers(c: Context, address: string, answer: (worker: Worker) => Promise<Response>) {
    const actor = await identity.actorOf(c.req.raw)
    return actor.kind === 'worker' ? answer(actor) : c.redirect(proveAgainUrl(address), 303)
  }

  async function showCode(c: Context, wrong: boolean) {
    const key = cookieOf(c, 'ask')
    const ask = key === null ? null : await askByKey(db, hashOf(key), clock.now())
    if (!ask) return c.redirect(SIGN_IN, 303)
    return c.html(renderPage(<CodePage {...setting(c)} email={ask.email} wrong={wrong} />), wrong ? 422 : 200)
  }

  if (passkeys) routes.route('/', passkeyRoutes({ identity, settingFor }))
  return routes
}
