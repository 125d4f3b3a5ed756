/** The person's draft, known by its link alone. Opening it changes nothing; their press alone sends it. */
import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import {
  type DirectoryTables,
  type Group,
  isSensitive,
  loadGroups,
  publicGroup,
} from '#contexts/directory/index.ts'
import { asActor } from '#platform/db/as-actor.ts'
import { SAY_ORIGIN } from '#platform/http/own-page.ts'
import { readPostedForm } from '#platform/http/posted-form.ts'
import {
  isLinkToken,
  linkOf,
  type NewLink,
  newLink,
  openWithLink,
  sealToLink,
} from '#platform/seal/link-seal.ts'
import { NothingToSealWith } from '#platform/seal/open-sealer.ts'
import { renderPage } from '#ui/render.ts'
import { givenBy } from '../../consent/consent.ts'
import { conversationBy } from '../../conversations/conversation.store.ts'
import { questionUrl } from '../../conversations/conversation-url.ts'
import type { ConversationTables } from '../../conversations/conversations-tables.ts'
import { drawnParts } from '../../drawn-parts.tsx'
import type { IntroductionsWeb } from '../../introductions-web.ts'
import { admitWith } from '../../ways/admit-with.ts'
import { confirmIntroduction } from '../confirm.ts'
import { changeIntroduction, dropIntroduction, introductionBy } from '../introduction.store.ts'
import {
  aboutDraft,
  type Draft,
  draftEnds,
  type Introduction,
  readDraft,
  writeDraft,
} from '../introduction.ts'
import { NothingHerePage } from '../nothing-here.page.tsx'
import { readIntroduction } from '../read-introduction.ts'
import type { TogetherTables } from '../together-tables.ts'
import { introductionUrl, wordBackUrl } from '../together-url.ts'
import { typedFrom } from '../typed-introduction.ts'
import { DraftPage, type DraftPageProps } from './draft.page.tsx'
import { SentOffPage } from './sent-off.page.tsx'

const LONG_FORM = 32_768

interface Seen {
  link: NewLink
  introduction: Introduction
  draft: Draft
  /** In its public form. */
  group: Group
}

type Shown = Partial<
  Pick<DraftPageProps, 'typed' | 'wrong' | 'told' | 'refused' | 'tells' | 'next' | 'beside'>
>

