/** Signing in with a device, and one's own devices. That somebody is signed in, and freshly, is seen to where routes are mounted. */
import { type Context, Hono } from 'hono'
import { localPath } from '#platform/http/local-path.ts'
import { isFromOwnPage, SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { renderPage } from '#ui/render.ts'
import type { SettingFor } from '#ui/setting.ts'
import type { Worker } from '../actor.ts'
import { SignInPage } from '../asking/sign-in.page.tsx'
import type { Identity } from '../identity.ts'
import { entryCookies } from '../session/entry-cookies.ts'
import { ACCOUNT, ASK_FOR_PASSKEY, DESK, ENTER_BY_PASSKEY, NEW_PASSKEY, passkeyUrl } from '../sign-in-url.ts'
import type { IdentityTables } from '../tables.ts'
import { addDevice } from './add-device.ts'
import { CHALLENGE_LASTS, newChallenge, sealChallenge } from './challenge.ts'
import { askToMake, askToProve } from './device-proof.ts'
import { enterByDevice } from './enter-by-device.ts'
import { NewPasskeyPage, type NewPasskeyPageProps } from './new-passkey.page.tsx'
import { PasskeyPage } from './passkey.page.tsx'
import { namePasskey, passkeysOf, removePasskey } from './passkey.store.ts'
import { readPasskeyName } from './passkey.ts'

/** Bytes: what a device answers, some of it twice. */
const LONG_ANSWER = 32_768

export function passkeyRoutes({
  identity,
  settingFor,
}: {
  identity: Identity
  settingFor: SettingFor
}): Hono {
  const { queries, clock, key, baseUrl, cookies } = identity
  const db = queries.withTables<IdentityTables>()
  const routes = new Hono()
  const setCookie = (c: Context, header: string) => c.header('set-cookie', header, { append: true })
  const setting = (c: Context) => ({ ...settingFor(c.req), sayOrigin: SAY_ORIGIN })
  const cookieIn = (c: Context) => cookies.passkey.read(c.req.header('cookie'))

  for (const address of [ENTER_BY_PASSKEY, ASK_FOR_PASSKEY, NEW_PASSKEY, passkeyUrl(':id')])
    routes.use(address, async (c, next) => {
      c.header('cache-control', 'no-store')
      await next()
    })

  routes.post(ASK_FOR_PASSKEY, async c => {
    const header = (name: string) => c.req.header(name)
    if (!isFromOwnPage({ url: c.req.url, header }, baseUrl)) throw new Problem('refused')
    const challenge = newChallenge(clock.now())
    setCookie(c, cookies.passkey.set(sealChallenge(key, { of: 'enter' }, challenge), CHALLENGE_LASTS / 1000))
    return c.json(await askToProve(baseUrl, challenge))
  })

  routes.post(ENTER_BY_PASSKEY, async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_ANSWER)
    const next = localPath(sent.text('next'))
    const before = cookies.session.read(c.req.header('cookie'))
    const entered = await enterByDevice(identity, {
      cookie: cookieIn(c),
      answer: sent.text('answer'),
      before,
    })
    setCookie(c, cookies.passkey.clear())
    if (!entered)
      return c.html(
        renderPage(<SignInPage {...setting(c)} next={next} passkeys={true} unknown={true} />),
        422,
      )
    for (const header of entryCookies(identity, entered)) setCookie(c, header)
    return c.redirect(next ?? DESK, 303)
  })

  routes.get(NEW_PASSKEY, c => askForNew(c, '', null))

  routes.post(NEW_PASSKEY, async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_ANSWER)
    const [name, cookie, answer] = [readPasskeyName(sent.text('name')), cookieIn(c), sent.text('answer')]
    if (name === null) return askForNew(c, '', 'no-name')
    if (!(await addDevice(identity, await workerIn(c), { cookie, answer, name })))
      return askForNew(c, name, 'failed')
    setCookie(c, cookies.passkey.clear())
    return c.redirect(ACCOUNT, 303)
  })

  routes.get(passkeyUrl(':id'), c => show(c, false))

  routes.post(passkeyUrl(':id'), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const { personId } = await workerIn(c)
    const { id } = await passkeyIn(c)
    const name = readPasskeyName(sent.text('name'))
    if (sent.text('remove') === 'yes') await removePasskey(db, personId, id)
    else if (name === null) return show(c, true)
    else await namePasskey(db, personId, id, name)
    return c.redirect(ACCOUNT, 303)
  })

  async function askForNew(c: Context, name: string, told: NewPasskeyPageProps['told']) {
    const { personId: id, email, sessionId } = await workerIn(c)
    const challenge = newChallenge(clock.now())
    const product = settingFor(c.req).t('common.product')
    const known = await passkeysOf(db, id)
    const options = JSON.stringify(await askToMake(baseUrl, challenge, { id, email, known, product }))
    const sealed = sealChallenge(key, { of: 'add', sessionId }, challenge)
    setCookie(c, cookies.passkey.set(sealed, CHALLENGE_LASTS / 1000))
    const page = <NewPasskeyPage {...setting(c)} {...{ options, name, told }} />
    return c.html(renderPage(page), told ? 422 : 200)
  }

  async function show(c: Context, noName: boolean) {
    const passkey = await passkeyIn(c)
    return c.html(renderPage(<PasskeyPage {...setting(c)} {...{ passkey, noName }} />), noName ? 422 : 200)
  }

  /** @throws {Problem} `refused` for another's, as for one that is not there */
  async function passkeyIn(c: Context) {
    const theirs = await passkeysOf(db, (await workerIn(c)).personId)
    const passkey = theirs.find(({ id }) => id === c.req.param('id'))
    if (!passkey) throw new Problem('refused')
    return passkey
  }

  async function workerIn(c: Context): Promise<Worker> {
    const actor = await identity.actorOf(c.req.raw)
    if (actor.kind !== 'worker') throw new Problem('refused')
    return actor
  }

  return routes
}
