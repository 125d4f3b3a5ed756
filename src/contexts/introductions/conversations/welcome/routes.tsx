/** The welcomer's pages, known by the link of a letter alone. Opening one changes nothing; a button acts (promise 7). */
import { type Context, Hono } from 'hono'
import { type DirectoryTables, groupsNamed } from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readLine, readWords } from '#platform/http/plain-words.ts'
import { KEY_FIELD, newFormKey, readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { idFrom } from '#platform/id-from.ts'
import { NothingToSealWith } from '#platform/seal/open-sealer.ts'
import { languageOf } from '#ui/languages/language.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import { renderPage } from '#ui/render.ts'
import { drawnParts } from '../../drawn-parts.tsx'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import { type MessageKind, MOST_WORDS } from '../conversation.ts'
import { WELCOME_PAGES, type WelcomePage as Which, welcomePageUrl, welcomeUrl } from '../conversation-url.ts'
import { GonePage } from '../own/gone.page.tsx'
import { sayToPerson } from '../say.ts'
import { endByGroup } from '../stop.ts'
import type { NotSaid } from '../told.ts'
import { nextGathering, welcomeWords, wordsOfPress } from './answer-words.ts'
import { betterFitWords } from './better-fit.ts'
import { type Found, PageFields, type PageFieldsProps, type Typed, type WrongHere } from './fields.tsx'
import { lookAtWelcome, type WelcomeSeen } from './look-at-welcome.ts'
import { OneButtonPage } from './one-button.page.tsx'
import { WelcomePage } from './welcome.page.tsx'

const LONG_FORM = 32_768
const STATUS = {
  ...({ empty: 422, long: 422, again: 422, enough: 429 } as const),
  ...({ nobody: 409, over: 409, 'not-now': 503 } as const),
} as const
const MOST_LINE = 200
const MOST_FOUND = 8

const NOTHING: Typed = { until: '', phone: '', name: '', line: '' }

type PageShown = Pick<PageFieldsProps, 'typed'> & Partial<Pick<PageFieldsProps, 'wrong' | 'found' | 'more'>>

export function welcomeRoutes(web: IntroductionsWeb): Hono {
  const { clock, settingFor, baseUrl, sealer, zone } = web
  const routes = new Hono()
  // Whoever holds the letter.
  const byLink = asActor(web.queries, 'contact')

  routes.get(welcomeUrl(':token'), async c => {
    const seen = await seenBy(c)
    return seen ? show(c, seen) : gone(c)
  })

  routes.post(welcomeUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_FORM)
    const seen = await seenBy(c)
    if (!seen) return gone(c)
    const did = sent.text('did')
    const typed = sent.text('words')
    const tell = (why: NotSaid) => show(c, seen, { typed, why })
    if (sent.key === null) return tell('again')
    if (seen.said?.call && (did === 'rung' || did === 'not-reached')) {
      const words = tOf(seen)(`conversation.${did}-words`)
      return (await say(c, seen, sent.key, did, words)) ?? tell('enough')
    }
    const words = readWords(typed)
    if (words === null) return tell('empty')
    if ([...words].length > MOST_WORDS) return tell('long')
    return (await say(c, seen, sent.key, 'words', words)) ?? tell('enough')
  })

  routes.get(welcomePageUrl(':token', ':page' as Which), async c => {
    const page = pageOf(c)
    const seen = await seenBy(c)
    return seen
      ? showPage(c, seen, page, { typed: { ...NOTHING, phone: seen.group.contact.phone ?? '' } })
      : gone(c)
  })

  routes.post(welcomePageUrl(':token', ':page' as Which), async c => {
    const sent = await readPostedForm(c, baseUrl)
    const page = pageOf(c)
    const seen = await seenBy(c)
    if (!seen) return gone(c)
    const typed: Typed = {
      ...{ until: sent.text('until'), phone: sent.text('phone') },
      ...{ name: sent.text('name'), line: sent.text('line') },
    }
    const { t } = settingFor(c.req)
    const wrong = (why: string, at: WrongHere['at'] = 'page') =>
      showPage(c, seen, page, { typed, wrong: { why, at } }, 422)
    if (sent.key === null) return wrong(t('conversation.told.again'))
    if (page === 'stop') {
      await endByGroup(byLink, seen.conversation.id, clock, reportTo(sent.text('did')))
      return c.redirect(welcomeUrl(tokenOf(c)), 303)
    }
    if (page === 'better-fit' && sent.text('did') === 'look')
      return showPage(c, seen, page, { typed, ...(await named(typed.name)) })
    const line = readLine(typed.line) ?? ''
    if ([...line].length > MOST_LINE) return wrong(t('conversation.wrong.long', { n: MOST_LINE }), 'line')
    const fit = page === 'better-fit' ? await betterFitWords(sent.text('fit'), web, tOf(seen)) : null
    const pressed = { ...seen, page, typed: { ...typed, line }, fit, zone }
    const words = wordsOfPress(tOf(seen), pressed, clock.now())
    if (words === null)
      return wrong(t(`conversation.wrong.${page}`), page === 'better-fit' ? 'page' : 'field')
    return (await say(c, seen, sent.key, page, words)) ?? wrong(t('conversation.told.enough'))
  })

  /** Null: too much for one day. */
  async function say(
    c: Context,
    { conversation }: WelcomeSeen,
    key: string,
    kind: MessageKind,
    words: string,
  ) {
    const { id } = conversation
    try {
      const said = await sayToPerson(
        byLink,
        { conversationId: id, id: idFrom(['answer', key, id]), kind, words },
        { sealer, clock },
      )
      if (said === 'enough') return null
      return c.redirect(`${welcomeUrl(tokenOf(c))}${said === 'said' ? '?done=yes' : ''}`, 303)
    } catch (fault) {
      if (!(fault instanceof NothingToSealWith)) throw fault
      throw new Problem('too-many', 60)
    }
  }

  const reportTo = (did: string): string | null =>
    did === 'stop-report' ? (web.contact?.email ?? null) : null
  const tOf = ({ conversation }: WelcomeSeen) => translatorOf(languageOf(conversation.language) ?? 'en')
  const welcomeOf = (seen: WelcomeSeen) => {
    const about = [seen, clock.now(), tOf(seen)] as const
    return { words: welcomeWords(...about), dated: nextGathering(...about) !== null }
  }
  const tokenOf = (c: Context): string => c.req.param('token') ?? ''
  const seenBy = (c: Context) => lookAtWelcome(byLink, tokenOf(c), clock.now())

  async function named(typed: string): Promise<{ found: Found[]; more: number }> {
    const { groups, all } = await groupsNamed(byLink.withTables<DirectoryTables>(), typed)
    const found = groups.slice(0, MOST_FOUND)
    return { found, more: all - found.length }
  }

  function show(c: Context, seen: WelcomeSeen, told?: { typed: string; why: NotSaid }) {
    const setting = settingFor(c.req)
    const { conversation, group, said } = seen
    const page = (
      <WelcomePage
        {...{ setting, group, said, told, token: tokenOf(c), reference: conversation.reference }}
        answered={conversation.answeredAt !== null}
        done={!told && c.req.query('done') === 'yes'}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    c.header('cache-control', 'no-store')
    return c.html(renderPage(page), told ? STATUS[told.why] : 200)
  }

  function showPage(
    c: Context,
    seen: WelcomeSeen,
    page: Which,
    { typed, wrong, found = null, more = 0 }: PageShown,
    status: 200 | 422 = 200,
  ) {
    const setting = settingFor(c.req)
    const { t } = setting
    const ready = page !== 'better-fit' || (found !== null && found.length > 0)
    const drawn = (
      <OneButtonPage
        {...{ setting, token: tokenOf(c), page, ready, wrong }}
        reports={page === 'stop' && web.contact?.email != null}
        fields={<PageFields {...{ t, page, typed, wrong, found, more, ready, ...welcomeOf(seen) }} />}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    c.header('cache-control', 'no-store')
    return c.html(renderPage(drawn), status)
  }

  function pageOf(c: Context): Which {
    const page = WELCOME_PAGES.find(each => each === c.req.param('page'))
    if (!page) throw new Problem('not-found')
    return page
  }

  function gone(c: Context) {
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    const { ways } = drawnParts(web, { gatherings: [] }, setting.t)
    return c.html(renderPage(<GonePage {...{ setting, ways }} side="group" />), 404)
  }

  return routes
}