export function draftRoutes(web: IntroductionsWeb): Hono {
  const { clock, settingFor, baseUrl, sealer, zone, sendsTexts } = web
  const routes = new Hono()
  const byLink = asActor(web.queries, 'contact')
  const parts = { sealer, clock, admit: admitWith(clock, zone) }
  const db = byLink.withTables<TogetherTables>()

  routes.get(introductionUrl(':token'), async c => {
    const seen = await seenBy(c)
    return seen ? show(c, seen, {}) : gone(c)
  })

  routes.post(introductionUrl(':token'), async c => {
    const sent = await readPostedForm(c, baseUrl, LONG_FORM)
    const [did, beside, next] = [sent.text('did'), sent.text('beside'), await linkOf(sent.text('next'))]
    const seen = await seenBy(c)
    if (!seen) return next && did === 'send' && (await isOpen(next)) ? sentOff(c, next, beside) : gone(c)
    const { link, introduction, group } = seen
    if (did === 'away') {
      const thrown = await dropIntroduction(db, link.mark)
      return thrown ? c.redirect(`${introductionUrl(link.token)}?away=yes`, 303) : gone(c)
    }
    const { typed, draft: changed, wrong } = readIntroduction(sent, introduction.way)
    const tells = sent.text('tells') === 'yes'
    const again: Shown = { typed, tells, beside, ...(next && { next: next.token }) }
    if (Object.keys(wrong).length > 0) return show(c, seen, { ...again, wrong }, 422)
    if (!next) return show(c, seen, { ...again, told: 'again' }, 422)
    const draft = { ...changed, back: seen.draft.back }
    if (did !== 'send') return keep(c, seen, draft, { next, beside })
    const { t } = settingFor(c.req)
    const consent = givenBy({
      ...{ purpose: introduction.way, groupId: group.id, language: t.locale, at: clock.now() },
      how: beside === '' ? 'their-page' : 'beside',
      textShown: shownMark(next.token, [t('together.agree', { group: group.name }), writeDraft(draft)]),
    })
    try {
      const confirmed = { mark: link.mark, link: next, tells }
      const opened = await confirmIntroduction(byLink, consent, draft, confirmed, parts)
      if (!opened) return gone(c)
      if (!opened.opened) return show(c, seen, { ...again, refused: opened.admission }, 409)
      return sentOff(c, next, beside)
    } catch (fault) {
      if (!(fault instanceof NothingToSealWith)) throw fault
      return show(c, seen, { ...again, told: 'not-now' }, 503)
    }
  })

  /** On a device of their own the draft moves to an address that the shared screen has never seen. */
  async function keep(
    c: Context,
    { link, introduction: { mark } }: Seen,
    draft: Draft,
    { next, beside }: { next: NewLink; beside: string },
  ) {
    const to = beside === '' ? next : link
    const sealed = await sealToLink(to.recipient, writeDraft(draft), aboutDraft(to.mark))
    if (!(await changeIntroduction(db, mark, { mark: to.mark, sealed }))) return gone(c)
    const query = beside === '' ? 'kept=yes' : `kept=yes&beside=${encodeURIComponent(beside)}`
    return c.redirect(`${introductionUrl(to.token)}?${query}`, 303)
  }

  const isOpen = async ({ mark }: NewLink): Promise<boolean> =>
    (await conversationBy(byLink.withTables<ConversationTables>(), { mark })) !== null

  /** Beside somebody the address of their page stands in no history: it is shown once, to be taken along. */
  function sentOff(c: Context, { token }: NewLink, beside: string) {
    if (beside === '') return c.redirect(questionUrl(token), 303)
    const setting = settingFor(c.req)
    c.header('cache-control', 'no-store')
    return c.html(renderPage(<SentOffPage {...{ setting }} address={baseUrl + questionUrl(token)} />))
  }

  /** With the link: without it nobody finds out by trying which words it stands for. */
  const shownMark = (token: string, lines: readonly string[]): string =>
    createHash('sha256')
      .update([token, ...lines].join('\n\n'))
      .digest('base64url')

  const tokenOf = (c: Context): string => c.req.param('token') ?? ''

  /** Null: nothing waits behind this link, or its time is over. */
  async function seenBy(c: Context): Promise<Seen | null> {
    const link = await linkOf(tokenOf(c))
    const introduction = link && (await introductionBy(db, link.mark))
    if (!introduction || clock.now() >= draftEnds(introduction.madeAt)) return null
    const text = await openWithLink(link.token, introduction.sealed, aboutDraft(link.mark))
    const [group] = await loadGroups(byLink.withTables<DirectoryTables>(), [introduction.groupId])
    return text === null || !group
      ? null
      : { link, introduction, draft: readDraft(text), group: publicGroup(group) }
  }

  async function show(
    c: Context,
    { link: { token }, introduction: { way }, draft, group }: Seen,
    { typed = typedFrom(draft), wrong = {}, told = null, refused = null, tells = false, ...given }: Shown,
    status: 200 | 409 | 422 | 503 = 200,
  ) {
    const setting = settingFor(c.req)
    const beside = given.beside ?? c.req.query('beside') ?? ''
    const next = given.next ?? (await newLink()).token
    c.header('cache-control', 'no-store')
    const page = (
      <DraftPage
        {...{ setting, token, next, way, group, typed, wrong, told, refused, tells, beside, sendsTexts }}
        address={baseUrl + introductionUrl(token)}
        sensitive={group.topics.some(slug => isSensitive(slug))}
        asksWord={draft.back !== null}
        wordAt={isLinkToken(beside) ? baseUrl + wordBackUrl(beside) : null}
        kept={c.req.query('kept') === 'yes'}
        sayOrigin={SAY_ORIGIN}
      />
    )
    return c.html(renderPage(page), status)
  }

  function gone(c: Context) {
    const setting = settingFor(c.req)
    const away = c.req.query('away') === 'yes'
    c.header('cache-control', 'no-store')
    const { ways } = drawnParts(web, { gatherings: [] }, setting.t)
    return c.html(
      renderPage(<NothingHerePage {...{ setting, ways }} what={away ? 'away' : 'draft'} />),
      away ? 200 : 404,
    )
  }

  return routes
}
