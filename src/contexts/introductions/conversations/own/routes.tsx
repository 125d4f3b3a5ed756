/** The person's own page, known by its link alone. Opening it changes nothing. */
import { type Context, Hono } from 'hono'
import { isSensitive } from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readWords } from '#platform/http/plain-words.ts'
import { KEY_FIELD, newFormKey, type PostedForm, readPostedForm } from '#platform/http/posted-form.ts'
import { idFrom } from '#platform/id-from.ts'
import { NothingToSealWith } from '#platform/seal/open-sealer.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { renderPage } from '#ui/render.ts'
import { drawnParts } from '../../drawn-parts.tsx'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import type { TogetherTables } from '../../together/together-tables.ts'
import { dropWordBack } from '../../together/word-back.store.ts'
import { MOST_WORDS } from '../conversation.ts'
import { questionCopyUrl, questionUrl } from '../conversation-url.ts'
import { sendCopy } from '../keep-copy.ts'
import { sayToGroup } from '../say.ts'
import { endByPerson } from '../stop.ts'
import { GonePage } from './gone.page.tsx'
import { lookAtOwn, type OwnSeen } from './look-at-own.ts'
import { OwnPage, type OwnPageProps } from './own.page.tsx'
import { saidAsText } from './said.tsx'

/** What the page says after a press, in its address: it is the same however often it is looked at. */
const AFTERWARDS: Readonly<Record<string, string>> = {
  ...{ stop: 'stopped=yes', 'stop-report': 'stopped=yes', untell: 'told=no', copy: 'copy=asked' },
}

const LONG_FORM = 32_768
const STATUS = {
  ...({ empty: 422, long: 422, again: 422, enough: 429 } as const),
  ...({ nobody: 409, over: 409, 'not-now': 503 } as const),
} as const

export function ownRoutes(web: IntroductionsWeb): Hono {
  const { clock, settingFor, baseUrl, sealer, zone } = web
  const routes = new Hono()
  // Whoever holds the link.
  const byLink = asActor(web.queries, 'contact')

  routes.get(questionUrl(':token'), async c => {
    const seen = await seenBy(c)
    return seen ? show(c, seen) : gone(c)
  })

  routes.post(questionUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_FORM)
    const seen = await seenBy(c)
    if (!seen) return gone(c)
    try {
      const why = await press(sent, seen, settingFor(c.req).t)
      if (why) return show(c, seen, { typed: sent.text('words'), why })
    } catch (fault) {
      if (!(fault instanceof NothingToSealWith)) throw fault
      return show(c, seen, { typed: sent.text('words'), why: 'not-now' })
    }
    return c.redirect(`${questionUrl(tokenOf(c))}?${AFTERWARDS[sent.text('did')] ?? 'said=yes'}`, 303)
  })

  /** @returns why nothing was done; null: it was */
  async function press(sent: PostedForm, { conversation: { id }, lines }: OwnSeen, t: Translator) {
    const did = sent.text('did')
    if (did === 'stop' || did === 'stop-report') {
      const reportTo = did === 'stop-report' ? (web.contact?.email ?? null) : null
      await byLink.transaction(within => endByPerson(within, id, { clock, zone, reportTo }))
      return null
    }
    if (did === 'untell') {
      await dropWordBack(byLink.withTables<TogetherTables>(), { conversationId: id })
      return null
    }
    if (did === 'copy') {
      await sendCopy(byLink, { conversationId: id, words: saidAsText(t, lines) }, { sealer, clock })
      return null
    }
    const words = readWords(sent.text('words'))
    if (words === null) return 'empty'
    if ([...words].length > MOST_WORDS) return 'long'
    if (sent.key === null) return 'again'
    const more = { conversationId: id, id: idFrom(['more', sent.key, id]), words }
    const said = await sayToGroup(byLink, more, { sealer, clock })
    return said === 'said' ? null : said
  }

  routes.get(questionCopyUrl(':token'), async c => {
    const seen = await seenBy(c)
    if (!seen) return gone(c)
    c.header('cache-control', 'no-store')
    c.header('content-type', 'text/plain; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="copy.txt"')
    return c.body(`${saidAsText(settingFor(c.req).t, seen.lines)}\n`)
  })

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''
  const seenBy = (c: Context): Promise<OwnSeen | null> =>
    lookAtOwn(byLink, tokenOf(c), { now: clock.now(), zone })

  function show(c: Context, { group, ...seen }: OwnSeen, told?: OwnPageProps['told']) {
    const setting = settingFor(c.req)
    const token = tokenOf(c)
    const page = (
      <OwnPage
        {...{ setting, token, group, told, ...seen, ...drawnParts(web, group ?? NOWHERE, setting.t) }}
        reports={web.contact?.email != null && !seen.conversation.ended}
        address={baseUrl + questionUrl(token)}
        origin={baseUrl}
        sensitive={group?.topics.some(slug => isSensitive(slug)) ?? false}
        done={!told && c.req.query('said') === 'yes'}
        copy={c.req.query('copy') === 'asked' ? 'asked' : seen.standing === 'answered' ? 'offered' : 'none'}
        formKey={{ name: KEY_FIELD, value: newFormKey() }}
        sayOrigin={SAY_ORIGIN}
      />
    )
    c.header('cache-control', 'no-store')
    return c.html(renderPage(page), told ? STATUS[told.why] : 200)
  }

  function gone(c: Context) {
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    const { ways, urgent } = drawnParts(web, NOWHERE, setting.t)
    const side = c.req.query('stopped') === 'yes' ? 'stopped' : 'own'
    return c.html(renderPage(<GonePage {...{ setting, ways, urgent, side }} />), 404)
  }

  return routes
}

const NOWHERE = { gatherings: [] }
