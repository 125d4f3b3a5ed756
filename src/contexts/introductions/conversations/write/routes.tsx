/** The form of a first question. Opening it keeps nothing; one press opens a conversation. */
import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { type Group, isSensitive, openPressBrake } from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { EFFORT_FIELD, openEffort } from '#platform/http/effort.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readPostedForm } from '#platform/http/posted-form.ts'
import { Problem } from '#platform/http/problem.ts'
import { linkOf, newLink } from '#platform/seal/link-seal.ts'
import { NothingToSealWith } from '#platform/seal/open-sealer.ts'
import { renderPage } from '#ui/render.ts'
import { givenBy } from '../../consent/consent.ts'
import { drawnParts } from '../../drawn-parts.tsx'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import { acceptedNow } from '../../ways/accepted-now.ts'
import type { Admission } from '../../ways/admission.ts'
import { admitWith } from '../../ways/admit-with.ts'
import { promisedDays } from '../../ways/offer.ts'
import { questionUrl, writeUrl } from '../conversation-url.ts'
import { openConversation } from '../open-conversation.ts'
import { NotNowPage } from './not-now.page.tsx'
import { readWritten } from './read-written.ts'
import { whatGoesOf } from './what-goes.ts'
import { WritePage, type WritePageProps } from './write.page.tsx'

/** Bytes: words of every script, as a form sends them. */
const LONG_FORM = 32_768
const EMPTY = { words: '', name: '', email: '', mobile: '', sharedBox: false }
const STATUS = { again: 422, wait: 429, 'not-now': 503 } as const

export function writeRoutes(web: IntroductionsWeb): Hono {
  const { clock, settingFor, baseUrl, directory, offers, sealer, zone, linkKey } = web
  const { sendsLetters, sendsTexts } = web
  const routes = new Hono()
  // Whoever holds the link of their own page: drawn with the form, and theirs from the press on.
  const byLink = asActor(web.queries, 'contact')
  const brake = openPressBrake(clock)
  const effort = openEffort({ key: linkKey, clock })
  const parts = { sealer, clock, admit: admitWith(clock, zone) }

  routes.get(writeUrl(':slug'), async c => {
    const group = await groupOf(c)
    if (!(await takes(group))) return notNow(c, group, await shut(group), '')
    return show(c, group, {})
  })

  routes.post(writeUrl(':slug'), async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_FORM)
    const group = await groupOf(c)
    const { typed, written, wrong } = readWritten(sent)
    const link = await linkOf(sent.text('link'))
    if (Object.keys(wrong).length > 0) return show(c, group, { typed, wrong, link: link?.token }, 422)
    if (link === null) return show(c, group, { typed, told: 'again' }, STATUS.again)
    const worked = await effort.isDone(workOf(group), sent.text(EFFORT_FIELD))
    const wait = brake.take(worked)
    if (wait > 0) {
      c.header('retry-after', String(wait))
      const toWorkOut = await effort.ask(workOf(group))
      return show(c, group, { typed, told: 'wait', link: link.token, toWorkOut }, STATUS.wait)
    }
    const { t } = settingFor(c.req)
    const consent = givenBy({
      ...{ purpose: 'write', groupId: group.id, language: t.locale, at: clock.now(), how: 'their-page' },
      textShown: shownMark(link.token, await goesFor(c, group)),
    })
    const said = { ...written, call: null, token: link.token }
    try {
      const opened = await byLink.transaction(within => openConversation(within, consent, said, link, parts))
      if (!opened.opened) return notNow(c, group, opened.admission, typed.words)
      return c.redirect(questionUrl(link.token), 303)
    } catch (fault) {
      if (!(fault instanceof NothingToSealWith)) throw fault
      return show(c, group, { typed, told: 'not-now', link: link.token }, STATUS['not-now'])
    }
  })

  /** With the link: without it nobody finds out by trying which words it stands for. */
  const shownMark = (token: string, lines: readonly string[]): string =>
    createHash('sha256')
      .update([token, ...lines].join('\n\n'))
      .digest('base64url')

  async function goesFor(c: Context, group: Group): Promise<string[]> {
    const offer = await offers.of(group.id)
    return whatGoesOf(settingFor(c.req).t, group.name, offer ? promisedDays(offer, 'write') : 7)
  }

  /** What a browser worked for: this form, of this group. */
  const workOf = ({ slug }: Group): string => `write ${slug}`

  const takes = async (group: Group): Promise<boolean> =>
    sendsLetters && acceptedNow(await offers.of(group.id), group, clock.now()).includes('write')

  const shut = async (group: Group) => {
    const rests = ((await offers.of(group.id))?.suspendedAt ?? null) !== null
    return { admitted: false, why: rests ? 'promise' : 'not-accepted', nextOpening: null } as const
  }

  async function show(
    c: Context,
    group: Group,
    {
      link,
      typed = EMPTY,
      wrong = {},
      told,
      toWorkOut,
    }: Partial<Pick<WritePageProps, 'typed' | 'wrong' | 'told' | 'toWorkOut'>> & {
      link?: string | undefined
    },
    status: 200 | 422 | 429 | 503 = 200,
  ) {
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    const page = (
      <WritePage
        {...{ setting, group, typed, wrong, told, toWorkOut, sendsTexts }}
        sensitive={group.topics.some(slug => isSensitive(slug))}
        goes={await goesFor(c, group)}
        link={link ?? (await newLink()).token}
        urgent={drawnParts(web, group, setting.t).urgent}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page), status)
  }

  function notNow(c: Context, group: Group, admission: Admission & { admitted: false }, typed: string) {
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    const sensitive = group.topics.some(slug => isSensitive(slug))
    const { ways } = drawnParts(web, group, setting.t)
    const page = <NotNowPage {...{ setting, group, sensitive, admission, typed, ways }} />
    return c.html(renderPage(page), typed === '' ? 200 : 409)
  }

  async function groupOf(c: Context): Promise<Group> {
    const group = await directory.groupBySlug(c.req.param('slug') ?? '')
    if (!group || group.life.state === 'ended') throw new Problem('not-found')
    return group
  }

  return routes
}
