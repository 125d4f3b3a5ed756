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
import { isLinkToken, linkOf, type NewLink, openWithLink, sealToLink } from '#platform/seal/link-seal.ts'
import { NothingToSealWith } from '#platform/seal/open-sealer.ts'
import { renderPage } from '#ui/render.ts'
import { givenBy } from '../../consent/consent.ts'
import { questionUrl } from '../../conversations/conversation-url.ts'
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
import { readIntroduction, typedFrom } from '../read-introduction.ts'
import type { TogetherTables } from '../together-tables.ts'
import { introductionUrl, wordBackUrl } from '../together-url.ts'
import { DraftPage, type DraftPageProps } from './draft.page.tsx'

const LONG_FORM = 32_768

interface Seen {
  link: NewLink
  introduction: Introduction
  draft: Draft
  /** In its public form. */
  group: Group
}

type Shown = Partial<Pick<DraftPageProps, 'typed' | 'wrong' | 'told' | 'refused'>>

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
    const seen = await seenBy(c)
    // Pressed twice, the second press finds what came of the first.
    if (!seen) return sent.text('did') === 'send' ? c.redirect(questionUrl(tokenOf(c)), 303) : gone(c)
    const { link, introduction, group } = seen
    if (sent.text('did') === 'away') {
      await dropIntroduction(db, link.mark)
      return c.redirect(`${introductionUrl(link.token)}?away=yes`, 303)
    }
    const { typed, draft: changed, wrong } = readIntroduction(sent, introduction.way)
    if (Object.keys(wrong).length > 0) return show(c, seen, { typed, wrong }, 422)
    const draft = { ...changed, back: seen.draft.back }
    const sealed = await sealToLink(link.recipient, writeDraft(draft), aboutDraft(link.mark))
    await changeIntroduction(db, link.mark, sealed)
    if (sent.text('did') !== 'send') return c.redirect(`${introductionUrl(link.token)}?kept=yes`, 303)
    const { t } = settingFor(c.req)
    const consent = givenBy({
      ...{ purpose: introduction.way, groupId: group.id, language: t.locale, at: clock.now() },
      how: sent.text('beside') === 'yes' ? 'beside' : 'their-page',
      textShown: shownMark(link.token, [t('together.agree', { group: group.name }), writeDraft(draft)]),
    })
    const tells = sent.text('tells') === 'yes'
    try {
      const opened = await byLink.transaction(within =>
        confirmIntroduction(within, consent, draft, { link, tells }, parts),
      )
      if (!opened.opened) return show(c, seen, { typed, refused: opened.admission }, 409)
      return c.redirect(questionUrl(link.token), 303)
    } catch (fault) {
      if (!(fault instanceof NothingToSealWith)) throw fault
      return show(c, seen, { typed, told: 'not-now' }, 503)
    }
  })

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

  function show(
    c: Context,
    { link: { token }, introduction: { way }, draft, group }: Seen,
    { typed = typedFrom(draft), wrong = {}, told = null, refused = null }: Shown,
    status: 200 | 409 | 422 | 503 = 200,
  ) {
    const setting = settingFor(c.req)
    const beside = c.req.query('beside') ?? ''
    c.header('cache-control', 'no-store')
    const page = (
      <DraftPage
        {...{ setting, token, way, group, typed, wrong, told, refused, sendsTexts }}
        address={baseUrl + introductionUrl(token)}
        sensitive={group.topics.some(slug => isSensitive(slug))}
        asksWord={draft.back !== null}
        beside={beside !== ''}
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
